import { useState } from 'react';
import type { CompanyInfo, NewRequestToken } from '../../sites/wire.ts';
import { call } from '../shared/http.ts';
import { useJson } from '../shared/use-json.ts';
import css from './concur.module.css';
import { Field } from './field.tsx';
import { Tick } from './icons.tsx';
import { Instructions } from './jwt-instructions.tsx';
import { Modal } from './modal.tsx';
import { Refused } from './refused.tsx';
import { Breadcrumb, Shell } from './shell.tsx';
import { word } from './words.ts';

const CREATED = word('Company Request Token Successfully Created.');

const Values = ({ token }: { token: NewRequestToken }) => (
  <>
    <div>
      {word('Company UUID')}: {token.companyUuid}
    </div>
    <div>
      {word('Company Request Token')}: {token.requestToken}
    </div>
  </>
);

/** Company Request Tokens: Submit makes a token for the app, shown in a dialog and in a banner until reload. */
export function CompanyTokens() {
  const company = useJson<CompanyInfo>('/nui/api/company');
  const [appId, setAppId] = useState('');
  const [token, setToken] = useState<NewRequestToken | null>(null);
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (!company) return null;
  if (!company.tokensAllowed) return <Refused />;
  const submit = async () => {
    if (!appId.trim()) return setProblem('App ID is required.');
    const made = await call<NewRequestToken>('POST', '/nui/api/company-tokens', { appId: appId.trim() });
    setProblem(made ? null : 'No app with this ID may connect to this company.');
    if (!made) return;
    setToken(made);
    setOpen(true);
  };
  return (
    <Shell place="Administration" tab="Authentication Admin" wide>
      {token && (
        <section className={css.banner} role="status">
          <Tick />
          <div>
            <h2>{CREATED}</h2>
            <p>Note these values: they are gone once this page is closed or loaded again.</p>
            <Values token={token} />
          </div>
        </section>
      )}
      <Breadcrumb here="Company Request Tokens" />
      <h1>
        {word('Company Request Tokens for')} {company.name}
      </h1>
      <p>
        With a company request token an app can get company JWTs. The token is good for 24 hours. Enter the ID
        of the app that needs one.
      </p>
      <Field label="App ID" htmlFor="appId">
        <input
          id="appId"
          type="text"
          className={css.full}
          autoComplete="off"
          value={appId}
          onChange={(event) => setAppId(event.target.value)}
        />
        <div className={css.hint}>JWTs made with the token are scoped to this app.</div>
        {problem && (
          <div className={css.complaint} role="alert">
            {problem}
          </div>
        )}
      </Field>
      <button type="button" className={css.primary} onClick={submit}>
        {word('Submit')}
      </button>
      <Instructions tokenUrl={company.tokenUrl} />
      {token && open && (
        <Modal title={CREATED} button="OK" cross message onClose={() => setOpen(false)}>
          <div className={css.created}>
            <Tick size={36} />
            <div>
              <Values token={token} />
              <p>Use the password grant with the token and the company UUID within 24 hours to get a JWT.</p>
            </div>
          </div>
        </Modal>
      )}
    </Shell>
  );
}
