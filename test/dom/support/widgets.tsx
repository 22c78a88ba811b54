import { useState } from 'react';

/** A check box for each name; native, or drawn by the page itself. */
export const Boxes = ({ offered, aria = false }: { offered: readonly string[]; aria?: boolean }) => {
  const [on, setOn] = useState<readonly string[]>([]);
  const flip = (name: string): void =>
    setOn(on.includes(name) ? on.filter((one) => one !== name) : [...on, name]);
  return offered.map((name) =>
    aria ? (
      <div key={name}>
        <span role="checkbox" aria-checked={on.includes(name)} tabIndex={0} onClick={() => flip(name)}>
          {name}
        </span>
      </div>
    ) : (
      <div key={name}>
        <label>
          <input type="checkbox" checked={on.includes(name)} onChange={() => flip(name)} /> {name}
        </label>
      </div>
    ),
  );
};

/** A table whose check boxes are called by what is done with them. */
export const Rows = ({ offered }: { offered: readonly string[] }) => {
  const [on, setOn] = useState<readonly string[]>([]);
  const flip = (name: string): void =>
    setOn(on.includes(name) ? on.filter((one) => one !== name) : [...on, name]);
  return (
    <table>
      <tbody>
        {offered.map((name) => (
          <tr key={name}>
            <td>
              <input
                type="checkbox"
                aria-label="Select row"
                checked={on.includes(name)}
                onChange={() => flip(name)}
              />
            </td>
            <td>{name}</td>
            <td>What it opens</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** A native list in which several names can be selected. */
export const List = ({ offered }: { offered: readonly string[] }) => {
  const [on, setOn] = useState<readonly string[]>(['travel.part3.read']);
  const set = (list: HTMLSelectElement): void => setOn([...list.selectedOptions].map(({ text }) => text));
  return (
    <select multiple value={on} onChange={(event) => set(event.target)}>
      {offered.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  );
};

/** A list that is always open; a click chooses a name, another one takes it back. */
export const Standing = ({ offered }: { offered: readonly string[] }) => {
  const [on, setOn] = useState<readonly string[]>([]);
  const flip = (name: string): void =>
    setOn(on.includes(name) ? on.filter((one) => one !== name) : [...on, name]);
  return (
    <div role="listbox" aria-multiselectable="true">
      {offered.map((name) => (
        <div key={name} role="option" aria-selected={on.includes(name)} onClick={() => flip(name)}>
          {name}
        </div>
      ))}
    </div>
  );
};

/** A text that holds names with blanks between. */
export const Text = () => {
  const [text, setText] = useState('openid');
  return <textarea value={text} onChange={(event) => setText(event.target.value)} />;
};

/** The list that a single choice opens. */
export const OptionList = (props: { id: string; names: readonly string[]; onPick(name: string): void }) => (
  <div id={props.id} role="listbox">
    {props.names.map((name) => (
      <div key={name} role="option" aria-selected="false" onClick={() => props.onPick(name)}>
        {name}
      </div>
    ))}
  </div>
);
