import { useState } from 'react';
import { createPortal } from 'react-dom';

/** A combobox of the ARIA pattern, written by hand: a text field, its list drawn only while open, chips with a button. */
export function OptionBox(props: {
  label: string;
  offered: readonly string[];
  initially?: readonly string[];
  /** Draws only some rows of the list, as a long list does. */
  rows?: number;
  portal?: boolean;
  /** Which event of the mouse chooses. */
  by?: 'onClick' | 'onMouseDown' | 'onPointerDown' | 'onMouseUp';
  /** The field does not filter and is only opened. */
  button?: boolean;
  inert?: boolean;
}) {
  const { label, offered, rows, portal = false, by = 'onClick', button = false } = props;
  const [chosen, setChosen] = useState(props.initially ?? []);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [top, setTop] = useState(0);
  const fits = offered.filter((name) => !chosen.includes(name) && name.includes(text));
  const from = rows ? Math.min(Math.floor(top / 20), Math.max(0, fits.length - rows)) : 0;
  const drawn = rows ? fits.slice(from, from + rows) : fits;
  const pick = (name: string): void => {
    if (props.inert) return;
    setChosen([...chosen, name]);
    setText('');
    setOpen(false);
  };
  const id = `${label.replaceAll(' ', '-')}-list`;
  const common = {
    role: 'combobox',
    'aria-label': label,
    'aria-expanded': open,
    'aria-controls': id,
    onClick: () => setOpen(!open),
    onBlur: () => setOpen(false),
  } as const;
  const list = (
    <div
      id={id}
      role="listbox"
      style={{ height: rows ? 20 * (rows - 1) : 'auto', overflowY: 'auto' }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div
        style={{ height: rows ? fits.length * 20 : 'auto', paddingTop: from * 20, boxSizing: 'border-box' }}
      >
        {drawn.map((name) => (
          <div
            key={name}
            role="option"
            aria-selected="false"
            style={{ height: 20 }}
            {...{ [by]: () => pick(name) }}
          >
            {name}
          </div>
        ))}
      </div>
    </div>
  );
  return (
    <div>
      <div>
        {chosen.map((name) => (
          <span key={name}>
            <span>{name}</span>
            <button
              type="button"
              aria-label={`Remove ${name}`}
              onClick={() => setChosen(chosen.filter((one) => one !== name))}
            >
              ×
            </button>
          </span>
        ))}
        {button ? (
          <div tabIndex={-1} {...common}>
            Choose
          </div>
        ) : (
          <input
            {...common}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setOpen(true);
            }}
          />
        )}
      </div>
      {open && (portal ? createPortal(list, document.body) : list)}
    </div>
  );
}
