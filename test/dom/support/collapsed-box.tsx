import { useState } from 'react';

/**
 * A combobox that shows some of its chips and a number in place of the others. Its list shows every name; a click on one
 * chooses it or takes it back.
 */
export const CollapsedBox = (props: {
  offered: readonly string[];
  initially: readonly string[];
  /** How many chips it shows. */
  chips: number;
  count: (hidden: number, all: number) => string;
  /** What the list marks: what is chosen, or only the row that is pointed at. */
  marks: 'chosen' | 'active';
}) => {
  const { offered, initially, chips, count, marks } = props;
  const [on, setOn] = useState(initially);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(offered[0]);
  const hidden = Math.max(0, on.length - chips);
  const flip = (name: string): void =>
    setOn(on.includes(name) ? on.filter((one) => one !== name) : [...on, name]);
  return (
    <div>
      <div style={{ border: '1px solid', display: 'flex' }}>
        {on.slice(0, chips).map((name) => (
          <span key={name} style={{ background: '#ddd' }}>
            {name}
          </span>
        ))}
        {hidden > 0 && <span>{count(hidden, on.length)}</span>}
        <div
          role="combobox"
          tabIndex={-1}
          aria-expanded={open}
          aria-controls="collapsed-list"
          onClick={() => setOpen(!open)}
          onBlur={() => setOpen(false)}
        />
      </div>
      {open && (
        <div role="listbox" id="collapsed-list">
          {offered.map((name) => (
            <div
              key={name}
              role="option"
              aria-selected={marks === 'chosen' ? on.includes(name) : name === active}
              onMouseMove={() => setActive(name)}
              onClick={() => flip(name)}
            >
              {name}
            </div>
          ))}
        </div>
      )}
      <output hidden>{on.join(' ')}</output>
    </div>
  );
};
