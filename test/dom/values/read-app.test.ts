import { describe, expect, test } from 'vitest';
import { randomValues, readHtml } from '../support/values.ts';

const { clientId, clientSecret } = randomValues();
const pair = `<p>Client ID: ${clientId}</p><p>Client Secret: ${clientSecret}</p>`;
const nameIn = (inner: string) =>
  readHtml(
    `<div role="dialog" style="position:fixed;inset:50px;background:white"><h2>App Credentials</h2>${inner}</div>`,
    '/nui/ocstool/create',
  ).appName;

describe('the name of the app in the dialog', () => {
  test('stands between the heading and the first label', () =>
    expect(nameIn(`<p>Drives</p>${pair}`)).toBe('Drives'));

  test.each<[string, string]>([
    ['a message', `<p role="status">Success</p>${pair}`],
    ['an alert', `<div role="alert"><b>Success</b></div>${pair}`],
    [
      'a column of a table',
      `<table><tr><th>Record</th><th>Client ID</th><th>Client Secret</th></tr><tr><td>1</td><td>${clientId}</td><td>${clientSecret}</td></tr></table>`,
    ],
  ])('is not %s', (_, html) => expect(nameIn(html)).toBeNull());
});
