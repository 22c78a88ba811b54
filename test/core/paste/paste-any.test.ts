import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HANDOVER_IDS, type HandoverId } from '../../../utils/core/credentials/credentials.ts';
import { readPasted } from '../../../utils/core/paste/read-pasted.ts';
import { PASTE_LABELS, SOURCE } from '../../../utils/integrations/index.ts';
import { rounds } from '../../rounds.ts';

const read = (text: string) => readPasted(text, PASTE_LABELS, SOURCE);

const labelOf = (id: HandoverId) =>
  fc.constantFrom(...PASTE_LABELS.values[id].flatMap((one) => Object.values(one).flat()));
const uuid = fc.uuid({ version: 4 });
const opaque = fc
  .tuple(fc.stringMatching(/^[0-9a-z]{14}$/), fc.stringMatching(/^[a-z][0-9][0-9a-z]{14}$/))
  .map((parts) => parts.join(''));
const dataCentre = fc.constantFrom('us2', 'eu2', 'apj1', 'usg', 'us-impl');
const base = dataCentre.map((name) => `https://${name}.api.concursolutions.com`);
const four = fc
  .record({
    clientId: uuid,
    clientSecret: uuid,
    refreshToken: fc.oneof(uuid, opaque),
    authorizationUrl: base,
  })
  .filter((values) => new Set(Object.values(values)).size === 4);
const labels = fc.record({
  clientId: labelOf('clientId'),
  clientSecret: labelOf('clientSecret'),
  refreshToken: labelOf('refreshToken'),
  authorizationUrl: labelOf('authorizationUrl'),
});
const order = fc.shuffledSubarray([...HANDOVER_IDS], { minLength: 4 });
const sign = fc.constantFrom(
  ': ',
  ':',
  ' : ',
  '=',
  ' = ',
  ' => ',
  ' -> ',
  ' - ',
  '\t',
  ' | ',
  ': "',
  ':\n',
  ':\n\n  ',
  '：',
);
const bullet = fc.constantFrom('', '- ', '* ', '• ', '> ', '  ', '| ', 'export ');
/** Lines as they stand around the values in real messages; none names one of the four. */
const noise = fc.constantFrom(
  'Hello,',
  'please find the values below.',
  'App stage: Production',
  'Scopes: openid EXPRPT CONFIG expense.report.read',
  'Grants: refresh_token, client_credentials, password',
  'https://www.concursolutions.com/nui/ocstool',
  'Case 2026-000123',
  '-----',
  '',
  'Company UUID: 2c0db3b6-0f9b-4537-a83c-903858471050',
  'Unknown thing: 7d0db3b6-1f9b-4537-a83c-903858471051',
);

const right = (values: Record<HandoverId, string>, found: Partial<Record<HandoverId, string>>) =>
  HANDOVER_IDS.filter((id) => found[id] !== undefined && found[id] !== values[id]);

describe('whatever the order, signs, names and surroundings', () => {
  test('all four come back', () => {
    fc.assert(
      fc.property(
        four,
        labels,
        order,
        sign,
        bullet,
        fc.array(noise, { maxLength: 6 }),
        (values, names, ids, between, before, around) => {
          const lines = ids.map((id, index) => {
            const line = `${before}${names[id]}${between}${values[id]}${between.endsWith('"') ? '"' : ''}`;
            return around[index] === undefined ? line : `${around[index]}\n${line}`;
          });
          const { values: found } = read([...lines, ...around.slice(4)].join('\n'));
          expect(found).toEqual(values);
        },
      ),
      { numRuns: rounds(1500) },
    );
  });

  test('a value never comes under the wrong name', () => {
    const wild = fc.constantFrom(
      ' ',
      ': ',
      ' = ',
      '\n',
      '\n\n',
      '\t',
      ' | ',
      ', ',
      '; ',
      ' (',
      ') ',
      ' is ',
      ' - ',
      '.\n',
      ' / ',
      ':\n',
    );
    /** Between rows nothing stands that would itself name the next value. */
    const border = fc.constantFrom('\n', '\n\n', ', ', '; ', '.\n', ' / ', ' ');
    const layout = fc.constantFrom<'before' | 'behind' | 'first' | 'last'>(
      'before',
      'behind',
      'first',
      'last',
    );
    const broken = fc.constantFrom<'whole' | 'none' | 'short'>('whole', 'whole', 'whole', 'none', 'short');
    fc.assert(
      fc.property(
        four,
        labels,
        order,
        layout,
        wild,
        border,
        broken,
        noise,
        (values, names, ids, where, one, other, state, intro) => {
          const shown = (id: HandoverId, index: number) =>
            index === 0 && state !== 'whole'
              ? state === 'none'
                ? 'n/a'
                : values[id].slice(0, 9)
              : values[id];
          const pieces = ids.map((id, index) => ({ label: names[id], value: shown(id, index) }));
          const text = {
            before: pieces.map(({ label, value }) => label + one + value).join(other),
            behind: pieces.map(({ label, value }) => value + one + label).join(other),
            first: [
              pieces.map(({ label }) => label).join(one),
              pieces.map(({ value }) => value).join(one),
            ].join(other),
            last: [
              pieces.map(({ value }) => value).join(one),
              pieces.map(({ label }) => label).join(one),
            ].join(other),
          }[where];
          expect(right(values, read(`${intro}\n${text}`).values)).toEqual([]);
        },
      ),
      { numRuns: rounds(2500) },
    );
  });

  test('no text makes it fail, and nothing comes out that did not go in', () => {
    const words = fc.constantFrom(
      'Client ID',
      'client_secret',
      'Refresh Token',
      ':',
      '\n',
      '|',
      '\t',
      '"',
      '{',
      '[',
      '>',
      'at-',
      'eyJ',
      '://',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string(), uuid), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const value of Object.values(read(text).values)) expect(text.normalize('NFKC')).toContain(value);
      }),
      { numRuns: rounds(500) },
    );
  });

  test('a long text is read to its end', () => {
    for (const piece of [
      'a/',
      'Client ID: ',
      '-',
      'a b ',
      'Client ID | Secret\n',
      '\n> ',
      '0123456789abcdef-',
      'x@',
      'http://',
      'http://a?a=',
      '=22a',
      'old Client ID;\n',
    ]) {
      expect(read(piece.repeat(200_000 / piece.length)).values).toEqual({});
    }
  });
});
