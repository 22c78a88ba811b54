import fc from 'fast-check';

const wrap = (at: number, end: string) => (line: string) =>
  line.replace(new RegExp(`.{1,${at}}`, 'gu'), (piece) => piece + end).slice(0, -end.length || undefined);
const eachLine = (change: (line: string) => string) => (text: string) =>
  text.split('\n').map(change).join('\n');

/** What programs do to a text on its way; each leaves it readable for a person. */
export const ON_THE_WAY: Readonly<Record<string, (text: string) => string>> = {
  'is left as it is': (text) => text,
  'wraps lines': eachLine(wrap(60, '\n')),
  'wraps lines with CRLF': (text) => eachLine(wrap(72, '\n'))(text).replaceAll('\n', '\r\n'),
  'quotes lines': (text) => eachLine((line) => `> ${line}`)(eachLine(wrap(76, '\n'))(text)),
  'quotes quoted lines': (text) => eachLine((line) => `> > ${line}`)(eachLine(wrap(40, '\n'))(text)),
  'leaves a blank at a soft break': eachLine(wrap(70, ' \n')),
  'indents with no-break spaces': eachLine((line) => `\u00a0\u00a0${line}`),
  'puts in places to break': eachLine(wrap(30, '\u200b')),
  'puts in soft hyphens': eachLine(wrap(25, '\u00ad')),
  'makes dashes of hyphens': (text) => text.replaceAll('-', '\u2013'),
  'puts it in typographic quotes': (text) => `\u201c${text}\u201d`,
  'encodes it as quoted-printable': (text) =>
    `Content-Transfer-Encoding: quoted-printable\n\n${eachLine(wrap(73, '=\n'))(text)}`,
  'encodes it as base64': (text) =>
    `Content-Transfer-Encoding: base64\n\n${wrap(76, '\n')(btoa(unescape(encodeURIComponent(text))))}`,
  'makes HTML of it': (text) =>
    `<div><p style="margin:0">${eachLine(wrap(50, '<wbr>'))(text).replaceAll('\n', '<br>\n')}</p></div>`,
  'makes quoted HTML of it': (text) =>
    `<blockquote>&gt;&nbsp;${text.replaceAll('\n', '<br>&gt;&nbsp;')}</blockquote>`,
  'changes its case': (text) => text.toLowerCase(),
};

/** Writing around a line, as of letters, forwarded heads and signatures; never a whole line of ours. */
export const PROSE: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Hi Pat,',
        '-----Original Message-----',
        'From: Sam <sam@example.com>',
        'Sent: Monday, 1 March 2027 10:17',
        'On 1 Mar 2027, at 10:17, Sam wrote:',
        'Kind regards, Sam, Accounts, 555 0100',
        'see https://example.com/a?b=c&d=e',
        'LINKSEAL',
      ),
      fc.lorem({ maxCount: 8 }),
    ),
    { maxLength: 6 },
  )
  .map((lines) => lines.join('\n'));
