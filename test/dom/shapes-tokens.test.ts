import { afterEach, describe, expect, test } from 'vitest';
import { randomValues, readHtml } from './support/values.ts';

/** Where tokens and secrets stand beside things that look like them. */
const { clientSecret, companyUuid, requestToken } = randomValues();
const OTHER = crypto.randomUUID();

afterEach(() => {
  document.body.replaceChildren();
});

describe('request tokens', () => {
  test.each<[string, string]>([
    ['one paragraph', `<p>Company UUID: ${companyUuid} Company Request Token: ${requestToken}</p>`],
    ['with stops', `<p>Company UUID: ${companyUuid}.</p><p>Company Request Token: ${requestToken}.</p>`],
    [
      'broken after its beginning',
      `<p>Company UUID: ${companyUuid}<br>Company Request Token: at-<br>${requestToken.slice(3)}</p>`,
    ],
    [
      'with invisible places to break',
      `<p>Company UUID: ${companyUuid.replace(/(.{4})/gu, '$1\u200b')}</p><p>Company Request Token: ${requestToken.replace(/(.{4})/gu, '$1&shy;')}</p>`,
    ],
  ])('%s', (_, html) => {
    expect(readHtml(`<div role="dialog">${html}</div>`)).toMatchObject({
      values: { companyUuid, requestToken },
      suspects: [],
    });
  });

  test('a sentence that goes on is asked for', () => {
    const { values, suspects } = readHtml(`<p>Company UUID: ${companyUuid} is what you need.</p>`);
    expect(values).toEqual({});
    expect(suspects).toEqual([{ credential: 'companyUuid', reason: 'ambiguousValue' }]);
  });
});

describe('lists of secrets show their ids', () => {
  const table = `<table><tr><th>Client Secret</th><th>Status</th></tr><tr><td>${OTHER}</td><td>Active</td></tr></table>`;
  test.each<[string, string, object]>([
    [
      'under a heading',
      `<h1>Client Secrets</h1><h3>Client Secret</h3><div>${OTHER}</div><div>Active</div>`,
      { reason: 'ambiguousValue' },
    ],
    [
      'in a definition list',
      `<h1>Client Secrets</h1><dl><dt>Client Secret</dt><dd>${OTHER}</dd><dt>Status</dt><dd>Active</dd></dl>`,
      { reason: 'ambiguousValue' },
    ],
    [
      'in a table of another page',
      `<h1>App Details</h1><h2>Client Secrets</h2>${table}`,
      { reason: 'secretIdNotSecret' },
    ],
    [
      'in a dialog',
      `<h1>App Details</h1><div role="dialog" style="position:fixed;inset:60px;background:#fff">${table}</div>`,
      { reason: 'secretIdNotSecret' },
    ],
  ])('%s', (_, html, suspect) => {
    expect(readHtml(html)).toEqual(
      expect.objectContaining({ values: {}, suspects: [{ credential: 'clientSecret', ...suspect }] }),
    );
  });

  test.each<[string, string]>([
    ['a line of text', `<p>Client Secret: ${OTHER}</p>`],
    ['a field', `<input readonly aria-label="Client Secret" value="${OTHER}">`],
  ])('also in a dialog that speaks of one of them: %s', (_, html) => {
    const { values, suspects } = readHtml(
      `<h1>Client Secrets</h1><ul><li>${OTHER.slice(0, 9)}<wbr>${OTHER.slice(9)}</li></ul><div role="dialog" style="position:fixed;inset:60px;background:#fff"><h2>Deactivate?</h2>${html}</div>`,
    );
    expect(values).toEqual({});
    expect(suspects).toEqual([{ credential: 'clientSecret', reason: 'secretIdNotSecret' }]);
  });

  test.each<[string, string]>([
    [
      'in front of a banner that shows it as well',
      `<div role="status">Client Secret: ${clientSecret}</div><div role="dialog" style="position:fixed;inset:60px;background:#fff"><p>Client Secret: ${clientSecret}</p></div>`,
    ],
    [
      'shown in front of the page',
      `<div role="dialog" style="position:fixed;inset:60px;background:#fff"><p>Client Secret: ${clientSecret}</p></div>`,
    ],
    ['called new', `<p>New Client Secret: ${clientSecret}</p>`],
  ])('a secret %s is one', (_, html) => {
    expect(readHtml(`<h1>Client Secrets</h1>${html}`).values).toEqual({ clientSecret });
  });
});
