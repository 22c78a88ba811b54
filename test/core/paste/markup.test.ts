import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { randomValues } from './random-values.ts';

const values = randomValues('opaque');
const { clientId: id, clientSecret: secret, refreshToken: token, authorizationUrl: base } = values;
const url = `${base}/oauth2/v0/token`;
const ROWS = [
  ['Client ID', id],
  ['Client Secret', secret],
  ['Refresh Token', token],
  ['Authorization URL', url],
] as const;
const rows = (write: (name: string, value: string) => string, joint = '') =>
  ROWS.map(([name, value]) => write(name, value)).join(joint);
const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE).values;

describe('all four out of', () => {
  test.each([
    ['a table of HTML', `<table>${rows((n, v) => `<tr><td><b>${n}</b></td><td>${v}</td></tr>`)}</table>`],
    [
      'one with a row of names',
      `<table><tr>${rows((n) => `<th>${n}</th>`)}</tr><tr>${rows((_, v) => `<td>${v}</td>`)}</tr></table>`,
    ],
    [
      'one in lines of its own',
      `<table>\n${rows((n, v) => `  <tr>\n    <td>\n${n}\n</td>\n    <td>\n${v}\n</td>\n  </tr>`, '\n')}\n</table>`,
    ],
    ['a list of descriptions', `<dl>${rows((n, v) => `<dt>${n}</dt><dd>${v}</dd>`)}</dl>`],
    ['paragraphs of Word', rows((n, v) => `<p class=MsoNormal>${n}: <span>${v}</span><o:p></o:p></p>`)],
    ['HTML that was escaped', rows((n, v) => `&lt;div&gt;${n}: &lt;code&gt;${v}&lt;/code&gt;&lt;/div&gt;`)],
    [
      'a link with other words',
      `<p>Client ID: ${id}<br>Secret: ${secret}<br>Refresh Token: ${token}<br>URL: <a href="${url}">here</a></p>`,
    ],
    ['drawn borders', `┌──┬──┐\n${rows((n, v) => `│ ${n} │ ${v} │`, '\n├──┼──┤\n')}\n└──┴──┘`],
    ['heavy ones', `╔══╦══╗\n${rows((n, v) => `║ ${n} ║ ${v} ║`, '\n')}\n╚══╩══╝`],
    ['a wiki', `||Field||Value||\n${rows((n, v) => `|${n}|{{${v}}}|`, '\n')}`],
    ['a wiki with a column of heads', rows((n, v) => `||${n}|${v}|`, '\n')],
    ['a wiki without a table', rows((n, v) => `*${n}:* {noformat}${v}{noformat}`, '\n')],
    ['BBCode', rows((n, v) => `[b]${n}[/b]: [code]${v}[/code]`, '\n')],
    ['brackets around the names', rows((n, v) => `【${n}】${v}`, '\n')],
    ['rows of dots', rows((n, v) => `${n} ........ ${v}`, '\n')],
    ['attributes of XML', rows((n, v) => `<add key="${n.replace(' ', '')}" value="${v}"/>`, '\n')],
    [
      'variables of a container',
      rows((n, v) => `- name: ${n.replace(' ', '_').toUpperCase()}\n  value: ${v}`, '\n'),
    ],
    [
      'sentences without blanks',
      `クライアントIDは「${id}」、シークレットは「${secret}」です。リフレッシュトークンは「${token}」で、URLは${url}です。`,
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(values);
  });
});

describe('a value without its name is not taken for an empty one above', () => {
  const other = randomUUID();
  test.each([
    [
      'a cell',
      `<table><tr><td>Secret</td><td></td></tr><tr><td>Other key</td><td>${other}</td></tr></table>`,
    ],
    ['drawn borders', `│ Secret │  │\n│ Other key │ ${other} │`],
    ['a field from elsewhere', `- name: SECRET\n  valueFrom: vault\n- name: OTHER\n  value: ${other}`],
    ['the entry below', `- value: ${randomUUID()}\n  name: CLIENT_SECRET\n- value: ${other}\n  name: OTHER`],
    ['a name in two braces', `secret={{secret}}\nother key: ${other}`],
    ['dashes between sentences', `We made a new secret -- ${other} is the ticket`],
    ['an empty name in brackets', `【Secret】\n【Other key】${other}`],
  ])('%s', (_, text) => {
    expect(read(`Client ID: ${id}\n${text}`)).toEqual({ clientId: id });
  });
});
