import { describe, expect, test } from 'vitest';
import { randomValues, readHtml } from '../support/values.ts';

const { clientId, clientSecret } = randomValues();
const field = (id: string, name: string, value: string, before: string) =>
  `<div><input readonly id="${id}" value="${value}" />${before}<label for="${id}">${name}</label></div>`;
const both = (before = '') =>
  field('a', 'Client ID', clientId, before) + field('b', 'Client Secret', clientSecret, before);

describe('a label that the markup ties to a value is that value’s alone', () => {
  test.each<[string, string]>([
    ['behind its field', both()],
    ['behind a button', both('<button>Copy</button>')],
    ['behind help', both('<p>Copy it.</p>')],
    ['fields one beside the other', `<div style="display:flex">${both()}</div>`],
    [
      'labels first, then groups that they name',
      `<p id="i">Client ID</p><p id="s">Client Secret</p><div role="group" aria-labelledby="i">${clientId}</div><div role="group" aria-labelledby="s">${clientSecret}</div>`,
    ],
  ])('%s', (_, html) => {
    expect(readHtml(html)).toMatchObject({ values: { clientId, clientSecret }, suspects: [] });
  });

  test('of one that is masked nothing is said, and the next value is not its', () => {
    const { values, suspects } = readHtml(
      field('a', 'Client ID', '••••••', '') + field('b', 'Client Secret', clientSecret, ''),
    );
    expect({ values, suspects }).toEqual({ values: { clientSecret }, suspects: [] });
  });

  test('what can be seen and what is said of one field may not differ', () => {
    const { suspects } = readHtml(
      `<p>Client ID</p><input readonly aria-label="Client Secret" value="${clientId}" />`,
    );
    expect(suspects).toContainEqual({ credential: 'clientId', reason: 'ambiguousValue' });
  });
});
