import type { ReactNode } from 'react';
import { usePath } from '../shared/router.tsx';
import { AppDetails } from './app-details.tsx';
import { AppList } from './app-list.tsx';
import { AuthAdmin } from './auth-admin.tsx';
import { ClientSecrets } from './client-secrets.tsx';
import { ClientWebServices } from './client-web-services.tsx';
import { CompanyTokens } from './company-tokens.tsx';
import { CreateApp } from './create-app.tsx';
import { EditApp } from './edit-app.tsx';
import { Home } from './home.tsx';
import { Missing } from './missing.tsx';
import { RegisterPartner } from './register-partner.tsx';
import { SignIn } from './sign-in.tsx';

type Route = readonly [pattern: RegExp, page: (id: string) => ReactNode];

const ROUTES: readonly Route[] = [
  [/^\/(home)?$/, () => <Home />],
  [/^\/nui\/authadmin$/, () => <AuthAdmin />],
  [/^\/nui\/authadmin\/companytokens$/, () => <CompanyTokens />],
  [/^\/nui\/ocstool$/, () => <AppList />],
  [/^\/nui\/ocstool\/create$/, () => <CreateApp />],
  [/^\/nui\/ocstool\/apps\/([^/]+)$/, (id) => <AppDetails key={id} id={id} />],
  [/^\/nui\/ocstool\/apps\/([^/]+)\/edit$/, (id) => <EditApp key={id} id={id} />],
  [/^\/nui\/ocstool\/apps\/([^/]+)\/secrets$/, (id) => <ClientSecrets key={id} id={id} />],
  [/^\/nui\/clientwebservices$/, () => <ClientWebServices />],
  [/^\/nui\/registerpartner$/, () => <RegisterPartner />],
  [/^\/nui\/signin$/, () => <SignIn />],
];

/** Concur's admin pages: which one is shown follows from the path alone. */
export function App() {
  const path = usePath();
  for (const [pattern, page] of ROUTES) {
    const match = pattern.exec(path);
    if (match) return page(match[1] ?? '');
  }
  return <Missing />;
}
