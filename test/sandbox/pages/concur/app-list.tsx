import { useState } from 'react';
import type { AppInfo, CompanyInfo } from '../../sites/wire.ts';
import { Link, navigate } from '../shared/router.tsx';
import { useJson } from '../shared/use-json.ts';
import css from './concur.module.css';
import { Funnel, Plus, SortBoth, SortDown } from './icons.tsx';
import { Refused } from './refused.tsx';
import { Shell } from './shell.tsx';
import { word } from './words.ts';

type SortKey = 'id' | 'name' | 'createdAt' | 'modifiedAt';

const COLUMNS: readonly (readonly [name: string, key: SortKey | null])[] = [
  ['Client ID', 'id'],
  ['App Name', 'name'],
  ['App Description', null],
  ['Date Created', 'createdAt'],
  ['Last Modified', 'modifiedAt'],
];

const DATE = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: 'numeric',
  minute: '2-digit',
});
const when = (time: number) => DATE.format(time).replace(',', '');

function sorted(apps: readonly AppInfo[], key: SortKey, down: boolean): AppInfo[] {
  const order = down ? -1 : 1;
  return [...apps].sort((a, b) => (a[key] < b[key] ? -order : a[key] > b[key] ? order : 0));
}

/** Application List: every app of the company, newest change first. */
export function AppList() {
  const company = useJson<CompanyInfo>('/nui/api/company');
  const apps = useJson<AppInfo[]>('/nui/api/apps');
  const [filter, setFilter] = useState('');
  const [[key, down], setSort] = useState<readonly [SortKey, boolean]>(['modifiedAt', true]);
  if (company && !company.toolEnabled) return <Refused />;
  const fits = ({ id, name }: AppInfo) => `${id} ${name}`.toLowerCase().includes(filter.trim().toLowerCase());
  return (
    <Shell place="Home" wide>
      <h1>{word('Application List')}</h1>
      <div className={css.bar}>
        <span className={css.filter}>
          <Funnel />
          <input
            type="text"
            placeholder="Filter by Client ID, App Name"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        </span>
        <button type="button" className={css.primary} onClick={() => navigate('/nui/ocstool/create')}>
          <Plus /> {word('Create New App')}
        </button>
      </div>
      <table className={css.table}>
        <thead>
          <tr>
            {COLUMNS.map(([name, column]) => (
              <th key={name} scope="col">
                {column ? (
                  <button type="button" onClick={() => setSort([column, column === key ? !down : false])}>
                    {word(name)}
                    {column === key && down ? <SortDown /> : <SortBoth />}
                  </button>
                ) : (
                  name
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted((apps ?? []).filter(fits), key, down).map((app) => (
            <tr key={app.id}>
              <td>
                <Link href={`/nui/ocstool/apps/${app.id}`}>{app.id}</Link>
              </td>
              <td>{app.name}</td>
              <td>{app.description}</td>
              <td>{when(app.createdAt)}</td>
              <td>{when(app.modifiedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Shell>
  );
}
