import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { randomValues } from './random-values.ts';

const v = randomValues();
const { clientId: id, clientSecret: secret, refreshToken: token, authorizationUrl: base } = v;
const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE).values;
const pair = { clientId: id, clientSecret: secret };

test.each([
  [
    'in one line',
    `INSERT INTO apps (client_id, client_secret, refresh_token, geolocation) VALUES ('${id}', '${secret}', '${token}', '${base}');`,
    v,
  ],
  [
    'over lines',
    `insert into app\n  (name, client_id, client_secret)\nvalues\n  ('MileIQ', '${id}', '${secret}');`,
    pair,
  ],
  [
    'names in quotes, a number',
    `INSERT INTO \`apps\` (\`id\`, \`client_id\`, \`client_secret\`) VALUES (7, "${id}", "${secret}");`,
    pair,
  ],
  [
    'a comma and quotes in a value',
    `INSERT INTO apps (name, client_id, client_secret) VALUES ('Kim''s, Inc.', '${id}', '${secret}')`,
    pair,
  ],
  [
    'names in another order',
    `INSERT INTO apps (client_secret, client_id) VALUES ('${secret}', '${id}')`,
    pair,
  ],
  [
    'with a word before INTO',
    `INSERT IGNORE INTO db.apps (client_id, client_secret) VALUES ('${id}', '${secret}')`,
    pair,
  ],
])('a row that SQL adds: %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['fewer values than names', `INSERT INTO apps (client_id, client_secret) VALUES ('${secret}');`],
  [
    'two rows',
    `INSERT INTO apps (client_id, client_secret) VALUES ('${id}', '${secret}'), ('${randomUUID()}', '${randomUUID()}');`,
  ],
  ['values of a function', `INSERT INTO apps (client_id, client_secret) VALUES (md5('${id}'), '${secret}');`],
])('none is taken: %s', (_, text) => {
  expect(read(text)).toEqual({});
});
