import { useId } from 'react';
import css from './mileiq.module.css';

/** Somebody else's form with fields of the same names. */
export function OtherIntegration() {
  const id = useId();
  return (
    <section>
      <h3>QuickBooks</h3>
      <p className={css.lead}>Send drives to QuickBooks as you do to Concur.</p>
      {['Client ID', 'Client Secret', 'Refresh Token', 'Authorization URL'].map((label) => (
        <div key={label} className={css.field}>
          <label htmlFor={id + label}>{label}</label>
          <input id={id + label} data-other />
        </div>
      ))}
    </section>
  );
}
