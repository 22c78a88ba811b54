import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { rounds } from '../../rounds.ts';
import { randomValues, readShown } from '../support/values.ts';

/**
 * Pages as applications build them, with everything around the values that has values of its own. Whatever stands there,
 * each value that is taken must be the one that the page shows to that label as a result.
 */
const RUNS = rounds(1000);
/** Time for slow machines, in milliseconds. */
const V = randomValues();
const IDS = ['clientId', 'clientSecret', 'companyUuid', 'requestToken', 'refreshToken'] as const;
type Id = (typeof IDS)[number];
type Write = (label: string, value: string) => string;

afterEach(() => {
  document.body.replaceChildren();
});

const other = fc.uuid({ version: 4 });
const labelOf = (id: Id) => fc.constantFrom(...Object.values(SOURCE.values[id]).flat());
const letters = (text: string, tag: string) => [...text].map((each) => `<${tag}>${each}</${tag}>`).join('');

/** How the characters of a value are written: as a person reads them, they are the same. */
const spelling = fc.constantFrom<(value: string) => string>(
  (value) => value,
  (value) => value,
  (value) => value.replaceAll('-', '-<wbr>'),
  (value) => value.replaceAll(/(.{5})/gu, '$1<wbr>'),
  (value) => value.replaceAll(/(.{7})/gu, '$1&shy;'),
  (value) => value.replaceAll(/(.{4})/gu, '$1\u200b'),
  (value) => `\u2060${value}\ufeff`,
  (value) => `${value.slice(0, 9)}<b>${value.slice(9)}</b>`,
  (value) => letters(value, 'span'),
  (value) => `\n    ${value}\n  `,
  (value) => `${value.slice(0, 19)}<br>${value.slice(19)}`,
  (value) => value.replace('-', '-\n'),
);

const field: Write = (l, v) => `<input readonly aria-label="${l}" value="${v.replaceAll(/<[^>]*>/gu, '')}">`;
const shape = fc.constantFrom<Write>(
  (l, v) => `<p>${l}: ${v}</p>`,
  (l, v) => `<p><b>${l}</b> ${v}</p>`,
  (l, v) => `<div><div>${l}</div><div>${v}</div></div>`,
  (l, v) => `<div>${l}</div><div>${v}</div>`,
  (l, v) => `<div style="display:flex;gap:8px"><span>${l}</span><span>${v}</span><button>Copy</button></div>`,
  (l, v) => `<dl><dt>${l}</dt><dd>${v}</dd></dl>`,
  (l, v) => `<table><tr><th scope="row">${l}</th><td>${v}</td></tr></table>`,
  (l, v) => `<table><tr><td>${l}</td><td><code>${v}</code></td></tr></table>`,
  field,
  (l, v) => `<div role="group" aria-label="${l}"><span>${v}</span><button>Copy</button></div>`,
  (l, v) => `<section><h3>${l}</h3><code>${v}</code><button aria-label="Copy"></button></section>`,
  (l, v) => `<figure><code>${v}</code><figcaption>${l}</figcaption></figure>`,
  (l, v) => `<div><div>${v}</div><div>${l}</div></div>`,
  (l, v) => `<div><template shadowrootmode="open"><p>${l}: ${v}</p></template></div>`,
  (l, v) =>
    `<div><template shadowrootmode="open"><b><slot name="l"></slot></b> <slot></slot></template><i slot="l">${l}</i>${v}</div>`,
  (l, v) => `<div><span style="float:right">${v}</span><span>${l}</span></div>`,
  (l, v) => `<p><span>${l}</span><span role="tooltip">${V.companyUuid}</span><br>${v}</p>`,
);
const blocks: readonly ((pairs: readonly [string, string][]) => string)[] = [
  (pairs) => `<pre>${pairs.map((pair) => pair.join(': ')).join('\n')}</pre>`,
  (pairs) =>
    `<div style="white-space:pre-line">Done.\n${pairs.map((pair) => pair.join(': ')).join('\n')}</div>`,
  (pairs) => `<p>Created. ${pairs.map((pair) => pair.join(': ')).join(' ')}</p>`,
  (pairs) => `<p>${pairs.map((pair) => pair.join(': ')).join(', ')}.</p>`,
  (pairs) =>
    `<table><tr>${pairs.map(([l]) => `<th>${l}</th>`).join('')}</tr><tr>${pairs.map(([, v]) => `<td>${v}</td>`).join('')}</tr></table>`,
  (pairs) => `<dl>${pairs.map(([l, v]) => `<dt>${l}</dt><dd>${v}</dd>`).join('')}</dl>`,
  (pairs) =>
    `<div style="display:grid;grid-template-columns:9em 1fr">${pairs.map(([l, v]) => `<i>${l}</i><i>${v}</i>`).join('')}</div>`,
  (pairs) =>
    `<div style="display:grid;grid-auto-flow:column;grid-template-rows:repeat(${pairs.length},auto)">${[0, 1].map((at) => pairs.map((pair) => `<i>${pair[at]}</i>`).join('')).join('')}</div>`,
  (pairs) =>
    `<div style="display:flex"><div>${pairs.map(([l]) => `<p>${l}</p>`).join('')}</div><div>${pairs.map(([, v]) => `<p>${v}</p>`).join('')}</div></div>`,
  (pairs) =>
    `<div style="display:flex;flex-direction:column-reverse">${pairs.map(([l, v]) => `<p>${v}</p><p>${l}</p>`).join('')}</div>`,
  (pairs) => `<ul>${pairs.map(([l, v]) => `<li>${l}</li><li>${v}</li>`).join('')}</ul>`,
];

