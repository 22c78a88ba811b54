import { expect, test } from 'vitest';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { randomValues } from './random-values.ts';

const v = randomValues();
const { clientId: id, clientSecret: secret, refreshToken: token, authorizationUrl: base } = v;
const url = `${base}/oauth2/v0/token`;
const pair = { clientId: id, clientSecret: secret };

test.each([
  [
    'cells of a word processor, one a line',
    `Field\t\nValue\t\nClient ID\t\n${id}\t\nClient Secret\t\n${secret}\t`,
    pair,
  ],
  [
    'three columns of a word processor',
    `Field\tValue\tNote\nClient ID\t${id}\tfor MileIQ\nClient Secret\t${secret}\tkeep safe`,
    pair,
  ],
  [
    'bullets and dashes',
    `• Client ID – ${id}\n• Client Secret – ${secret}\n• Refresh token — ${token}\n• URL – ${url}`,
    v,
  ],
  ['bullets that became letters', `o   Client ID: ${id}\no   Client Secret: ${secret}`, pair],
  ['letters and brackets', `a) Client ID: ${id}\nb) Client Secret: ${secret}`, pair],
  ['numbers in circles', `① Client ID = ${id}\n② Client Secret = ${secret}`, pair],
  [
    'a table of Markdown with escapes',
    `| Client\\_ID | ${id} |\n|---|---|\n| Client\\_Secret | ${secret} |`,
    pair,
  ],
  [
    'three columns of Markdown',
    `| Parameter | Value | Description |\n|:--|:-:|--:|\n| **Client ID** | \`${id}\` | the app |\n| **Client Secret** | \`${secret}\` | - |`,
    pair,
  ],
  [
    'a chat with code',
    `Kim Lee  9:41 AM\nhere you go :point_down:\nClient ID: \`${id}\`\nClient Secret: \`${secret}\`\n:lock: 1 reply`,
    pair,
  ],
  [
    'a chat with a time at each message',
    `[9:41 AM] Kim: client id \`${id}\`\n[9:42 AM] Kim: client secret \`${secret}\``,
    pair,
  ],
  [
    'settings with sections',
    `[concur]\nclient_id = ${id}\nclient_secret = ${secret}\n\n[mileiq]\nurl = https://dashboard.mileiq.com`,
    pair,
  ],
  [
    'an entry with fields between its name and its value',
    JSON.stringify([
      { key: 'client_id', type: 'text', value: id },
      { key: 'client_secret', description: 'made by Kim', enabled: true, value: secret },
    ]),
    pair,
  ],
  [
    'a comma within quotes, names in the first row',
    `name,client_id,client_secret,notes\n"MileIQ, Inc.",${id},${secret},"a, b; c"`,
    pair,
  ],
  [
    'a comma within quotes, a name in each row',
    `Name,Value,Notes\n"Client ID","${id}","made by Kim, May"\n"Client Secret","${secret}",""`,
    pair,
  ],
  ['notes behind the values', `Client ID;${id};the app\nClient Secret;${secret};keep it`, pair],
  ['words of linking', `Client ID is now ${id}\nClient Secret will be ${secret}`, pair],
  [
    'remarks in square brackets',
    `Client ID [production] = ${id}\nClient Secret [production]: ${secret}`,
    pair,
  ],
  [
    'names of columns with the name of their table',
    `app.client_id;app.client_secret;note\n${id};${secret};`,
    pair,
  ],
])('%s', (_, text, expected) => {
  expect(readPasted(text, PASTE_LABELS, SOURCE)).toEqual({ values: expected, doubtful: [], problems: [] });
});

test('what a bracket at the name calls old is not taken', () => {
  const { doubtful } = readPasted(`Client Secret [disabled]: ${secret}`, PASTE_LABELS, SOURCE);
  expect(doubtful).toMatchObject([{ id: 'clientSecret', problem: { id: 'outdatedValue' } }]);
});

test.each([
  [
    'numbers that stand for names',
    `1. ${id}\n2. ${secret}\nwhere 1. is the Client ID and 2. is the Client Secret`,
  ],
  ['a message for each', `Kim  9:41 AM\nclient id\n9:41\n${id}\n9:42\nclient secret\n9:42\n${secret}`],
  [
    'values before their names',
    `| Value | Parameter |\n|---|---|\n| ${id} | Client ID |\n| ${secret} | Client Secret |`,
  ],
  [
    'a name in another entry',
    `[{"key": "client_secret", "type": "text"}, {"key": "x", "value": "${secret}"}]`,
  ],
  ['a struck-out value beside another', `Client Secret: ~~${id}~~ ${secret}`],
])('nothing is taken, and something is said: %s', (_, text) => {
  const { values, doubtful, problems } = readPasted(text, PASTE_LABELS, SOURCE);
  expect(values).toEqual({});
  expect(doubtful.length + problems.length).toBeGreaterThan(0);
});
