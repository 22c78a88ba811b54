import { useRef, useState } from 'react';

/**
 * A combobox whose offers, additions and removals come from a server; while one is under way the list says that it is busy,
 * and clicks are not heard.
 */
export const ServerChips = (props: {
  offered: readonly string[];
  remove: string;
  keeps?: readonly string[];
}) => {
  const { offered, remove, keeps = [] } = props;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [offers, setOffers] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);
  const later = (work: () => void): void => {
    setBusy(true);
    setTimeout(() => {
      work();
      setBusy(false);
    }, 60);
  };
  const type = (typed: string): void => {
    setText(typed);
    turn.current += 1;
    const own = turn.current;
    setTimeout(() => {
      if (own === turn.current) setOffers(typed ? offered.filter((name) => name.includes(typed)) : []);
    }, 40);
  };
  return (
    <div aria-busy={busy} style={{ border: '1px solid' }}>
      <ul key={chosen.length}>
        {chosen.map((name) => (
          <li key={name} style={{ background: '#ddd' }}>
            <span>{name}</span>
            <button
              type="button"
              aria-label={`${remove} ${name}`}
              onClick={() =>
                busy ||
                later(() => keeps.includes(name) || setChosen((all) => all.filter((one) => one !== name)))
              }
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        role="combobox"
        aria-expanded={offers.length > 0}
        aria-controls="offers"
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      {offers.length > 0 && (
        <div role="listbox" id="offers" style={{ position: 'absolute', background: '#fff' }}>
          {offers.map((name) => (
            <div
              key={name}
              role="option"
              aria-selected="false"
              onClick={() => {
                type('');
                later(() => setChosen((all) => [...all, name]));
              }}
            >
              {name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
};
