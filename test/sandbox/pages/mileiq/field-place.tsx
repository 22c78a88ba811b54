import type { ReactNode } from 'react';
import type { FormShape } from '../../sites/wire.ts';
import css from './mileiq.module.css';
import { ShadowBox } from './portal-box.tsx';

/** What stands around one field. */
export function FieldPlace({ shape, children }: { shape: FormShape; children: ReactNode }) {
  if (shape === 'shadow') return <ShadowBox>{children}</ShadowBox>;
  if (shape === 'ownForms')
    return (
      <form className={css.field} onSubmit={(event) => event.preventDefault()}>
        {children}
        <button type="submit">Save this value</button>
      </form>
    );
  return <div className={css.field}>{children}</div>;
}
