import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { HANDOVER_IDS } from '../../../utils/core/credentials/credentials.ts';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { randomToken, randomValues } from './random-values.ts';

const v = randomValues();
const { clientId: id, clientSecret: secret, refreshToken: token, authorizationUrl: base } = v;
const [url, other] = [`${base}/oauth2/v0/token`, randomUUID()];
const NAMES = ['Client ID', 'Client Secret', 'Refresh Token', 'Authorization URL'];
const SHOWN = [id, secret, token, url];
const lines = (...parts: readonly string[]) => parts.join('\n');
const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE);

describe('a list of names, then a list of as many values', () => {
  test.each([
    ['one below the other', lines(...NAMES, ...SHOWN)],
    ['a blank line between', lines(...NAMES, '', ...SHOWN)],
    [
      'with colons, and words around',
      lines('Hello,', '', ...NAMES.map((name) => `${name}:`), '', ...SHOWN, 'Kim'),
    ],
    [
      'numbered',
      lines(...NAMES.map((name, at) => `${at + 1}. ${name}`), ...SHOWN.map((one, at) => `${at + 1}. ${one}`)),
    ],
    ['columns with their headings', lines('Field', ...NAMES, 'Value', ...SHOWN)],
    ['another value among them', lines('Company UUID', ...NAMES, other, ...SHOWN)],
    ['in another order', lines(...NAMES.toReversed(), ...SHOWN.toReversed())],
    [
      'in German',
      lines('Client-ID', 'Client-Geheimnis', 'Aktualisierungstoken', 'Autorisierungs-URL', ...SHOWN),
    ],
  ])('%s', (_, text) => {
    expect(read(text).values).toEqual(v);
  });
});

describe('what leaves a doubt is named, not taken', () => {
  test.each([
    ['one value too few', lines(...NAMES, id, secret, url)],
    ['one value too many', lines(...NAMES, ...SHOWN, other)],
    ['the address in another place', lines(...NAMES, url, id, secret, token)],
    ['a request token in place of the secret', lines(...NAMES, id, `at-${randomToken(30)}`, token, url)],
    ['the values first', lines(...SHOWN, ...NAMES)],
    ['values before and behind', lines(other, ...NAMES, ...SHOWN)],
    ['a name below the values', lines(...NAMES, ...SHOWN, 'Company UUID')],
    ['a name twice', lines('Client ID', 'Client ID', id, other)],
    ['words between names and values', lines(...NAMES, 'These are the ones of the other app:', ...SHOWN)],
  ])('%s', (_, text) => {
    const { values, doubtful } = read(text);
    expect({ ...values, authorizationUrl: undefined }).toEqual({ authorizationUrl: undefined });
    const named = doubtful.map((each) => each.id);
    expect(
      HANDOVER_IDS.filter(
        (one) =>
          one in values || named.includes(one) || !text.includes(NAMES[HANDOVER_IDS.indexOf(one)] ?? ''),
      ),
    ).toEqual(HANDOVER_IDS);
  });
});
