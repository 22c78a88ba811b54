import { useState } from 'react';
import type { AppInfo, NewApp } from '../../sites/wire.ts';
import { call } from '../shared/http.ts';
import { Link } from '../shared/router.tsx';
import { useJson } from '../shared/use-json.ts';
import css from './concur.module.css';
import { CredentialsDialog } from './credentials-dialog.tsx';
import { ChevronLeft, Plus } from './icons.tsx';
import { Shell } from './shell.tsx';

/** Client Secrets: shows the id of the present secret, which is not the secret, and can replace it. */
export function ClientSecrets({ id }: { id: string }) {
  const app = useJson<AppInfo>(`/nui/api/apps/${id}`);
  const [fresh, setFresh] = useState<NewApp | null>(null);
  if (!app) return null;
  return (
    <Shell place="Home">
      <h1>Client Secrets</h1>
      <div className={css.bar}>
        <Link href={`/nui/ocstool/apps/${id}`} className={css.back}>
          <ChevronLeft /> Back to App Details
        </Link>
        <button
          type="button"
          className={css.primary}
          onClick={async () => setFresh(await call<NewApp>('POST', `/nui/api/apps/${id}/secrets`))}
        >
          <Plus /> Generate New Secret
        </button>
      </div>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">Secret ID</th>
            <th scope="col">App Name</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{app.secretId}</td>
            <td>{app.name}</td>
            <td>Active</td>
          </tr>
        </tbody>
      </table>
      {fresh && <CredentialsDialog app={fresh} onClose={() => location.reload()} />}
    </Shell>
  );
}
