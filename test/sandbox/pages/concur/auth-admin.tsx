import type { CompanyInfo } from '../../sites/wire.ts';
import { Link } from '../shared/router.tsx';
import { useJson } from '../shared/use-json.ts';
import css from './concur.module.css';
import { Breadcrumb, Shell } from './shell.tsx';
import { word } from './words.ts';

const LINKS = [
  ['Manage Single Sign-On', '/nui/authadmin/sso', 'Set up single sign-on for SAP Concur'],
  ['Sign-In Settings', '/nui/authadmin/signin-settings', 'Choose how people sign in'],
  ['IP Restrictions', '/nui/authadmin/ip', 'Limit the addresses that may sign in'],
  ['Company Request Token', '/nui/authadmin/companytokens', 'Make a request token for a Company JWT'],
  ['OAuth 2.0 Application Management', '/nui/ocstool', 'Make and change OAuth 2.0 applications'],
] as const;

/** Authentication Administration: the way to the application list and to the request tokens. */
export function AuthAdmin() {
  const company = useJson<CompanyInfo>('/nui/api/company');
  const isOpen = (href: string) =>
    href === '/nui/ocstool'
      ? company?.toolEnabled
      : href !== '/nui/authadmin/companytokens' || company?.tokensAllowed;
  const shown = LINKS.filter(([, href]) => isOpen(href));
  return (
    <Shell place="Administration" tab="Authentication Admin" wide>
      <Breadcrumb here="Authentication Admin" />
      <h1>{word('Authentication Administration')}</h1>
      {company &&
        shown.map(([name, href, text]) => (
          <section key={href} className={css.linkBlock}>
            <h2>
              <Link href={href}>{word(name)}</Link>
            </h2>
            <p>{text}</p>
          </section>
        ))}
    </Shell>
  );
}
