import type { ReactNode } from 'react';
import { Link, usePath } from '../shared/router.tsx';
import css from './mileiq.module.css';

const MENU = [
  ['Drives', '/', 'M3 13l2-6h10l2 6v4h-2v-1.500H5V17H3zM6 13h.01M14 13h.01'],
  ['Reports', '/reports', 'M5 2h7l4 4v12H5zM8 10h5M8 13.500h5'],
  ['Users', '/users', 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 18c.5-4 3-5.5 7-5.500s6.5 1.5 7 5.5'],
  ['Custom Rates', '/custom-rates', 'M10 2v16M14 5.500c-1-1.5-7-2-7 1.2 0 3.8 7.5 2 7.5 6 0 3.3-7 3-8.5.8'],
  ['Settings', '/settings', 'M3 5h8M15 5h2M3 10h2M9 10h8M3 15h8M15 15h2M13 3.500v3M7 8.500v3M13 13.500v3'],
] as const;

/** The frame of every page: menu on the left, title above the content. */
export function Layout({ title, children }: { title: string; children: ReactNode }) {
  const path = usePath();
  const current = (href: string) => (href === '/' ? path === '/' : path.startsWith(href));
  return (
    <div className={css.layout}>
      <aside className={css.side}>
        <Link href="/" className={css.brand}>
          Mile<b>IQ</b>
          <small>Teams</small>
        </Link>
        <nav aria-label="Main">
          {MENU.map(([name, href, path]) => (
            <Link key={href} href={href} aria-current={current(href) ? 'page' : undefined}>
              <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
                <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
              </svg>
              {name}
            </Link>
          ))}
        </nav>
        <div className={css.person}>
          <span aria-hidden="true">AK</span>
          <div>
            Alex Keller
            <small>Admin</small>
          </div>
        </div>
      </aside>
      <main className={css.main}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
