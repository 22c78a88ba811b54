import { randomUUID } from 'node:crypto';
import { type Profiler, Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleaningsOf } from '../../../utils/core/paste/cleanings.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { rounds } from '../../rounds.ts';

const SUFFIX = SOURCE.tokenEndpoint.apiSuffix;

const LENGTH = rounds(200_000);
const fill = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const [id, token] = [randomUUID(), '0a1b2c3d4e5f6g7h8i9j'];

/** Texts that a pattern or a loop may take more than its length for; `length` is that of the whole. */
const HOSTILE: Record<string, (length: number) => string> = {
  'a list of words that is not closed': (length) => `[${fill('"a" ', length - 2)}x`,
  'lists that begin and never end': (length) => fill('["a", "b" ', length),
  'a list of blanks': (length) => `["a"${fill(' ', length - 5)}x`,
  'a line of dots': (length) => `Client ID:\n${fill('.', length - 12)}=`,
  'lines of slashes': (length) => fill(`${'/'.repeat(199)}@\n`, length),
  'a token of dots': (length) => `a${fill('.', length - 2)}a`,
  'an address of tildes': (length) => `https://a${fill('~', length - 10)}a`,
  'quotes in a cell': (length) => `Client ID | Client Secret\n${token}${fill('"', length - 51)}b | x`,
  'blanks in a cell': (length) => `Client ID | Client Secret\n${token}${fill(' ', length - 51)}b | x`,
  'a pile of marks out of order': (length) => `a${fill('\u0301\u0316', length - 1)}`,
  'half-width marks out of order': (length) => `a${fill('\uff9e\u0316', length - 1)}`,
  'heads of tables': (length) => fill('Client ID | Client Secret\n', length),
  'a row of tokens below names': (length) => `JWT | UUID\n${fill(`${token} `, length - 13)}|x`,
  'rows of tokens below names': (length) => `JWT\tUUID\n${fill(`${token}\t${token}\n`, length - 9)}`,
  'names and tokens in one line': (length) => fill(`JWT: ${token}, `, length),
  'names and tokens without signs': (length) => fill(`JWT ${token} `, length),
  'addresses and tokens': (length) => fill(`http://a ${token} `, length),
  'headers of encoded parts': (length) => fill('Content-Transfer-Encoding: base64\n\n', length),
  'an encoded part without an end': (length) =>
    `Content-Transfer-Encoding: quoted-printable\n\n${fill('=3D=C3= \n', length - 45)}`,
  'soft breaks that are none': (length) => fill(`=${' '.repeat(99)}`, length),
  'blanks behind one soft break': (length) => `client_id=3D=${fill(' ', length - 14)}x`,
  'entities that do not end': (length) => fill('&#x26&#38', length),
  'lines that go on': (length) => fill('a=b\\\nc\\\n', length),
  'a value that goes on without an end': (length) => `a=\\\n${fill('b\\\n', length - 4)}`,
  'breaks of an address': (length) => fill('%0A%C3', length),
  'options of a client': (length) => fill(`-u ${token.slice(0, 8)}`, length),
  'a key of YAML and blanks': (length) => `a:${fill(' ', length - 3)}|`,
  'comments that do not end': (length) => fill('/* <!-- ', length),
  'comments side by side': (length) => fill(`/*JWT ${token}*/ `, length),
  'orders that add a row': (length) => fill("insert into a (b) values ('", length),
  'an order with a row of quotes': (length) => `insert into a (b) values (${fill("''", length - 26)}`,
  'an entry and many fields': (length) => fill('JWT", "a": "b", ', length),
  'headings of old values': (length) => fill(`Old:\nJWT ${token}\n`, length),
  'words of old values': (length) => fill(`JWT ${token} old `, length),
  'tokens without names among words that correct': (length) => fill(`JWT ${token} sorry ${token}x `, length),
  'what begins to be struck out': (length) => fill('<s> ~~a', length),
  'links of filters that do not end': (length) => fill('https://a/__https://b/?u=https-3A__', length),
  'quotes of a file that do not end': (length) => fill(',"JWT', length),
  'names before tokens': (length) => fill('JWT ', length / 2) + fill(`${token} `, length / 2),
};

let session: Session;
let paste: typeof import('../../../utils/core/paste/read-pasted.ts');

beforeAll(async () => {
  session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  // Blocks are counted in what is compiled from here on.
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  paste = await import('../../../utils/core/paste/read-pasted.ts');
});
afterAll(() => session.disconnect());

const read = (text: string) => paste.readPasted(text, PASTE_LABELS, SOURCE);

/** How often a block of the parser's own code was run: a count, whatever the machine does besides. */
async function stepsFor(text: string): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  read(text);
  const { result } = (await session.post(
    'Profiler.takePreciseCoverage',
  )) as Profiler.TakePreciseCoverageReturnType;
  return result
    .filter(({ url }) => url.includes('utils/core/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

describe('a text made to stop the reader', () => {
  test.each(Object.entries(HOSTILE))('ends with nothing taken: %s', (_, text) => {
    expect(text(LENGTH)).toHaveLength(LENGTH);
    expect(read(text(LENGTH)).values).toEqual({});
  });

  test.each(Object.entries(HOSTILE))(
    'of twice the length takes at most about twice the steps: %s',
    async (_, text) => {
      const [short, long] = [await stepsFor(text(20_000)), await stepsFor(text(40_000))];
      expect(short).toBeGreaterThan(0);
      expect(long).toBeLessThan(2.3 * short + 500);
    },
  );

  test.each<[string, string]>([
    ['a list of words', `["client_secret", "b" "c-d.e", ]`],
    ['slashes', fill('/', 1000)],
    ['a pile of marks', `a${fill('\u0301\u0316', 1000)}`],
    ['quotes', `${fill('"', 1000)} x`],
  ])('hides nothing that stands beside it: %s', (_, noise) => {
    expect(read(`${noise}\nClient ID: ${id}\n${noise}`).values).toEqual({ clientId: id });
  });

  test('blanks that draw a value far apart are told as what they are', () => {
    const text = `Client ID: ${id.slice(0, 8)}${fill(' ', LENGTH - 47)}${id.slice(8)}`;
    expect(read(text).values).toEqual({ clientId: id });
    expect(cleaningsOf(text, id, SUFFIX)).toEqual(['blanks']);
  });

  test('longer than the limit is not read', () => {
    const text = (length: number) => `Client ID: ${id}\n${fill('x ', length - 48)}`;
    expect(read(text(paste.LONGEST_PASTE)).values).toEqual({ clientId: id });
    expect(read(text(paste.LONGEST_PASTE + 1))).toEqual({
      values: {},
      doubtful: [],
      problems: [{ id: 'nothingRecognised' }],
    });
  });
});
