import type { ReactNode } from 'react';
import { Link, usePath } from '../shared/router.tsx';
import css from './mileiq.module.css';

const TABS = [
  ['Team', '/settings'],
  ['Notifications', '/settings/notifications'],
  ['Concur Integration', '/settings/concur-integration'],
  ['Billing', '/settings/billing'],
] as const;

/** The settings' tab bar with the chosen page under it. */
export function Settings({ children }: { children: ReactNode }) {
  const path = usePath();
  return (
    <>
      <nav className={css.tabs} aria-label="Settings">
        {TABS.map(([name, href]) => (
          <Link key={href} href={href} aria-current={path === href ? 'page' : undefined}>
            {name}
          </Link>
        ))}
      </nav>
      {children}
    </>
  );
}
