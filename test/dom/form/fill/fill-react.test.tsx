import { act, type FormEvent, StrictMode, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../../../utils/core/credentials/credentials.ts';
import {
  blurAtOnce,
  contents,
  FILLED,
  fill,
  input,
  LABELS,
  outcomes,
  randomValues,
  showPage,
} from '../../support/target-form.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });

let root: Root | null = null;
afterEach(() => {
  root?.unmount();
  root = null;
  showPage('');
});

function mount(App: () => React.ReactNode): Promise<void> {
  showPage('<main></main>');
  root = createRoot(document.querySelector('main') as Element);
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  return expect.poll(() => document.querySelectorAll('input').length).toBe(4) as unknown as Promise<void>;
}

describe('React', () => {
  const EMPTY: Record<string, string> = {
    clientId: '',
    clientSecret: '',
    refreshToken: '',
    authorizationUrl: '',
  };
  let state: Record<string, string> = EMPTY;

  function Controlled({ remount = false }: { remount?: boolean }) {
    const [values, setValues] = useState(EMPTY);
    state = values;
    const key = remount ? Object.values(values).join() : 'one';
    return (
      <section key={key}>
        <h2>Concur Integration</h2>
        {HANDOVER_IDS.map((id) => (
          <label key={id}>
            {LABELS[id]}
            <input
              data-value={id}
              value={values[id]}
              onChange={(event) => setValues({ ...values, [id]: event.target.value })}
            />
          </label>
        ))}
      </section>
    );
  }

  test('controlled inputs: the state holds the values, and undo empties it', async () => {
    await mount(() => <Controlled />);
    const values = randomValues();
    const { reports, undo } = await fill(values);
    expect(outcomes(reports)).toEqual(FILLED);
    expect(state).toEqual(values);
    expect((await undo()).ok).toBe(true);
    await expect.poll(() => state).toEqual(EMPTY);
  });

  test('controlled inputs where focus is refused', async () => {
    await mount(() => <Controlled />);
    document.addEventListener('focusin', blurAtOnce);
    const values = randomValues();
    const { reports } = await fill(values);
    document.removeEventListener('focusin', blurAtOnce);
    expect(outcomes(reports)).toEqual(FILLED);
    expect(state).toEqual(values);
  });

  test('inputs that are new elements after every change', async () => {
    await mount(() => <Controlled remount />);
    const first = input('clientId');
    const values = randomValues();
    const { reports } = await fill(values);
    expect(first.isConnected).toBe(false);
    expect(outcomes(reports)).toEqual(FILLED);
    expect(state).toEqual(values);
    expect(contents()).toEqual(values);
  });

  test('uncontrolled inputs in a form', async () => {
    let sent: FormData | null = null;
    const onSubmit = (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      sent = new FormData(event.currentTarget);
    };
    await mount(() => (
      <form onSubmit={onSubmit} aria-label="Concur Integration">
        {HANDOVER_IDS.map((id) => (
          <label key={id}>
            {LABELS[id]}
            <input name={id} data-value={id} defaultValue="old" />
          </label>
        ))}
      </form>
    ));
    const values = randomValues();
    expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
    act(() => document.querySelector('form')?.requestSubmit());
    expect(Object.fromEntries(sent ?? new FormData())).toEqual(values);
  });
});
