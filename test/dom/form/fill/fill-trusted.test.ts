import { afterEach, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../../../utils/core/credentials/credentials.ts';
import { fillFields } from '../../../../utils/dom/form/fill/fill-fields.ts';
import {
  FILLED,
  input,
  outcomes,
  plainForm,
  randomValues,
  showPage,
  TARGET,
} from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

test('a page that believes only what a person typed, and asks at the document', async () => {
  showPage(plainForm());
  const state: Record<string, string> = {};
  const take = (event: Event) => {
    const { value, dataset } = event.target as HTMLInputElement;
    if (event.isTrusted && dataset.value) state[dataset.value] = value;
  };
  document.addEventListener('input', take);
  const values = randomValues();
  expect(outcomes((await fillFields(document, TARGET, values, { settle: 1 })).reports)).toEqual(FILLED);
  document.removeEventListener('input', take);
  expect(state).toEqual(values);
});

test('a form that is set up only after it is shown is written again, once', async () => {
  showPage(plainForm());
  const times: string[] = [];
  input('clientId').addEventListener('input', () => {
    times.push(input('clientId').value);
    // The page's own start, which knows nothing of what was there before.
    if (times.length === 1) setTimeout(() => input('clientId').setRangeText('', 0, 99));
  });
  const values = randomValues();
  const { reports } = await fillFields(document, TARGET, values, { settle: 30 });
  expect(outcomes(reports)).toEqual(FILLED);
  expect(times).toEqual([values.clientId, values.clientId]);
});

test('cancelled in the middle: nothing more is written, and what was is taken back', async () => {
  showPage(plainForm());
  const ending = new AbortController();
  const written: string[] = [];
  for (const id of HANDOVER_IDS)
    input(id).addEventListener('input', () => {
      if (input(id).value) written.push(id);
      if (written.length === 2) ending.abort();
    });
  const { reports, container } = await fillFields(document, TARGET, randomValues(), {
    settle: 1,
    signal: ending.signal,
  });
  expect([reports, container]).toEqual([[], null]);
  expect(written).toEqual(['clientId', 'clientSecret']);
  for (const id of HANDOVER_IDS) expect(input(id).value).toBe('');
});

test('Enter is not pressed and nothing is clicked, whatever the page waits for', async () => {
  showPage(`<form>${plainForm()}<input type="submit"></form>`);
  const seen: string[] = [];
  const note = ({ type }: Event) => seen.push(type);
  const types = ['keydown', 'keypress', 'keyup', 'click', 'mousedown', 'pointerdown', 'submit', 'formdata'];
  for (const type of types) document.addEventListener(type, note, true);
  await fillFields(document, TARGET, randomValues(), { settle: 1 });
  for (const type of types) document.removeEventListener(type, note, true);
  expect(seen).toEqual([]);
});

test('looked at again later: what the page emptied since is told, what it drew anew with its value is not', async () => {
  showPage(plainForm());
  const { reports, recheck } = await fillFields(document, TARGET, randomValues(), { settle: 1 });
  expect(recheck()).toBeNull();
  const clone = input('clientSecret').cloneNode(true) as HTMLInputElement;
  clone.value = input('clientSecret').value;
  input('clientSecret').replaceWith(clone);
  expect(recheck()).toBeNull();
  input('refreshToken').value = '';
  expect(recheck()).toEqual(
    reports.map((report) =>
      report.field === 'refreshToken' ? { ...report, outcome: 'rejected', reason: 'notKept' } : report,
    ),
  );
  showPage('');
  expect(recheck()).toBeNull();
});
