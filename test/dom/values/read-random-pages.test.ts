import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { CredentialId } from '../../../utils/core/credentials/credentials.ts';
import { rounds } from '../../rounds.ts';
import { LABELS, randomValues, readHtml } from '../support/values.ts';

// Pages that nobody designed: random structures, both directions, noise, decoys. A value that is taken must be the one
// that the page's author put to that label.
const V = randomValues();
const IDS = ['clientId', 'clientSecret', 'companyUuid', 'requestToken', 'refreshToken'] as const;
const FOREIGN = ['Partner ID', 'Tenant', 'Secret ID', 'Company ID', 'Session', 'Webhook Secret'];

afterEach(() => {
  document.body.replaceChildren();
});

interface Pair {
  readonly label: string;
  readonly value: string;
}

const uuid = fc.uuid({ version: 4 });
const known = fc.constantFrom(...IDS).map((id): Pair => ({ label: LABELS[id], value: V[id] }));
const foreign = fc.tuple(fc.constantFrom(...FOREIGN), uuid).map(([label, value]): Pair => ({ label, value }));
const noise = fc.constantFrom(
  '<p>Copy both now.</p>',
  '<hr><p>*</p>',
  '<button>Copy</button>',
  '<p hidden>Client ID: 0c3d2a5e-8f0b-4b7e-9d43-0a6c1fb0f6a1</p>',
  '<h3>Values</h3>',
  '<p>••••••••</p>',
  '<img alt="Client ID"><input value="typed">',
);

/** How one pair is written: the same for all pairs of a page, as on real pages. */
const pairShape = fc.constantFrom<(l: string, v: string) => string>(
  (l, v) => `<p>${l}</p><p>${v}</p>`,
  (l, v) => `<div>${l}</div><div><b>${v}</b></div>`,
  (l, v) => `<div><div>${l}</div><div>${v}</div></div>`,
  (l, v) => `<div><span>${l}</span> <span>${v}</span></div>`,
  (l, v) => `<span>${l}</span> <span>${v}</span> `,
  (l, v) => `<div style="display:flex"><i>${l}</i><div>${v}</div></div>`,
  (l, v) =>
    `<section><header>${l}</header><div><div>${v}</div><small>Keep it safe, it is shown only once to you.</small></div></section>`,
  (l, v) => `<table><tr><td>${l}</td><td>${v}</td></tr></table>`,
  (l, v) => `<ul><li>${l}</li><li>${v}</li></ul>`,
  (l, v) => `<div>${l}<br>${v}</div>`,
  (l, v) => `<div><div>${l}</div><input readonly value="${v}"></div>`,
  (l, v) => `<div><div>${l}</div>${v}</div>`,
  (l, v) => `<div><span>${l}</span><button>Copy</button><div>${v}</div></div>`,
  (l, v) => `<div><div>${l}</div><small>Keep this one safe</small><div>${v}</div></div>`,
  (l, v) => `<p>${l}</p><p>It is shown only once.</p><p>${v}</p>`,
);
const wrap = fc.constantFrom<(inner: string) => string>(
  (inner) => inner,
  (inner) => `<div>${inner}</div>`,
  (inner) => `<div style="text-align:center">${inner}</div>`,
  (inner) => `<div style="display:grid;grid-template-columns:1fr 1fr">${inner}</div>`,
  (inner) => `<div style="display:grid;grid-template-columns:1fr 1fr 1fr;width:1200px">${inner}</div>`,
  (inner) => `<div style="display:flex;flex-wrap:wrap">${inner}</div>`,
  (inner) => `<div style="display:flex;flex-direction:column;gap:8px">${inner}</div>`,
  (inner) => `<div style="columns:2">${inner}</div>`,
  (inner) => `<div role="dialog" style="position:fixed;inset:0;background:white">${inner}</div>`,
  (inner) => `<table><tr><td>${inner}</td><td>Side</td></tr></table>`,
  (inner) => `<ul><li>${inner}</li></ul>`,
);

function mistakes(html: string): string[] {
  const { values } = readHtml(html);
  const right: Partial<Record<CredentialId, string>> = V;
  return Object.entries(values)
    .filter(([id, value]) => right[id as CredentialId] !== value)
    .map(([id]) => id);
}

