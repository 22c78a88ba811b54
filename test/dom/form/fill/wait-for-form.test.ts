import { afterEach, describe, expect, test } from 'vitest';
import { waitForForm } from '../../../../utils/dom/form/fill/wait-for-form.ts';
import { ALL, marks, plainForm, showPage, TARGET } from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

describe('a form that comes later', () => {
  test('is found as soon as it is there', async () => {
    showPage('<p>Loading</p>');
    const waiting = waitForForm(document, TARGET);
    showPage(plainForm());
    expect(marks(await waiting)).toEqual(ALL);
  });

  test('also in a shadow root, and when only a style shows it', async () => {
    showPage('<div id="host" style="display:none"></div>');
    const host = document.querySelector('#host') as HTMLElement;
    const waiting = waitForForm(document, TARGET);
    host.attachShadow({ mode: 'open' }).innerHTML = plainForm();
    host.style.display = '';
    expect(marks(await waiting)).toEqual(ALL);
  });

  test('also in a frame', async () => {
    showPage('<h1>Concur</h1><iframe width="500" height="400"></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    const waiting = waitForForm(document, TARGET);
    inner.body.innerHTML = plainForm();
    expect(marks(await waiting)).toEqual(ALL);
  });

  test('that never comes: says what is missing when the time is over', async () => {
    showPage('<label>Client ID <input></label>');
    const located = await waitForForm(document, TARGET, { longest: 50 });
    expect(marks(located)).toBe('clientSecret not-found, refreshToken not-found, authorizationUrl not-found');
  });

  test('is not waited for any longer once cancelled', async () => {
    showPage('');
    const ending = new AbortController();
    const waiting = waitForForm(document, TARGET, { signal: ending.signal });
    ending.abort();
    expect(marks(await waiting)).toContain('clientId not-found');
  });
});
