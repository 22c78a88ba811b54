import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { asOptions, ChipList, type Option } from './app-form.tsx';

/** A list of chips with a way to type names that it does not offer: in place or in a dialog, with its own buttons. */
export function WithManualEntry(props: {
  offered: readonly string[];
  initially: readonly string[];
  dialog?: boolean;
  /** What its confirming buttons are called; none means that the text field itself is the list. */
  confirm?: readonly string[];
  /** What becomes of the names. */
  takes?: 'names' | 'nothing';
  /** The button that opens it would send the form. */
  opensAsSubmit?: boolean;
}) {
  const { confirm = ['Add'], takes = 'names' } = props;
  const [value, setValue] = useState<readonly Option[]>(asOptions(props.initially));
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const add = (): void => {
    if (takes === 'names') setValue([...value, ...asOptions(text.split(/\s+/u).filter(Boolean))]);
    setOpen(takes === 'nothing');
  };
  const entry: ReactNode = (
    <div role={props.dialog ? 'dialog' : undefined} aria-modal={props.dialog}>
      <textarea value={text} onChange={(event) => setText(event.target.value)} />
      {confirm.map((name) => (
        <button key={name} type="button" onClick={add}>
          {name}
        </button>
      ))}
      <button type="button" onClick={() => setOpen(false)}>
        Cancel
      </button>
    </div>
  );
  return (
    <div>
      <div>Select from here</div>
      <ChipList options={asOptions(props.offered)} value={value} onChange={setValue} />
      <div>or click here to enter manually</div>
      <button type={props.opensAsSubmit ? 'submit' : 'button'} onClick={() => setOpen(true)}>
        Enter Manually
      </button>
      {open && (props.dialog ? createPortal(entry, document.body) : entry)}
    </div>
  );
}

/** As above, of components that draw themselves in shadow roots. */
export function InComponents(props: { offered: readonly string[]; initially: readonly string[] }) {
  const [value, setValue] = useState<readonly Option[]>(asOptions(props.initially));
  const build = (host: HTMLElement | null): void => {
    if (!host || host.shadowRoot) return;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<button type="button">Enter Manually</button><div></div>';
    root.querySelector('button')?.addEventListener('click', () => {
      const entry = root.querySelector('div') as HTMLElement;
      entry.innerHTML = '<textarea></textarea><button type="button">Add</button>';
      entry.querySelector('button')?.addEventListener('click', () => {
        const names = entry.querySelector('textarea')?.value.split(/\s+/u) ?? [];
        entry.replaceChildren();
        setValue((all) => [...all, ...asOptions(names.filter(Boolean))]);
      });
    });
  };
  return (
    <div>
      <ChipList options={asOptions(props.offered)} value={value} onChange={setValue} />
      <div ref={build} />
    </div>
  );
}
