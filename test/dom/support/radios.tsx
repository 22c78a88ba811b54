import { useState } from 'react';

const texts = ['Development', 'Production'];

/** Two stages as radio buttons; native, or drawn by the page itself. */
export const Radios = ({ role = false, chosen = '' }) => {
  const [on, setOn] = useState(chosen);
  return texts.map((text) =>
    role ? (
      <div key={text} role="radio" aria-checked={on === text} onClick={() => setOn(on === text ? '' : text)}>
        {text}
      </div>
    ) : (
      <label key={text}>
        <input type="radio" name="stage" defaultChecked={chosen === text} /> {text}
      </label>
    ),
  );
};
