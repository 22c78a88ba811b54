import { useState } from 'react';
import type { IntegrationForm } from '../../sites/wire.ts';
import { call } from '../shared/http.ts';
import { Answer } from './answer.tsx';
import css from './mileiq.module.css';
import { TextField } from './text-field.tsx';

const EMPTY = { clientId: '', secretId: '', refreshToken: '', authorizationUrl: '' };
type Values = typeof EMPTY;
export type State = 'open' | 'validating' | 'valid' | 'invalid' | 'saved';

const BADGES: Readonly<Partial<Record<State, string>>> = {
  valid: 'Validated',
  saved: 'Connected',
  invalid: 'Not connected',
};

/** The four fields, Validate, and after a successful check Save. */
export function ConcurForm({ urlHint, connected, answerPlace, formShape }: IntegrationForm) {
  const [values, setValues] = useState<Values>(EMPTY);
  const [state, setState] = useState<State>('open');
  const set = (key: keyof Values) => (value: string) => {
    setValues((old) => ({ ...old, [key]: value }));
    setState('open');
  };
  const validate = async () => {
    setState('validating');
    const reply = await call<{ valid: boolean }>('POST', '/api/integrations/concur/validate', values);
    setState(reply?.valid ? 'valid' : 'invalid');
  };
  const save = async () => {
    await call('PUT', '/api/integrations/concur', values);
    setState('saved');
  };
  const complete = Object.values(values).every((value) => value.trim());
  const badge = BADGES[state] ?? (connected ? 'Connected' : 'Not connected');
  return (
    <>
      <span className={badge === 'Not connected' ? css.badgeOff : css.badgeOn}>{badge}</span>
      <TextField label="Client ID" value={values.clientId} onChange={set('clientId')} />
      <TextField label="Secret ID" secret value={values.secretId} onChange={set('secretId')} />
      {formShape !== 'missing' && (
        <TextField label="Refresh Token" secret value={values.refreshToken} onChange={set('refreshToken')} />
      )}
      <TextField
        label="Authorization URL"
        placeholder={urlHint}
        value={values.authorizationUrl}
        onChange={set('authorizationUrl')}
      />
      <div className={css.buttons}>
        <button
          type="button"
          className={css.primary}
          disabled={!complete || state === 'validating'}
          onClick={validate}
        >
          {state === 'validating' ? 'Validating…' : 'Validate'}
        </button>
        {state === 'valid' && (
          <button type="button" className={css.primary} onClick={save}>
            Save
          </button>
        )}
      </div>
      <Answer place={answerPlace} state={state} />
    </>
  );
}