const check = (page: fc.Arbitrary<string>) =>
  fc.assert(
    fc.property(page, (html) => {
      expect(mistakes(html)).toEqual([]);
    }),
    { numRuns: rounds(1500) },
  );

const pairsOf = fc.uniqueArray(fc.oneof(known, known, foreign), {
  minLength: 1,
  maxLength: 5,
  selector: ({ label }) => label,
});
const suffix = fc.constantFrom('', ':', ' *', ' :');
const sprinkled = (parts: readonly string[], extra: readonly string[], at: readonly number[]): string => {
  const all = [...parts];
  for (const [index, piece] of extra.entries()) all.splice((at[index] ?? 0) % (all.length + 1), 0, piece);
  return all.join('');
};
const extras = fc.tuple(
  fc.array(noise, { maxLength: 3 }),
  fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }),
);

describe('random pages: the right value or none', () => {
  test('labels before values', () => {
    check(
      fc.tuple(pairsOf, pairShape, wrap, suffix, extras).map(([pairs, shape, around, end, [extra, at]]) =>
        around(
          sprinkled(
            pairs.map(({ label, value }) => shape(label + end, value)),
            extra,
            at,
          ),
        ),
      ),
    );
  });

  test('values before labels', () => {
    check(
      fc.tuple(pairsOf, pairShape, wrap, suffix, extras).map(([pairs, shape, around, end, [extra, at]]) =>
        around(
          sprinkled(
            pairs.map(({ label, value }) => shape(value, label + end)),
            extra,
            at,
          ),
        ),
      ),
    );
  });

  test('all labels, then all values', () => {
    check(
      fc
        .tuple(pairsOf, wrap, wrap, fc.constantFrom('p', 'div', 'span', 'i', 'b'))
        .map(([pairs, inner, outer, tag]) => {
          const row = (texts: string[]) => inner(texts.map((text) => `<${tag}>${text}</${tag}> `).join(''));
          return outer(row(pairs.map(({ label }) => label)) + row(pairs.map(({ value }) => value)));
        }),
    );
  });

  test('some values missing or masked', () => {
    // Before its label, only a place that can be seen to be empty tells anyone which way the page is written.
    const gap = fc.constantFrom('', '<i></i>', 'not shown');
    const sign = fc.constantFrom('-', '••••••••••••', '************');
    check(
      fc
        .tuple(
          pairsOf,
          pairShape,
          wrap,
          suffix,
          fc.array(fc.option(fc.tuple(gap, sign, fc.boolean()), { freq: 2 }), { minLength: 5, maxLength: 5 }),
          fc.boolean(),
        )
        .map(([pairs, shape, around, end, gaps, reverse]) =>
          around(
            pairs
              .map(({ label, value }, at) => {
                const [empty = value, marked = value, plain] = gaps[at] ?? [];
                const shown = plain && !reverse ? empty : marked;
                // A colon announces what follows it: nobody writes one behind a value that is not there.
                return reverse ? shape(shown, label) : shape(label + end, shown);
              })
              .join(''),
          ),
        ),
    );
  });

  test('pairs of different shapes, in boxes in boxes', () => {
    const box = fc.tuple(pairsOf, pairShape, wrap, fc.boolean());
    check(
      fc.array(box, { minLength: 1, maxLength: 3 }).map((boxes) => {
        const used = new Set<string>();
        return boxes
          .map(([pairs, shape, around, reverse]) => {
            const fresh = pairs.filter(({ label }) => !used.has(label));
            for (const { label } of fresh) used.add(label);
            return around(
              fresh.map(({ label, value }) => (reverse ? shape(value, label) : shape(label, value))).join(''),
            );
          })
          .join('');
      }),
    );
  });
});

test('most pages that name values first to last are understood', () => {
  const all = fc.shuffledSubarray(IDS.slice(0, 4), { minLength: 2 });
  const pages = fc.sample(fc.tuple(all, pairShape, fc.constantFrom(':', ' *', '')), 300);
  const taken = pages.map(([ids, shape, end]) => {
    const { values } = readHtml(
      `<div>${ids.map((id) => shape(LABELS[id] + end, V[id])).join('')}</div><p>The end.</p>`,
    );
    return Object.keys(values).length / ids.length;
  });
  expect(taken.reduce((a, b) => a + b) / taken.length).toBeGreaterThan(0.8);
});
