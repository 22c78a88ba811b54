import type { AnswerPlace } from '../../sites/wire.ts';
import type { State } from './concur-form.tsx';
import css from './mileiq.module.css';

const TEXTS: Readonly<Partial<Record<State, string>>> = {
  valid: 'Connection validated. Your team can now send drives to SAP Concur.',
  saved: 'Saved. The Concur connection is validated.',
  invalid: 'We could not validate this connection. Check the values and try again.',
};

/** What came of the form's buttons, where the world wants it to be said. */
export function Answer({ place, state }: { place: AnswerPlace; state: State }) {
  const text = TEXTS[state];
  if (!text) return null;
  const look = state === 'invalid' ? css.bad : css.good;
  if (place === 'toast') return <div className={`${css.toast} ${look}`}>{text}</div>;
  if (place === 'dialog')
    return (
      <dialog open className={look}>
        {text}
      </dialog>
    );
  if (place === 'icon') {
    const name = state === 'invalid' ? 'Validation failed' : 'Validated';
    return <span role="img" aria-label={name} className={`${css.icon} ${look}`} />;
  }
  return (
    <div role={state === 'invalid' ? 'alert' : 'status'} className={look}>
      {text}
    </div>
  );
}
