import { type ReactNode, useState } from 'react';

const ROW = 20;
const flip = (on: readonly string[], name: string): string[] =>
  on.includes(name) ? on.filter((one) => one !== name) : [...on, name];

/** A standing list box that draws only the rows in view. */
export const VirtualList = (props: {
  offered: readonly string[];
  initially?: readonly string[];
  sizes?: boolean;
}) => {
  const { offered, initially = [], sizes = false } = props;
  const [on, setOn] = useState(initially);
  const [top, setTop] = useState(0);
  const from = Math.floor(top / ROW);
  return (
    <div
      role="listbox"
      aria-multiselectable="true"
      style={{ height: 6 * ROW, overflowY: 'auto' }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div style={{ height: offered.length * ROW, position: 'relative' }}>
        {offered.slice(from, from + 8).map((name, n) => (
          <div
            key={name}
            role="option"
            aria-selected={on.includes(name)}
            {...(sizes ? { 'aria-setsize': offered.length, 'aria-posinset': from + n + 1 } : {})}
            style={{ position: 'absolute', top: (from + n) * ROW, height: ROW }}
            onClick={() => setOn(flip(on, name))}
          >
            {name}
          </div>
        ))}
      </div>
    </div>
  );
};

/** A button that opens a menu or a list whose items are ticked. */
export const TickMenu = (props: {
  offered: readonly string[];
  initially?: readonly string[];
  kind: 'menu' | 'listbox';
  /** The menu closes after each tick. */
  closes?: boolean;
}) => {
  const { offered, initially = [], kind, closes = false } = props;
  const [on, setOn] = useState(initially);
  const [open, setOpen] = useState(false);
  const state = (name: string) =>
    kind === 'menu' ? { 'aria-checked': on.includes(name) } : { 'aria-selected': on.includes(name) };
  const pick = (name: string): void => {
    setOn(flip(on, name));
    if (closes) setOpen(false);
  };
  return (
    <div>
      <button
        type="button"
        id={`opens-${kind}`}
        aria-haspopup={kind}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      >
        {on.length} selected
      </button>
      {open && (
        <div role={kind} aria-labelledby={`opens-${kind}`}>
          {offered.map((name) => (
            <div
              key={name}
              role={kind === 'menu' ? 'menuitemcheckbox' : 'option'}
              {...state(name)}
              onClick={() => pick(name)}
            >
              {name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
};

/** A button that opens a dialog with check boxes, of which nothing counts before "Apply". */
export const TickDialog = (props: {
  offered: readonly string[];
  initially?: readonly string[];
  deaf?: boolean;
}) => {
  const { offered, initially = [], deaf = false } = props;
  const [on, setOn] = useState(initially);
  const [draft, setDraft] = useState<readonly string[] | null>(null);
  const apply = (): void => {
    if (draft && !deaf) setOn(draft);
    setDraft(null);
  };
  return (
    <div>
      <button type="button" aria-haspopup="dialog" onClick={() => setDraft(on)}>
        {on.length} selected
      </button>
      {draft && (
        <div role="dialog" aria-label="Choose" onKeyDown={({ key }) => key === 'Escape' && setDraft(null)}>
          {offered.map((name) => (
            <label key={name} style={{ display: 'block' }}>
              <input
                type="checkbox"
                checked={draft.includes(name)}
                onChange={() => setDraft(flip(draft, name))}
              />
              {name}
            </label>
          ))}
          <button type="button" onClick={() => setDraft(null)}>
            Cancel
          </button>
          <button type="button" onClick={apply}>
            Apply
          </button>
        </div>
      )}
      <output hidden>{on.join(' ')}</output>
    </div>
  );
};

/** Two lists, with buttons that move what is marked. */
export const Transfer = (props: { offered: readonly string[]; native: boolean; arrows?: boolean }) => {
  const { offered, native, arrows = false } = props;
  const [on, setOn] = useState<readonly string[]>(['openid']);
  const [marked, setMarked] = useState<readonly string[]>([]);
  const list = (label: string, names: readonly string[]): ReactNode =>
    native ? (
      <select
        multiple
        aria-label={label}
        value={names.filter((name) => marked.includes(name))}
        onChange={(event) => setMarked([...event.target.selectedOptions].map(({ text }) => text))}
      >
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    ) : (
      <div>
        <div>{label}</div>
        <div role="listbox" aria-multiselectable="true">
          {names.map((name) => (
            <div
              key={name}
              role="option"
              aria-selected={marked.includes(name)}
              onClick={() => setMarked(flip(marked, name))}
            >
              {name}
            </div>
          ))}
        </div>
      </div>
    );
  const move = (into: boolean): void => {
    setOn(into ? [...on, ...marked] : on.filter((name) => !marked.includes(name)));
    setMarked([]);
  };
  return (
    <div style={{ display: 'flex' }}>
      {list(
        'Available scopes',
        offered.filter((name) => !on.includes(name)),
      )}
      <div>
        <button type="button" onClick={() => setOn([...offered])}>
          {arrows ? '>>' : 'Add all'}
        </button>
        <button type="button" onClick={() => move(true)}>
          {arrows ? '>' : 'Add'}
        </button>
        <button type="button" onClick={() => move(false)}>
          {arrows ? '<' : 'Remove'}
        </button>
      </div>
      {list('Selected scopes', on)}
    </div>
  );
};
