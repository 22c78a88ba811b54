import { afterEach, expect, test } from 'vitest';
import { readPage } from '../../../utils/dom/values/read-page.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import {
  contents,
  FILLED,
  fill,
  outcomes,
  plainForm,
  randomValues,
  showPage,
} from '../support/target-form.ts';

/** Names of controls that cover what a form says of itself, the ways through the page among them. */
const COVERED = Object.keys(
  Object.assign(
    {},
    ...[HTMLFormElement, HTMLElement, Element, Node, EventTarget].map((kind) =>
      Object.getOwnPropertyDescriptors(kind.prototype),
    ),
  ),
);
const hidden = COVERED.map((name) => `<input type="hidden" name="${name}">`).join('');

afterEach(() => showPage(''));

test('a form whose controls cover all that it says of itself is filled, and its undo ends', async () => {
  expect(COVERED).toContain('parentElement');
  showPage(`<form>${plainForm()}${hidden}</form>`);
  const values = randomValues();
  const { reports, undo } = await fill(values);
  expect(outcomes(reports)).toEqual(FILLED);
  expect(contents()).toEqual(values);
  expect((await undo()).ok).toBe(true);
  expect(Object.values(contents())).toEqual(['', '', '', '']);
});

test('lists of a form whose controls cover all that it says of itself are read', () => {
  const list = (label: string, names: readonly string[]) =>
    `<p><label for="${label}">${label}</label> <select multiple id="${label}">${names
      .map((name) => `<option selected>${name}</option>`)
      .join('')}</select></p>`;
  const grants = ['refresh_token', 'password'];
  showPage(
    `<h1>Create New App</h1><form>${list('Allowed Grants', grants)}${list('Allowed Scopes', ['EXPRPT'])}${hidden}</form>`,
  );
  const reading = readPage(document, SOURCE);
  expect(reading.grants?.entries).toEqual(grants);
  expect(reading.scopes?.entries).toEqual(['EXPRPT']);
});
