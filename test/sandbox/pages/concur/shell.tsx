import { type ReactNode, useState } from 'react';
import { Link } from '../shared/router.tsx';
import css from './concur.module.css';
import { DarkHeader } from './dark-header.tsx';
import { ChevronDown, Question } from './icons.tsx';
import { GENERATION, IS_DARK, IS_NUI } from './look.ts';
import { NuiGuests } from './nui-guests.tsx';

const PLACES = [
  ['Home', '/home'],
  ['Administration', '/nui/authadmin'],
] as const;

const TABS = [
  ['Company Admin', '/nui/companyadmin'],
  ['Web Services', '/nui/clientwebservices'],
  ['Report Admin', '/nui/reportadmin'],
  ['Authentication Admin', '/nui/authadmin'],
] as const;

export type Tab = (typeof TABS)[number][0];

interface ShellProps {
  readonly place: 'Home' | 'Administration';
  readonly tab?: Tab;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: header, under Administration the tab bar. */
export const Shell = ({ place, tab, wide = false, children }: ShellProps) => (
  <div className={css[GENERATION]}>
    {IS_DARK ? <DarkHeader /> : <LightHeader place={place} />}
    {tab && (
      <nav className={css.tabs} aria-label="Administration">
        {TABS.map(([name, href]) => (
          <Link key={href} href={href} aria-current={name === tab ? 'page' : undefined}>
            {name}
          </Link>
        ))}
      </nav>
    )}
    <main className={wide ? css.wide : css.narrow} id="cnqr-app-content">
      {children}
    </main>
    {IS_NUI && <NuiGuests />}
  </div>
);

/** The header with the product switcher. */
function LightHeader({ place }: Pick<ShellProps, 'place'>) {
  const [open, setOpen] = useState(false);
  return (
    <header className={css.header}>
      <Link href="/home" className={css.brand}>
        <b>SAP</b> Concur
      </Link>
      <div className={css.switcher}>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {place} <ChevronDown />
        </button>
        {open && (
          <nav className={css.menu}>
            {PLACES.map(([name, href]) => (
              <Link key={href} href={href} onClickCapture={() => setOpen(false)}>
                {name}
              </Link>
            ))}
          </nav>
        )}
      </div>
      <span className={css.headerEnd}>
        <button type="button" className={css.round} aria-label="Help">
          <Question size={20} />
        </button>
        <span className={css.avatar} aria-hidden="true">
          AK
        </span>
      </span>
    </header>
  );
}

/** The trail of an administration page. */
export const Breadcrumb = ({ here }: { here: string }) => (
  <nav className={css.crumbs} aria-label="Breadcrumb">
    <Link href="/nui/companyadmin">Company Admin</Link> / <span>{here}</span>
  </nav>
);
