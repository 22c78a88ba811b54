import { act, type FormEvent, StrictMode, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS, type HandoverId } from '../../utils/core/credentials.ts';
import { fillFields } from '../../utils/dom/fill-fields.ts';
import { contents, LABELS, plainForm, randomValues, showPage, TARGET } from './target-form.ts';

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

const input = (id: HandoverId) =>
  document.querySelector<HTMLInputElement>(`[data-value=${id}]`) as HTMLInputElement;
const fill = (values = randomValues()) => fillFields(document, TARGET, values);
const outcomes = (reports: readonly { outcome: string }[]) => reports.map(({ outcome }) => outcome);
const FILLED = ['filled', 'filled', 'filled', 'filled'];

describe('plain pages', () => {
  test('fills, reports, and undoes', async () => {
    showPage(plainForm());
    input('clientId').value = 'before';
    const values = randomValues();
    const { reports, undo, container } = await fill(values);
    expect(reports.map(({ field }) => field)).toEqual(HANDOVER_IDS);
    expect(outcomes(reports)).toEqual(FILLED);
    expect(contents()).toEqual(values);
    expect(container?.contains(input('refreshToken'))).toBe(true);
    expect(JSON.stringify(reports)).not.toContain(values.clientSecret);
    expect(await undo()).toEqual({ ok: true, value: null });
    expect(Object.values(contents())).toEqual(['before', '', '', '']);
  });

  test('undo leaves alone what was edited since, and names it', async () => {
    showPage(plainForm());
    const { undo } = await fill();
    input('clientSecret').value = 'edited';
    expect(await undo()).toEqual({
      ok: false,
      failure: { id: 'undoFailed', params: { fields: 'clientSecret' } },
    });
    expect(Object.values(contents())).toEqual(['', 'edited', '', '']);
  });

  test('with a field missing nothing is written', async () => {
    showPage(
      plainForm('Concur', (id, label) =>
        id === 'refreshToken' ? '' : `<label>${label}<input data-value="${id}"></label>`,
      ),
    );
    const { reports, container } = await fill();
    expect(reports).toEqual([{ field: 'refreshToken', outcome: 'not-found', evidence: null }]);
    expect(container).toBeNull();
    expect(new Set(Object.values(contents()))).toEqual(new Set(['']));
  });

  test('events come in the order of typing', async () => {
    showPage(plainForm());
    const seen: string[] = [];
    for (const type of ['focus', 'input', 'change', 'blur', 'focusout'])
      input('clientId').addEventListener(type, () => seen.push(type));
    await fill();
    expect(seen.filter((type, index) => type !== seen[index - 1])).toEqual([
      'focus',
      'input',
      'change',
      'blur',
      'focusout',
    ]);
  });

  test('a long page: fields out of view are scrolled to', async () => {
    showPage(`<div style="height:5000px"></div>${plainForm()}`);
    const values = randomValues();
    expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
    expect(contents()).toEqual(values);
  });

  test('covered once scrolled to: nothing is written', async () => {
    showPage(
      `<div style="height:5000px"></div>${plainForm()}<div style="position:fixed;inset:0;background:#fff"></div>`,
    );
    const { reports } = await fill();
    expect(reports.every(({ outcome, evidence }) => outcome === 'not-found' && evidence === 'covered')).toBe(
      true,
    );
    expect(new Set(Object.values(contents()))).toEqual(new Set(['']));
  });

  test('a shadow root inside a frame', async () => {
    showPage('<h2>Concur</h2><iframe width="600" height="400"></iframe>');
    const frame = document.querySelector('iframe')?.contentDocument as Document;
    const shadow = frame.body.appendChild(frame.createElement('div')).attachShadow({ mode: 'open' });
    shadow.innerHTML = plainForm();
    const heard: EventTarget[] = [];
    frame.addEventListener('input', (event) => heard.push(event.composedPath()[0] as EventTarget));
    const values = randomValues();
    expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
    expect(contents(shadow)).toEqual(values);
    expect(new Set(heard).size).toBe(4);
  });
});

