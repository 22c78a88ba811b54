import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { cleaningsOf } from '../../../utils/core/paste/cleanings.ts';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { randomToken } from './random-values.ts';

const SUFFIX = SOURCE.tokenEndpoint.apiSuffix;

const value = randomUUID();
const [a, b] = [value.slice(0, 18), value.slice(18)];
const wide = [...value].map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('');

const read = (text: string): string => {
  const { clientSecret } = readPasted(text, PASTE_LABELS, SOURCE).values;
  return clientSecret ?? expect.fail('not taken');
};

describe('what was done to a value', () => {
  test.each<[string, string, string[]]>([
    ['nothing', value, []],
    ['nothing, in other case', value.toUpperCase(), []],
    ['nothing, between signs', `<b>${value}</b>.`, []],
    ['quotes', `"${value}",`, ['quotes']],
    ['typographic quotes', `“${value}”`, ['quotes']],
    ['quotes with blanks', `«\u00a0${value}\u00a0»`, ['quotes']],
    ['a quote on one side', `${value}"`, []],
    ['blanks', `${a} ${b}`, ['blanks']],
    ['a no-break blank', `${a}\u00a0${b}`, ['blanks']],
    ['a line break', `${a}\n   ${b}`, ['lineBreaks']],
    ['a line break and marks of quotation', `${a} \r\n> > ${b}`, ['lineBreaks']],
    ['zero-width characters in it', `${a}\u200b${b}`, ['invisible']],
    ['a byte order mark before it', `\ufeff${value}`, ['invisible']],
    ['a soft hyphen behind it', `${value}\u00ad`, ['invisible']],
    ['full-width characters', wide, ['fullWidth']],
    ['typographic hyphens', value.replaceAll('-', '\u2011'), ['hyphens']],
    ['several things', `“\u200b${a}\n${wide.slice(18)}”`, ['quotes', 'lineBreaks', 'invisible', 'fullWidth']],
  ])('%s', (_, text, expected) => {
    const pasted = `Client Secret: ${text}`;
    if (!text.includes('</b>')) expect(read(pasted).toLowerCase()).toBe(value);
    expect(cleaningsOf(pasted, value, SUFFIX)).toEqual(expected);
  });

  test('an encoded value was decoded', () => {
    const encoded = `client_secret=3D${a}=\n${b}`;
    expect(cleaningsOf(encoded, read(encoded), SUFFIX)).toEqual(['decoded']);
  });

  test('an address in the link of a filter was decoded', () => {
    const host = 'us2.api.concursolutions.com';
    const link = `https://safe.example/?url=${encodeURIComponent(`https://${host}/oauth2`)}`;
    expect(cleaningsOf(link, host, SUFFIX)).toEqual(['decoded']);
    expect(cleaningsOf(`https://${host}/oauth2`, host, SUFFIX)).toEqual([]);
  });

  test('signs of a token are no pattern', () => {
    const token = `${randomToken(30)}.-~`;
    expect(cleaningsOf(`x${token.replaceAll('.', 'y')} "${token}"`, token, SUFFIX)).toEqual(['quotes']);
  });
});
