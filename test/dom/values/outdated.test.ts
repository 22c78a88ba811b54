import { afterEach, describe, expect, test } from 'vitest';
import { randomValues, readHtml } from '../support/values.ts';

const { clientId, clientSecret, companyUuid, requestToken } = randomValues();

afterEach(() => {
  document.body.replaceChildren();
});

const pair = `<p>Client ID: ${clientId}</p><p>Client Secret: ${clientSecret}</p>`;
const dialog = (inner: string): string =>
  `<div role="dialog" style="position:fixed;inset:50px;background:white">${inner}<button>Ok</button></div>`;
const asked = (...ids: string[]) => ids.map((credential) => ({ credential, reason: 'ambiguousValue' }));
const told = (html: string) => {
  const { values, suspects, appName } = readHtml(html);
  return { values, suspects, appName };
};
const PAIR = { clientId, clientSecret };

describe('what a text above calls old or an example is asked for', () => {
  test.each<[string, string]>([
    ['a heading', `<h2>App Credentials</h2><h3>Previous credentials</h3>${pair}`],
    ['the title', `<h2>Revoked credentials</h2>${pair}`],
    ['a title that nothing marks as one', `<div>Old credentials</div>${pair}`],
    ['a line with a colon', `<h2>App Credentials</h2><p>Expired:</p>${pair}`],
    ['a legend', `<h2>App Credentials</h2><fieldset><legend>Former app</legend>${pair}</fieldset>`],
    ['over a heading of its own', `<h2>Example</h2><h3>App Credentials</h3>${pair}`],
    ['with the name of the app between', `<h2>Sample credentials</h2><p>Drives</p>${pair}`],
    ['in German', `<h2>Widerrufene Anmeldedaten</h2>${pair}`],
    ['in French', `<h2>Exemple</h2>${pair}`],
    ['in Portuguese', `<h2>Credenciais anteriores</h2>${pair}`],
    ['in Japanese', `<h2>以前の資格情報</h2>${pair}`],
    ['in Chinese', `<h2>已撤销的凭据</h2>${pair}`],
  ])('%s', (_, html) => {
    expect(told(dialog(html))).toEqual({
      values: {},
      suspects: asked('clientId', 'clientSecret'),
      appName: null,
    });
  });

  test('so is a request token that says itself what it is', () => {
    const html = dialog(`<h2>Example</h2><p>Jeton : ${requestToken}</p>`);
    expect(told(`<h1>Company Request Tokens</h1>${html}`)).toMatchObject({
      suspects: asked('requestToken'),
    });
  });
});

describe('the words say nothing of it', () => {
  const whole = `<h2>App Credentials</h2>${pair}`;
  test.each<[string, string]>([
    ['in the page behind the dialog', `<h2>Example</h2>${dialog(pair)}`],
    ['below', dialog(`${whole}<h3>Previous credentials</h3><p>None</p>`)],
    ['under a heading before', dialog(`<h2>Example</h2><p>None</p>${whole}`)],
    ['in a sentence', dialog(`<h2>App Credentials</h2><p>The old secret was revoked.</p>${pair}`)],
    ['on a button', dialog(`<h2>App Credentials</h2><button>Example</button>${pair}`)],
    ['in a link', dialog(`<h2>App Credentials</h2><p><a href="#">Example</a></p>${pair}`)],
    ['as what a label names', dialog(`<h2>App Credentials</h2><p>App Name: Old fleet</p>${pair}`)],
    [
      'as the name of another value',
      dialog(
        `<h2>App Credentials</h2><p>Previous Client Secret</p><p>${crypto.randomUUID()}</p><p>Client ID: ${clientId}</p><p>Client Secret: ${clientSecret}</p>`,
      ),
    ],
    ['as a part of another word', dialog(`<h2>Gold</h2>${pair}`)],
  ])('%s', (_, html) => {
    expect(told(html)).toMatchObject({ values: PAIR, suspects: [] });
  });

  test('as a part of the company’s name', () => {
    const heading = '<h1>Company Request Tokens for Old Navy</h1>';
    const token = `<p>Company UUID: ${companyUuid}</p><p>Company Request Token: ${requestToken}</p>`;
    expect(told(heading + token)).toMatchObject({ values: { companyUuid, requestToken }, suspects: [] });
  });
});
