import { useState } from 'react';
import type { CompanyInfo, NewApp } from '../../sites/wire.ts';
import { call } from '../shared/http.ts';
import { navigate } from '../shared/router.tsx';
import { useJson } from '../shared/use-json.ts';
import { AppForm, EMPTY_DRAFT } from './app-form.tsx';
import { CredentialsDialog } from './credentials-dialog.tsx';

/** Create New App: Submit saves the app and shows its credentials once. */
export function CreateApp() {
  const company = useJson<CompanyInfo>('/nui/api/company');
  const [created, setCreated] = useState<NewApp | null>(null);
  if (!company) return null;
  return (
    <>
      <AppForm
        heading="Create New App"
        company={company}
        initial={EMPTY_DRAFT}
        cancelPath="/nui/ocstool"
        onSubmit={async (draft) => setCreated(await call<NewApp>('POST', '/nui/api/apps', draft))}
      />
      {created && <CredentialsDialog app={created} onClose={() => navigate('/nui/ocstool')} />}
    </>
  );
}
