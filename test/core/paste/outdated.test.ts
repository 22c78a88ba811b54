import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';

const [id, secret, old, older] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE);

/** A text, without what its comment marks are; and the same with the value in force behind it. */
const COMMENTS: readonly (readonly [string, string])[] = [
  ['of HTML', `<!-- <client_secret>${old}</client_secret> -->`],
  ['of HTML, over lines', `<!--\nClient Secret: ${old}\n-->`],
  ['of C', `/* client_secret: ${old} */`],
  ['of JSON with comments', `// "client_secret": "${old}",`],
  ['of SQL', `-- client_secret = '${old}'`],
  ['of a batch file', `REM set CLIENT_SECRET=${old}`],
  ['of a shell', `# export CLIENT_SECRET=${old}`],
];

describe('a value in a comment is void', () => {
  test.each(COMMENTS)('%s', (_, comment) => {
    expect(read(comment)).toMatchObject({
      values: {},
      doubtful: [{ id: 'clientSecret', problem: { id: 'outdatedValue' } }],
    });
    const value = comment.includes('"') ? `"client_secret": "${secret}"` : `client_secret = ${secret}`;
    expect(read(`${comment}\n${value}`)).toMatchObject({ values: { clientSecret: secret }, doubtful: [] });
  });

  test('an address with an asterisk begins none', () => {
    const text = `Hosts: https://*.concursolutions.com/*\nClient ID: ${id}\n/* rest */`;
    expect(read(text).values).toEqual({ clientId: id });
  });
});

describe('what stands below a heading that calls it old or an example', () => {
  const both = (a: string, b: string) => `Client ID: ${a}\nClient Secret: ${b}`;
  test.each([
    ['a line with a colon', 'Old values:', 'New values:'],
    ['a section of settings', '[old]', '[current]'],
    ['of Markdown', '## Previous app', '## App'],
    ['in bold, German', '**Alte Werte**', '**Neue Werte**'],
    ['an example', 'Example:', 'Yours:'],
    ['what they will look like', 'Your values will look like this:', 'Yours:'],
    ['a word alone', 'OLD', 'NEW'],
    ['a few words alone', 'Previous app', 'Current app'],
    ['what is forbidden', 'DO NOT USE', 'Use these'],
  ])('%s', (_, oldHeading, newHeading) => {
    const void_ = `${oldHeading}\n${both(old, older)}`;
    expect(read(void_).values).toEqual({});
    expect(read(void_).doubtful.map(({ problem }) => problem.id)).toEqual(['outdatedValue', 'outdatedValue']);
    const values = { clientId: id, clientSecret: secret };
    expect(read(`${void_}\n\n${newHeading}\n${both(id, secret)}`).values).toEqual(values);
    expect(read(`${newHeading}\n${both(id, secret)}\n\n${void_}`).values).toEqual(values);
  });

  test.each([
    ['a sentence that names both', `The old secret has expired, here is the new one:\n${both(id, secret)}`],
    ['a heading with another text below', `Previous message:\nFrom: Kim\n${both(id, secret)}`],
    ['a name', `Peter Alt\n${both(id, secret)}`],
  ])('not below %s', (_, text) => {
    expect(read(text).values).toEqual({ clientId: id, clientSecret: secret });
  });
});

test.each([
  ['enabled', false],
  ['disabled', true],
])('an entry that is switched off is void: "%s": %s', (name, isOff) => {
  const entry = (value: string, state: boolean) => ({
    key: 'client_secret',
    value,
    type: 'text',
    [name]: state,
  });
  const json = (...entries: object[]) => JSON.stringify({ values: entries }, null, 2);
  expect(read(json(entry(old, isOff))).values).toEqual({});
  expect(read(json(entry(old, isOff), entry(secret, !isOff))).values).toEqual({ clientSecret: secret });
});

describe('a value that is struck out is void', () => {
  test.each([
    ['with its name', `~~Client Secret: ${old}~~`],
    ['without its name', `Client Secret: ~~${old}~~`],
    ['over lines', `~~Client Secret:\n${old}~~`],
    ['in a chat', `~Client Secret: ${old}~`],
    ['in a chat, without its name', `Client Secret: ~${old}~`],
    ['in HTML', `<p><s>Client Secret: ${old}</s></p>`],
    ['in HTML, over blocks', `<del><p>Client Secret:</p><p>${old}</p></del>`],
    ['in older HTML, without its name', `Client Secret: <strike>${old}</strike>`],
  ])('%s', (_, text) => {
    expect(read(`${text}\nClient ID: ${id}`)).toMatchObject({
      values: { clientId: id },
      doubtful: [{ id: 'clientSecret', problem: { id: 'outdatedValue' } }],
    });
    expect(read(`${text}\nClient Secret: ${secret}`).values).toEqual({ clientSecret: secret });
  });

  test.each([
    ['about so much', `It takes ~5 minutes. Client Secret: ${secret} in ~ 2 days ~`],
    ['a home folder', `~/a.txt\nClient Secret: ${secret}\n~/b.txt`],
    ['a block of code', `~~~\nClient Secret: ${secret}\n~~~`],
  ])('but not %s', (_, text) => {
    expect(read(text).values).toEqual({ clientSecret: secret });
  });
});

const names = (text: string) => text.replace('%', old);

describe('a value that is denied, forbidden or no longer in force is not taken', () => {
  test.each([
    'This is NOT the client secret: %',
    'Do not use this client secret: %',
    'Please ignore this client secret: %',
    'Please disregard the client secret %',
    'Deactivated client secret: %',
    'Client Secret: % (inactive)',
    'Client Secret: % - disabled',
    'Client Secret (not active): %',
    'The client secret % is no longer active',
    'Client Secret: %. This one must not be used.',
    'Das ist nicht das Client-Secret: %',
    'Client-Secret: % (deaktiviert)',
    'Client-Secret: % (bitte nicht mehr verwenden)',
    'Ignorez ce secret client : %',
    'Secret client : % (désactivé)',
    'Secret client : % (ne plus utiliser)',
    'No use este secreto de cliente: %',
    'Secreto de cliente: % (desactivado)',
    'Não use este segredo do cliente: %',
    'Segredo do cliente: % (revogado)',
    'Non usare questo segreto client: %',
    'Segreto client: % (obsoleto)',
    'Negeer dit clientgeheim: %',
    'Clientgeheim: % (ingetrokken)',
    'クライアントシークレット：%（停止済み）',
    '这不是客户端密钥：%',
    '客户端密钥：%（已停用）',
    'Nie używaj tego klucz tajny klienta: %',
    'Секрет клиента: % (отозван)',
  ])('%s', (text) => {
    expect(read(names(text))).toMatchObject({
      values: {},
      doubtful: [{ id: 'clientSecret', problem: { id: 'outdatedValue' } }],
    });
  });
});

test.each([
  '{"client_secret": "%", "disabled": false, "deleted": false, "revoked_at": null}',
  'Please do not share the client secret: %',
  'If this is not clear, call. Client Secret: %',
  'The old one is gone. The client secret: %',
  'Client Secret: % (active)',
  'Client Secret: % (made by kim@concur.example)',
  'Client Secret: % (this replaces the old one)',
  'Client-Secret: % (ersetzt das alte)',
  'Secret client : % (remplace l’ancien)',
])('a value of which that is not said is taken: %s', (text) => {
  expect(read(names(text))).toMatchObject({ values: { clientSecret: old }, doubtful: [] });
});
