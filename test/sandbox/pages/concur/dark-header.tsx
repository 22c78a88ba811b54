import { useState } from 'react';
import { Link } from '../shared/router.tsx';
import css from './concur.module.css';
import { GENERATION } from './look.ts';

const TABS = ['Requests', 'Travel', 'Expense', 'Invoice', 'Approvals', 'App Center'];

/** The header of 2021 and 2023: dark, with the products as tabs; the later one can switch to the new theme. */
export function DarkHeader() {
  const [on, setOn] = useState(false);
  return (
    <header className={css.darkHeader}>
      <Link href="/home" className={css.darkBrand}>
        SAP Concur <span aria-hidden="true">C</span>
      </Link>
      <nav aria-label="Products">
        {TABS.map((name) => (
          <a key={name} href="/home">
            {name}
          </a>
        ))}
      </nav>
      <span className={css.headerEnd}>
        {GENERATION === 'g2' && (
          <span>
            New Theme{' '}
            <button
              type="button"
              className={css.themeSwitch}
              role="switch"
              aria-checked={on}
              aria-label="New Theme"
              onClick={() => setOn(!on)}
            >
              {on ? 'On' : 'Off'}
            </button>
          </span>
        )}
        <Link href="/nui/authadmin">Administration ▾</Link> | <span>Help ▾</span> <span>Profile ▾</span>
      </span>
    </header>
  );
}
