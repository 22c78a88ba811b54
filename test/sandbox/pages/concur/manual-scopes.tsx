import { useState } from 'react';
import css from './concur.module.css';
import { word } from './words.ts';

/** "Enter Manually": opens a text area in place; its names, separated by blanks, become chips, known or not. */
export function ManualScopes({ onAdd }: { onAdd: (names: string[]) => void }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const add = () => {
    onAdd(text.split(/\s+/u).filter(Boolean));
    setText('');
    setOpen(false);
  };
  return (
    <div className={css.manual}>
      <div>{word('or click here to enter manually')}</div>
      {open ? (
        <>
          <textarea
            rows={3}
            placeholder="Names of scopes, separated by spaces"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div className={css.buttons}>
            <button type="button" className={css.primary} disabled={!text.trim()} onClick={add}>
              Add
            </button>
            <button type="button" className={css.ghost} onClick={() => setOpen(false)}>
              Close
            </button>
          </div>
        </>
      ) : (
        <button type="button" className={css.primary} onClick={() => setOpen(true)}>
          {word('Enter Manually')}
        </button>
      )}
    </div>
  );
}