describe('pages with a mind of their own', () => {
  test('a field that is too short is not written to', async () => {
    showPage(plainForm());
    input('refreshToken').maxLength = 10;
    const values = randomValues();
    const { reports } = await fill(values);
    expect(reports[2]).toEqual({
      field: 'refreshToken',
      outcome: 'rejected',
      evidence: 'at most 10 characters',
    });
    expect(contents()).toEqual({ ...values, refreshToken: '' });
  });

  test('a field that reformats is rejected, the others are told as they are', async () => {
    showPage(plainForm());
    input('clientSecret').addEventListener('input', () => {
      input('clientSecret').value = input('clientSecret').value.toUpperCase().replaceAll('-', ' ');
    });
    const { reports, undo } = await fill();
    expect(outcomes(reports)).toEqual(['filled', 'rejected', 'filled', 'filled']);
    expect((await undo()).ok).toBe(true);
    expect(new Set(Object.values(contents()))).toEqual(new Set(['']));
  });

  test('a page that empties a field later is noticed', async () => {
    showPage(plainForm());
    input('clientId').addEventListener('change', () => {
      setTimeout(() => {
        input('clientId').value = '';
      }, 200);
    });
    expect(outcomes((await fill()).reports)).toEqual(['rejected', 'filled', 'filled', 'filled']);
  });

  test('stolen focus: not a character goes to the thief', async () => {
    showPage(`${plainForm()}<input id="thief">`);
    const thief = document.querySelector<HTMLInputElement>('#thief') as HTMLInputElement;
    for (const id of HANDOVER_IDS) input(id).addEventListener('focus', () => thief.focus());
    const heard: string[] = [];
    thief.addEventListener('input', () => heard.push(thief.value));
    const values = randomValues();
    expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
    expect(contents()).toEqual(values);
    expect(thief.value).toBe('');
    expect(heard).toEqual([]);
  });

  test('focus stolen while the text is selected', async () => {
    showPage(`${plainForm()}<input id="thief">`);
    const thief = document.querySelector<HTMLInputElement>('#thief') as HTMLInputElement;
    const own = input('clientSecret');
    own.select = () => thief.focus();
    const values = randomValues();
    expect(outcomes((await fill(values)).reports)).toEqual(FILLED);
    expect(contents()).toEqual(values);
    expect(thief.value).toBe('');
  });

  test('typing refused by the page: the value is set and announced', async () => {
    showPage(plainForm());
    document.addEventListener('focusin', blurAtOnce);
    const values = randomValues();
    const { reports } = await fill(values);
    document.removeEventListener('focusin', blurAtOnce);
    expect(outcomes(reports)).toEqual(FILLED);
    expect(contents()).toEqual(values);
  });

  test('a form that is rebuilt once without its content is filled again', async () => {
    showPage(plainForm());
    let rebuilt = false;
    input('authorizationUrl').addEventListener('change', () => {
      setTimeout(() => {
        if (!rebuilt) document.body.innerHTML = plainForm();
        rebuilt = true;
      });
    });
    const values = randomValues();
    const { reports } = await fill(values);
    expect(rebuilt).toBe(true);
    expect(outcomes(reports)).toEqual(FILLED);
    expect(contents()).toEqual(values);
  });

  test('a form that turns into another one gets nothing', async () => {
    showPage(plainForm());
    input('clientId').addEventListener('change', () => {
      queueMicrotask(() => {
        document.body.innerHTML = plainForm('QuickBooks');
      });
    });
    const { reports } = await fill();
    expect(outcomes(reports)).not.toContain('filled');
    expect(new Set(Object.values(contents()))).toEqual(new Set(['']));
  });
});

const blurAtOnce = (event: FocusEvent) => (event.target as HTMLElement).blur();

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
