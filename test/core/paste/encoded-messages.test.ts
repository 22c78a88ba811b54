import { describe, expect, test } from 'vitest';
import type { HandoverId } from '../../../utils/core/credentials/credentials.ts';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { randomToken, randomValues } from './random-values.ts';

const v = randomValues('opaque');
const url = `${v.authorizationUrl}/oauth2/v0/token`;
const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE).values;

const lines = `client_id=${v.clientId}\nclient_secret=${v.clientSecret}\nrefresh_token=${v.refreshToken}\nauthorization_url=${url}`;
const header = (encoding: string) =>
  `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n`;
const base64 = (text: string) =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/gu) ?? []
  ).join('\n');
const signs = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte === 0x3d || byte > 0x7e
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('');
/** A soft break after every `length` characters, but never within an encoded one. */
const folded = (text: string, length: number, behind = '') =>
  text.replace(new RegExp(`((?:=[0-9A-F]{2}|[^\\n]){${length}})(?=[^\\n])`, 'gu'), `$1=${behind}\n`);

describe('all four values out of', () => {
  test.each<[string, string]>([
    ['quoted-printable', header('quoted-printable') + signs(lines)],
    ['quoted-printable with soft breaks', header('quoted-printable') + folded(signs(lines), 23)],
    [
      'quoted-printable, blanks behind its breaks',
      header('quoted-printable') + folded(signs(lines), 17, ' \t'),
    ],
    ['quoted-printable without its header', folded(signs(lines), 40)],
    ['a soft break behind the sign', signs(lines).replaceAll('=3D', '=3D=\n')],
    [
      'encoded blanks behind the sign',
      header('QUOTED-PRINTABLE') + signs(lines).replaceAll('=3D', '=3D=20=20'),
    ],
    [
      'names with letters of UTF-8',
      header('quoted-printable') +
        signs(
          `Client-ID: ${v.clientId}\nGeheimer Clientschlüssel: ${v.clientSecret}\nAktualisierungstoken: ${v.refreshToken}\n${url}`,
        ),
    ],
    ['base64', header('base64') + base64(lines)],
    [
      'base64, its lines of DOS',
      (header('base64') + base64(lines.replaceAll('\n', '\r\n'))).replaceAll('\n', '\r\n'),
    ],
    ['base64 before a signature', `${header('base64')}${base64(lines)}\n\nKind regards, Kim`],
    [
      'a message of two parts',
      `--b1_x\n${header('base64')}${base64(lines)}\n--b1_x\n${header('quoted-printable')}${folded(signs(lines), 30)}\n--b1_x--`,
    ],
    [
      'a picture beside it',
      `--b1\n${header('base64')}/9j/4AAQ\n--b1\n${header('quoted-printable')}${signs(lines)}\n--b1--`,
    ],
    [
      'JSON, escaped for HTML',
      JSON.stringify(Object.fromEntries(lines.split('\n').map((line) => line.split('=')))).replaceAll(
        '"',
        '&quot;',
      ),
    ],
    ['signs, escaped by number', lines.replaceAll('=', '&#58;&#xA0;').replaceAll('-', '&#45;')],
    ['blanks and an ampersand', lines.replaceAll('=', ':&nbsp;').replaceAll('\n', '&amp;')],
    ['YAML, literal blocks', lines.replaceAll('=', ': |\n    ')],
    ['YAML, folded blocks', lines.replaceAll(/^(?=\w)/gmu, '  ').replaceAll('=', ': >-\n    ')],
    ['YAML, blocks with a comment', lines.replaceAll('=', ': |2+ # as sent\n    ')],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(v);
  });
});

describe('never a part of a value, nor one that was not written', () => {
  const upper = v.refreshToken.toUpperCase();
  test.each<[string, string, Partial<Record<HandoverId, string>>]>([
    [
      'a text that is shown decoded below its old header',
      `${header('quoted-printable')}refresh_token=4A${upper}`,
      { refreshToken: `4A${upper}` },
    ],
    ['base64 that is cut', `${header('base64')}${base64(lines).slice(0, 61)}`, {}],
    [
      'base64 that is no text',
      `${header('base64')}/9j/4AAQSkZJRg==\n\nClient ID: ${v.clientId}`,
      { clientId: v.clientId },
    ],
    ['an entity of no character', `Client ID: &#1114112;${v.clientId}`, {}],
    ['a table whose cell is empty', `| Client ID: |\n| ${v.clientSecret} |`, {}],
    ['a block that is empty', `client_id: |\nclient_secret: |\n  ${v.clientSecret}`, {}],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('an address in the link of a filter of mail', () => {
  const tail = randomToken(30);
  test.each([
    ['between signs', `https://filter.example/v3/__${url}__;!!Fb0Zw!7Jt${tail}$`],
    [
      'with other signs',
      `https://filter.example/v2/url?u=${url.replace(':', '-3A').replaceAll('/', '_')}&d=DwM&c=${tail}`,
    ],
    ['in its path', `https://filter.example/1${tail}/${encodeURIComponent(url)}`],
  ])('%s', (_, link) => {
    expect(read(`Authorization URL: ${link}`)).toEqual({ authorizationUrl: v.authorizationUrl });
  });

  test('that is not understood is spoken of', () => {
    const link = `https://filter.example/${tail};!!Fb0Zw!7Jt${tail}$`;
    const { doubtful } = readPasted(`Authorization URL: ${link}`, PASTE_LABELS, SOURCE);
    expect(doubtful.map(({ id }) => id)).toEqual(['authorizationUrl']);
  });
});
