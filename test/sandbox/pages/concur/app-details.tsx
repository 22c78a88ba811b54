import { type ReactNode, useState } from 'react';
import type { AppInfo } from '../../sites/wire.ts';
import { call } from '../shared/http.ts';
import { Link, navigate } from '../shared/router.tsx';
import { useJson } from '../shared/use-json.ts';
import css from './concur.module.css';
import { HelpIcon } from './field.tsx';
import { Group } from './group.tsx';
import { ChevronLeft } from './icons.tsx';
import { HAS_FIELDSETS, IS_DARK } from './look.ts';
import { Shell } from './shell.tsx';
import { word } from './words.ts';

interface LineProps {
  readonly label: string;
  readonly help?: string;
  readonly children: ReactNode;
}

const Line = ({ label, help, children }: LineProps) => (
  <div className={css.readOnly}>
    <div className={css.labelLine}>
      <span>{word(label)}</span>
      {help && <HelpIcon text={help} />}
    </div>
    {children}
  </div>
);

/** App Details: everything about an app but its secret. */
export function AppDetails({ id }: { id: string }) {
  const app = useJson<AppInfo>(`/nui/api/apps/${id}`);
  const [switched, setSwitched] = useState<boolean | null>(null);
  if (!app) return null;
  const enabled = switched ?? app.enabled;
  const enable = async (on: boolean) => {
    await call('PUT', `/nui/api/apps/${id}`, { enabled: on });
    setSwitched(on);
  };
  return (
    <Shell place="Home">
      <h1>{word('App Details')}</h1>
      <div className={css.bar}>
        <Link href="/nui/ocstool" className={css.back}>
          <ChevronLeft /> Back To Apps
        </Link>
        <span className={css.buttons}>
          <button
            type="button"
            className={css.primary}
            onClick={() => navigate(`/nui/ocstool/apps/${id}/secrets`)}
          >
            {word('Client Secrets')}
          </button>
          <button
            type="button"
            className={css.primary}
            onClick={() => navigate(`/nui/ocstool/apps/${id}/edit`)}
          >
            {word('Edit')}
          </button>
        </span>
      </div>
      <Group caption="App Info">
        <Line label="Client ID">
          <div>{app.id}</div>
        </Line>
        <Line label="App Name">
          <div>{app.name}</div>
        </Line>
        <Line label="App Description">
          <div>{app.description}</div>
        </Line>
        {HAS_FIELDSETS ? (
          <Line label="App Type">
            <div>Client</div>
          </Line>
        ) : (
          <>
            <Line label="App Stage">
              <div>{app.stage}</div>
            </Line>
            <Line label="Application Type">
              <div>{app.type}</div>
            </Line>
          </>
        )}
      </Group>
      <Group caption="Grants/Scopes">
        <Line label="Allowed Grants" help="How the app may ask for tokens.">
          {app.grants.map((name) => (
            <div key={name}>{name}</div>
          ))}
        </Line>
        <Line label="Allowed Scopes" help="What the tokens of the app open.">
          {app.scopes.map((name) => (
            <div key={name}>{name}</div>
          ))}
        </Line>
      </Group>
      {IS_DARK && (
        <Group caption="Principals">
          <label>
            <input type="checkbox" disabled /> Check this only if this is an SAP ICS Application
          </label>
        </Group>
      )}
      <div className={css.enabled}>
        <span>{word('Enabled')}:</span>
        <span className={css.twoPart}>
          <button type="button" aria-pressed={enabled} onClick={() => enable(true)}>
            ✓ Yes
          </button>
          <button type="button" aria-pressed={!enabled} onClick={() => enable(false)}>
            ✕ No
          </button>
        </span>
      </div>
    </Shell>
  );
}
