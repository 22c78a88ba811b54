import { useState } from 'react';
import type { CompanyInfo } from '../../sites/wire.ts';
import { Link, navigate } from '../shared/router.tsx';
import css from './concur.module.css';
import { Field } from './field.tsx';
import { Group } from './group.tsx';
import { ChevronLeft } from './icons.tsx';
import { GENERATION, HAS_FIELDSETS, IS_DARK, IS_NUI } from './look.ts';
import { ManualScopes } from './manual-scopes.tsx';
import { ChipSelect, SingleSelect } from './select-fields.tsx';
import { Shell } from './shell.tsx';
import { word } from './words.ts';

export interface AppDraft {
  readonly name: string;
  readonly description: string;
  readonly stage: string;
  readonly type: string;
  readonly grants: readonly string[];
  readonly scopes: readonly string[];
}

export const EMPTY_DRAFT: AppDraft = {
  name: '',
  description: '',
  stage: '',
  type: '',
  grants: ['refresh_token'],
  scopes: ['openid'],
};

const STAGES = ['Development', 'Test', 'Production'];
const TYPES = ['Web Services (WS) Client', 'Integration with Concur Solutions (ICS) Client'];
const HELP = {
  grants:
    'How an app may ask for tokens. An app of a partner often needs authorization_code or password as well.',
  scopes:
    'What a token opens. For receipts choose receipts.read, for EXPRPT replacements expense.report.read.',
};

interface AppFormProps {
  readonly heading: string;
  readonly company: CompanyInfo;
  readonly initial: AppDraft;
  readonly cancelPath: string;
  readonly onSubmit: (draft: AppDraft) => Promise<void>;
}

/** The form of Create New App and Edit App. */
export function AppForm({ heading, company, initial, cancelPath, onSubmit }: AppFormProps) {
  const [draft, setDraft] = useState(initial);
  const [redirectUris, setRedirectUris] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<AppDraft>) => setDraft((old) => ({ ...old, ...change }));
  // Choosing there draws a form of the newest library anew: what was typed before is lost.
  const setStage = (stage: string) =>
    set(IS_NUI ? { stage, name: initial.name, description: '' } : { stage });
  const missing = (key: 'name' | 'description' | 'stage' | 'type') => tried && !draft[key].trim();
  const submit = async () => {
    setTried(true);
    const required = [draft.name, draft.description, ...(HAS_FIELDSETS ? [] : [draft.stage, draft.type])];
    if (!required.every((text) => text.trim())) return;
    setBusy(true);
    await onSubmit(draft);
    setBusy(false);
  };
  return (
    <Shell place="Home">
      <h1>{word(heading)}</h1>
      <div className={css.bar}>
        <Link href="/nui/ocstool" className={css.back}>
          <ChevronLeft /> {word('Back to Apps')}
        </Link>
        <span className={css.buttons}>
          <button type="button" className={css.primary} onClick={() => navigate(cancelPath)}>
            {word('Cancel')}
          </button>
          <button type="button" className={css.primary} disabled={busy} onClick={submit}>
            {word('Submit')}
          </button>
        </span>
      </div>
      <Group caption="App Info">
        <Field label="App Name" htmlFor="app-name" missing={missing('name')}>
          <input
            id="app-name"
            type="text"
            className={css.half}
            placeholder="Name the app after the company, partner or team"
            value={draft.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        </Field>
        <Field label="App Description" missing={missing('description')}>
          <textarea
            rows={2}
            placeholder="What the app is for"
            value={draft.description}
            onChange={(event) => set({ description: event.target.value })}
          />
        </Field>
        {HAS_FIELDSETS ? (
          <Field label="App Type">
            <SingleSelect options={['Client']} value="Client" disabled onChange={() => undefined} />
          </Field>
        ) : (
          <>
            <Field label="App Stage" missing={missing('stage')}>
              <SingleSelect options={STAGES} value={draft.stage} onChange={setStage} />
            </Field>
            <Field label="Application Type" missing={missing('type')}>
              <SingleSelect options={TYPES} value={draft.type} onChange={(type) => set({ type })} />
            </Field>
          </>
        )}
      </Group>
      <Group caption="Grants/Scopes">
        <Field label="Allowed Grants" help={HELP.grants}>
          <ChipSelect
            options={company.grants}
            values={draft.grants}
            fixed="refresh_token"
            clearable={false}
            onChange={(grants) => set({ grants })}
          />
        </Field>
        {draft.grants.includes('authorization_code') && (
          <Field label="Redirect URIs">
            <input
              type="text"
              className={css.full}
              value={redirectUris}
              onChange={(event) => setRedirectUris(event.target.value)}
            />
          </Field>
        )}
        <Field label="Allowed Scopes" help={HELP.scopes}>
          {GENERATION !== 'g1' && <div className={css.subCaption}>{word('Select from here')}</div>}
          <ChipSelect
            options={company.scopes}
            values={draft.scopes}
            fixed="openid"
            clearable={GENERATION !== 'g1'}
            onChange={(scopes) => set({ scopes })}
          />
          {GENERATION !== 'g1' && (
            <ManualScopes onAdd={(names) => set({ scopes: [...new Set([...draft.scopes, ...names])] })} />
          )}
        </Field>
      </Group>
      {IS_DARK && (
        <Group caption="Principals">
          <label>
            <input type="checkbox" /> Check this only if this is an SAP ICS Application
          </label>
        </Group>
      )}
    </Shell>
  );
}
