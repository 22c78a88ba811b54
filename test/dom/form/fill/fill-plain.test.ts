import { afterEach, describe, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../../../utils/core/credentials/credentials.ts';
import { reportOf } from '../../../../utils/core/target/fill-report.ts';
import {
  contents,
  FILLED,
  fill,
  input,
  outcomes,
  plainForm,
  randomValues,
  showPage,
} from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

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

  test('undo names a field that showed a mask and leaves it empty: what was behind it cannot be put back', async () => {
    showPage(plainForm());
    input('clientSecret').value = '••••••••';
    const { reports, undo } = await fill();
    expect(outcomes(reports)).toEqual(FILLED);
    expect(await undo()).toEqual({
      ok: false,
      failure: { id: 'undoFailed', params: { fields: 'clientSecret' } },
    });
    expect(Object.values(contents())).toEqual(['', '', '', '']);
  });

  test('with a field missing nothing is written', async () => {
    showPage(
      plainForm('Concur', (id, label) =>
        id === 'refreshToken' ? '' : `<label>${label}<input data-value="${id}"></label>`,
      ),
    );
    const { reports, container } = await fill();
    expect(reports).toEqual([reportOf('refreshToken', 'not-found')]);
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
    expect(reports.every(({ outcome, reason }) => outcome === 'not-found' && reason === 'covered')).toBe(
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
