import { useState } from 'react';
import type { AllFour, AppInfo, CompanyInfo } from '../../sites/wire.ts';
import { call } from '../shared/http.ts';
import { useJson } from '../shared/use-json.ts';
import { CheckList } from './check-list.tsx';
import css from './concur.module.css';
import { Plus } from './icons.tsx';
import { Breadcrumb, Shell } from './shell.tsx';

const Generated = ({ values }: { values: AllFour }) => (
  <section className={css.generated}>
    <h2>Application saved</h2>
    <dl>
      <dt>Client ID</dt>
      <dd>{values.id}</dd>
      <dt>Client Secret</dt>
      <dd>{values.secret}</dd>
      <dt>Refresh Token</dt>
      <dd>{values.refreshToken}</dd>
      <dt>Authorization URL</dt>
      <dd>{values.authorizationUrl}</dd>
    </dl>
  </section>
);

function NewApplication({ company, onSaved }: { company: CompanyInfo; onSaved: (values: AllFour) => void }) {
  const [name, setName] = useState('');
  const [grants, setGrants] = useState<string[]>([]);
  const [scopes, setScopes] = useState<string[]>([]);
  const save = async () => {
    const description = name;
    const values = await call<AllFour>('POST', '/nui/api/client-web-services', {
      name,
      description,
      grants,
      scopes,
    });
    if (values) onSaved(values);
  };
  return (
    <>
      <h2>Create New Application</h2>
      <div className={css.field}>
        <div className={css.labelLine}>
          <label htmlFor="application-name">Application Name</label>
        </div>
        <input
          id="application-name"
          type="text"
          className={css.half}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <CheckList legend="Allowed Grants" names={company.grants} checked={grants} onChange={setGrants} />
      <CheckList legend="Allowed Scopes" names={company.scopes} checked={scopes} onChange={setScopes} />
      <button type="button" className={css.primary} disabled={!name.trim()} onClick={save}>
        Save
      </button>
    </>
  );
}

/** Client Web Services, the page of MileIQ's article: saving shows all four values. */
export function ClientWebServices() {
  const company = useJson<CompanyInfo>('/nui/api/company');
  const apps = useJson<AppInfo[]>('/nui/api/apps');
  const [creating, setCreating] = useState(false);
  const [saved, setSaved] = useState<AllFour | null>(null);
  if (!company || !apps) return null;
  return (
    <Shell place="Administration" tab="Web Services" wide>
      <Breadcrumb here="Client Web Services" />
      <h1>Client Web Services</h1>
      {saved && <Generated values={saved} />}
      {!saved && creating && <NewApplication company={company} onSaved={setSaved} />}
      {!saved && !creating && (
        <>
          <div className={css.bar}>
            <span>Applications of {company.name}</span>
            <button type="button" className={css.primary} onClick={() => setCreating(true)}>
              <Plus /> Create New Application
            </button>
          </div>
          <ul className={css.plainList}>
            {apps.map((app) => (
              <li key={app.id}>{app.name}</li>
            ))}
          </ul>
        </>
      )}
    </Shell>
  );
}