/** What stands around the values: each has values that are no result, whatever is written beside them. */
const decoy = fc
  .tuple(fc.nat(19), other, other, fc.constantFrom(...IDS).chain(labelOf))
  .map(
    ([at, a, b, label]) =>
      [
        `<p>For example, your ${label}: ${a}</p>`,
        `<p>The partner has the ${label} ${a}.</p>`,
        `<p>Each app has one. ${label}: ${a}</p>`,
        `<pre>curl -d 'client_id=${a}&amp;client_secret=${b}'</pre>`,
        `<pre>"client_id": "${a}",\n"company_uuid": "${b}"</pre>`,
        `<table><tr><th>App Name</th><th>${label}</th></tr><tr><td>One</td><td>${a}</td></tr><tr><td>Two</td><td>${b}</td></tr></table>`,
        `<label>${label} <input value="${a}"></label>`,
        `<input type="search" aria-label="${label}" value="${a}">`,
        `<div aria-label="${label}" contenteditable="true">${a}</div>`,
        `<div><div>${label}</div><div>••••••••${a.slice(-4)}</div></div>`,
        `<div><div>${label}</div><div title="${a}">${a.slice(0, 8)}…</div></div>`,
        `<span role="tooltip">${label}: ${a}</span>`,
        `<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">${label}: ${a}</span>`,
        `<p hidden>${label}: ${a}</p>`,
        `<div role="group" aria-label="${label}"><p>Secret ID</p><p>${a}</p></div>`,
        `<p>Secret ID: ${a}</p><p>Tenant: ${b}</p>`,
        `<select aria-label="${label}"><option>${a}</option></select>`,
        `<p>Correlation ID</p><p>${a}</p>`,
        '<button>Copy</button>',
        '<hr><p>*</p>',
      ][at],
  );

interface Part {
  readonly html: string;
  readonly ids: readonly Id[];
}
const ids = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 4 });
const part: fc.Arbitrary<Part> = ids.chain((chosen) =>
  fc
    .tuple(
      fc.tuple(...chosen.map(labelOf)),
      fc.tuple(...chosen.map(() => spelling)),
      fc.oneof(shape, fc.constantFrom(...blocks)),
      fc.constantFrom('', '', ':', ' *'),
    )
    .map(([labels, spellings, write, end]) => {
      const pairs = chosen.map((id, at): [string, string] => [
        `${labels[at]}${end}`,
        spellings[at]?.(V[id]) ?? V[id],
      ]);
      const block = write as (typeof blocks)[number];
      const html = blocks.includes(block)
        ? block(pairs)
        : pairs.map(([l, v]) => (write as Write)(l, v)).join('');
      return { html, ids: chosen };
    }),
);
const mixed = fc.tuple(part, fc.array(decoy, { maxLength: 3 }), fc.array(decoy, { maxLength: 3 })).map(
  ([{ html, ids: chosen }, before, after]): Part => ({
    html: [...before, html, ...after].join(''),
    ids: chosen,
  }),
);
const dialog = (inner: string, style = '') =>
  `<div role="dialog" style="position:fixed;inset:10px;overflow:auto;background:white;${style}">${inner}</div>`;

function wrong(html: string): string[] {
  document.body.setHTMLUnsafe(html);
  const { values } = readShown();
  return IDS.filter((id) => values[id] !== undefined && values[id] !== V[id]).map((id) => `${id} in ${html}`);
}
const check = (pages: fc.Arbitrary<string>, numRuns = RUNS) =>
  fc.assert(
    fc.property(pages, (html) => {
      expect(wrong(html)).toEqual([]);
    }),
    { numRuns },
  );

test('values on the page, among things that look like them', () => {
  check(mixed.map(({ html }) => html));
});

test('values in a dialog, over a page with others', () => {
  check(
    fc
      .tuple(part, fc.array(decoy, { maxLength: 4 }), fc.boolean())
      .map(([{ html }, around, first]) =>
        first ? dialog(html) + around.join('') : around.join('') + dialog(html),
      ),
  );
});

test("two dialogs: the one below is another app's", () => {
  const below = fc
    .tuple(other, other, shape)
    .map(([id, secret, write]) => write('Client ID', id) + write('Client Secret', secret));
  const above = part.filter(
    ({ ids: chosen }) => chosen.includes('clientId') || chosen.includes('clientSecret'),
  );
  check(
    fc.tuple(below, above).map(([under, { html }]) => dialog(under, 'top:30px') + dialog(html, 'z-index:2')),
    500,
  );
});

test('most of what is shown in a dialog is taken or told of', () => {
  const pages = fc.sample(part, 400);
  const shares = pages.map(({ html, ids: chosen }) => {
    document.body.setHTMLUnsafe(dialog(html));
    const { values, suspects } = readShown();
    const told = chosen.filter((id) => values[id] || suspects.some(({ credential }) => credential === id));
    return [Object.keys(values).length / chosen.length, told.length / chosen.length] as const;
  });
  const mean = (at: 0 | 1) => shares.reduce((sum, share) => sum + share[at], 0) / shares.length;
  expect(mean(0)).toBeGreaterThan(0.6);
  expect(mean(1)).toBeGreaterThan(0.7);
});
