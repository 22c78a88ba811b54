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

interface ApplicationFormProps {
  readonly company: CompanyInfo;
  /** The application to change; null for a new one. */
  readonly app: AppInfo | null;
  readonly onSaved: (values: AllFour) => void;
}

function ApplicationForm({ company, app, onSaved }: ApplicationFormProps) {
  const [name, setName] = useState(app?.name ?? '');
  const [grants, setGrants] = useState(app?.grants ?? []);
  const [scopes, setScopes] = useState(app?.scopes ?? []);
  const save = async () => {
    const body = { ...(app && { id: app.id }), name, description: name, grants, scopes };
    const values = await call<AllFour>('POST', '/nui/api/client-web-services', body);
    if (values) onSaved(values);
  };
  return (
    <>
      <h2>{app ? 'Edit Application' : 'Create New Application'}</h2>
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
  const [open, setOpen] = useState<AppInfo | 'new' | null>(null);
  const [saved, setSaved] = useState<AllFour | null>(null);
  if (!company || !apps) return null;
  return (
    <Shell place="Administration" tab="Web Services" wide>
      <Breadcrumb here="Client Web Services" />
      <h1>Client Web Services</h1>
      {saved && <Generated values={saved} />}
      {!saved && open && (
        <ApplicationForm company={company} app={open === 'new' ? null : open} onSaved={setSaved} />
      )}
      {!saved && !open && (
        <>
          <div className={css.bar}>
            <span>Applications of {company.name}</span>
            <button type="button" className={css.primary} onClick={() => setOpen('new')}>
              <Plus /> Create New Application
            </button>
          </div>
          <ul className={css.plainList}>
            {apps.map((app) => (
              <li key={app.id}>
                {app.name}
                <button type="button" className={css.ghost} onClick={() => setOpen(app)}>
                  Edit
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Shell>
  );
}
