import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { randomToken, randomValues } from './random-values.ts';

const v = randomValues('opaque');
const [other, otherToken] = [randomUUID(), randomToken(30)];
const four = `Client ID: ${v.clientId}\nClient Secret: ${v.clientSecret}\nRefresh Token: ${v.refreshToken}\nAuthorization URL: ${v.authorizationUrl}`;
const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE);
const reasons = (text: string) =>
  Object.fromEntries(read(text).doubtful.map(({ id, problem }) => [id, problem.id]));

test.each([
  ['an apology', `Client Secret: ${v.clientSecret}\nsorry, that was the wrong secret, use ${other}`],
  ['a date', `Client Secret: ${v.clientSecret} (valid to 3 Nov, new: ${other})`],
  ['above', `The new one is ${other}.\n\nClient Secret: ${v.clientSecret}`],
  ['instead', `Client Secret: ${v.clientSecret}\n\nPlease use ${other} instead.`],
  ['with words for its name', `Client Secret: ${v.clientSecret}\n\nThe correct value: ${other}`],
])('the only value is asked about where another one without a name corrects it: %s', (_, text) => {
  expect(read(text).values).toEqual({});
  expect(reasons(text)).toEqual({ clientSecret: 'ambiguousText' });
});

describe('of all four the one is asked about that a value without a name corrects', () => {
  const { clientSecret: _, ...others } = v;
  test.each([
    ['in a chat', `${four}\nSorry, secret is wrong. This one:\n${other}`],
    ['in a chat, with empty lines', `${four}\n\nSorry, secret is wrong. This one:\n\n${other}`],
    ['below', `${four}\n\nUPDATE Nov 5: we regenerated the secret. Please use ${other} instead.`],
    [
      'above a mail that is quoted',
      `Please ignore the previous secret; the new one is ${other}\n\nKim wrote:\n> ${four.replaceAll('\n', '\n> ')}`,
    ],
    ['German', `${four}\n\nDas Client-Secret muss ${other} lauten.`],
    ['French', `${four}\n\nDésolé, le bon secret client, c'est ${other}`],
    ['Spanish', `${four}\n\nPerdón, el secreto de cliente debe ser ${other}`],
    ['Portuguese', `${four}\n\nDesculpe, o segredo do cliente deve ser ${other}`],
    ['Italian', `${four}\n\nScusate, il segreto client deve essere ${other}`],
    ['Dutch', `${four}\n\nExcuses, het clientgeheim moet zijn ${other}`],
    ['Japanese', `${four}\n\nクライアントシークレットに誤りがありました。${other} が正しいです。`],
    ['Chinese', `${four}\n\n抱歉，客户端密钥写错了，应为 ${other}`],
    ['Polish', `${four}\n\nPrzepraszam, klucz tajny klienta powinno być ${other}`],
  ])('%s', (__, text) => {
    expect(read(text).values).toEqual(others);
    expect(reasons(text)).toEqual({ clientSecret: 'ambiguousText' });
  });

  test('each of its form, where no name is beside it', () => {
    const text = `The new one is ${other}.\n\n${four}`;
    expect(reasons(text)).toEqual({ clientId: 'ambiguousText', clientSecret: 'ambiguousText' });
    expect(reasons(`${four}\n\nCorrection: ${otherToken}`)).toEqual({ refreshToken: 'ambiguousText' });
  });

  test.each([
    ['clientId', `wrong client ID, it has to be ${other}`],
    ['refreshToken', `The refresh token had a typo, the right one is ${otherToken}`],
  ])('%s', (id, words) => {
    expect(reasons(`${four}\n\n${words}`)).toEqual({ [id]: 'ambiguousText' });
  });
});

describe('a value without a name corrects nothing', () => {
  test.each([
    ['with another name', `${four}\n\nYour new ticket: ${other}`],
    ['without words of correction', `Please refer to case ${other}.\n\n${four}`],
    ['in another paragraph', `${four}\n\nMessage reference ${other}.\n\nSorry for the delay, Kim`],
    [
      'below what is said of another one',
      `${four}\n\nNew Client Secret: ${v.clientSecret} (made today)\n${other}`,
    ],
    ['again', `${four}\n\nOnce more, the new one is ${v.clientSecret}`],
    ['an example', `Example: a request has an id like ${other}.\n\n${four}`],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ values: v, doubtful: [] });
  });
});

describe('an address is asked about where another one stands beside it or corrects it', () => {
  const [eu, test_] = ['eu2', 'us-impl'].map(
    (name) => `https://${name}.api.concursolutions.com/oauth2/v0/token`,
  );
  const us = `${v.authorizationUrl}/oauth2/v0/token`;
  test.each([
    ['in a sentence', `Authorization URL: ${test_} for testing, ${us} for production`],
    ['in a row', `Authorization URL\t${eu}\t${us}`],
    [
      'in a row of Markdown',
      `| Name | Test | Production |\n|--|--|--|\n| Authorization URL | ${test_} | ${us} |`,
    ],
    ['with a remark at the name', `Authorization URL (US / EU): ${us} / ${eu}`],
    ['under another name', `Authorization URL: ${test_} (production: ${us})`],
    ['as a host', 'Authorization URL: us2.api.concursolutions.com or eu2.api.concursolutions.com'],
    ['below, with its name', `Authorization URL: ${eu}\nSorry, the URL should be ${us}`],
    ['below, without a name', `Authorization URL: ${eu}\n\nCorrection: please use ${us}`],
    ['below, new', `Authorization URL: ${eu}\nThe new app can also call ${us}`],
  ])('%s', (_, text) => {
    expect(read(text).values).toEqual({});
    expect(reasons(text)).toEqual({ authorizationUrl: 'ambiguousText' });
  });

  test.each([
    ['the same one', `Authorization URL: [${us}](${us}) or ${us.replace('token', 'authorize')}`],
    ['one of documents', `Authorization URL: ${us} (see https://developer.concur.com/api-reference)`],
    ['one in a sample call above', `curl ${eu}\nAuthorization URL: ${us}`],
    ['one in a sample call below', `Authorization URL: ${us}\n\nExample: curl ${eu}`],
  ])('but not beside %s', (_, text) => {
    expect(read(text)).toMatchObject({ values: { authorizationUrl: v.authorizationUrl }, doubtful: [] });
  });
});

test('an address that is called old is not replaced by one without a name', () => {
  const text =
    'Old Token URL: https://us.api.concursolutions.com\n\nEurope has https://eu2.api.concursolutions.com';
  expect(read(text).values).toEqual({});
  expect(reasons(text)).toEqual({ authorizationUrl: 'outdatedValue' });
});
