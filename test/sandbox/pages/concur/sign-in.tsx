import { useState } from 'react';
import { navigate } from '../shared/router.tsx';
import css from './concur.module.css';

/** Signing in, in two steps; any name and password will do. */
export function SignIn() {
  const [second, setSecond] = useState(false);
  return (
    <main className={css.narrow}>
      <h1>Sign In</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (second) navigate('/home');
          else setSecond(true);
        }}
      >
        <label className={css.field}>
          {second ? 'Password' : 'Username, verified email address, or SSO code'}
          <input
            key={String(second)}
            className={css.half}
            type={second ? 'password' : 'text'}
            autoComplete="off"
          />
        </label>
        <button type="submit" className={css.primary}>
          {second ? 'Sign In' : 'Next'}
        </button>
      </form>
    </main>
  );
}
