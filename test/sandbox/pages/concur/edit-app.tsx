import type { AppInfo, CompanyInfo } from '../../sites/wire.ts';
import { call } from '../shared/http.ts';
import { navigate } from '../shared/router.tsx';
import { useJson } from '../shared/use-json.ts';
import { AppForm } from './app-form.tsx';

/** Edit App: the form of Create New App with the app's present content. */
export function EditApp({ id }: { id: string }) {
  const company = useJson<CompanyInfo>('/nui/api/company');
  const app = useJson<AppInfo>(`/nui/api/apps/${id}`);
  const details = `/nui/ocstool/apps/${id}`;
  if (!company || !app) return null;
  const { name, description, stage, type, grants, scopes } = app;
  return (
    <AppForm
      heading="Edit App"
      company={company}
      initial={{ name, description, stage, type, grants, scopes }}
      cancelPath={details}
      onSubmit={async (draft) => {
        await call('PUT', `/nui/api/apps/${id}`, draft);
        navigate(details);
      }}
    />
  );
}
