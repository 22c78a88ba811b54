import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { HANDOVER_IDS, type HandoverId } from '../../utils/core/credentials.ts';
import { fillFields } from '../../utils/dom/fill/fill-fields.ts';
import { walkElements } from '../../utils/dom/page/walk-elements.ts';
import { LABELS, randomValues, showPage, TARGET } from './target-form.ts';

afterEach(() => {
  showPage('');
});

let serial = 0;
type Labelling = (label: string, input: (attributes: string) => string) => string;

/** Ways in which a page may name a field. */
const LABELLINGS: readonly Labelling[] = [
  (label, input) => `<label>${label} ${input('')}</label>`,
  (label, input) => {
    serial += 1;
    return `<label for="n${serial}">${label}: *</label>${input(`id="n${serial}"`)}`;
  },
  (label, input) => input(`aria-label="${label}"`),
  (label, input) => {
    serial += 1;
    return `<b id="n${serial}">${label}</b>${input(`aria-labelledby="n${serial}"`)}`;
  },
  (label, input) => `<div>${label}</div><div>${input('')}</div>`,
  (label, input) => input(`placeholder="${label}"`),
  (label, input) => `<table><tr><th>${label}</th><td>${input('')}</td></tr></table>`,
];

const HIDDEN = [
  'hidden',
  'style="opacity:0"',
  'style="visibility:hidden"',
  'style="position:absolute;left:-9999px"',
  'style="width:0;height:0;padding:0;border:0"',
  'style="clip-path:inset(50%);position:absolute"',
  'disabled',
  'readonly',
  'aria-hidden="true"',
];
const OTHER_LABELS = [
  'Search',
  'Company UUID',
  'Company Request Token',
  'Access Token',
  'Redirect URL',
  'Webhook Secret',
  'Display name',
  'Confirm Client Secret',
  'Token',
  'ID',
  'URL',
];

const wrapped = (html: string, depth: number): string =>
  depth === 0 ? html : `<div>${wrapped(html, depth - 1)}</div>`;
const labelling = fc.constantFrom(...LABELLINGS);
const tag = fc.constantFrom(
  (attributes: string) => `<input ${attributes}>`,
  (attributes: string) => `<input type="password" ${attributes}>`,
  (attributes: string) => `<textarea ${attributes}></textarea>`,
);

const real = (id: HandoverId) =>
  fc.tuple(labelling, tag, fc.nat(3)).map(([name, make, depth]) =>
    wrapped(
      name(LABELS[id], (more) => make(`data-value="${id}" ${more}`)),
      depth + 1,
    ),
  );

const decoy = fc
  .tuple(
    labelling,
    tag,
    fc.oneof(
      fc.record({ label: fc.constantFrom(...Object.values(LABELS)), attributes: fc.constantFrom(...HIDDEN) }),
      fc.record({ label: fc.constantFrom(...OTHER_LABELS), attributes: fc.constant('') }),
      // A second field of the same name is no less right than the first, only not unique.
      fc.constantFrom(...HANDOVER_IDS).map((id) => ({ label: LABELS[id], attributes: `data-value="${id}"` })),
    ),
  )
  .map(([name, make, { label, attributes }]) =>
    wrapped(
      name(label, (more) => make(`${attributes} ${more}`)),
      1,
    ),
  );

const block = (title: string) =>
  fc
    .tuple(
      fc.shuffledSubarray([...HANDOVER_IDS], { minLength: 3 }).chain((ids) => fc.tuple(...ids.map(real))),
      fc.array(decoy, { maxLength: 3 }),
      fc.constantFrom('form', 'section', 'div'),
      fc.constantFrom('h2', 'h3'),
      fc.infiniteStream(fc.nat(10)),
    )
    .map(([fields, decoys, outer, heading, places]) => {
      const parts = [...fields];
      for (const each of decoys) parts.splice((places.next().value ?? 0) % (parts.length + 1), 0, each);
      return `<${outer}><${heading}>${title}</${heading}>${parts.join('')}</${outer}>`;
    });

/** Another vendor's block: its fields are decoys, whatever they are called. */
const foreign = block('QuickBooks').map((html) => html.replaceAll(/data-value="\w+"/gu, ''));
const page = fc
  .tuple(block('Concur Integration'), fc.array(foreign, { maxLength: 2 }), fc.boolean(), fc.boolean())
  .map(([own, others, first, inShadow]) => ({
    html: first ? own + others.join('') : others.join('') + own,
    inShadow,
  }));

test('on random pages full of decoys no value goes anywhere but into its own field', async () => {
  let filled = 0;
  await fc.assert(
    fc.asyncProperty(page, async ({ html, inShadow }) => {
      const body = showPage(inShadow ? '<main></main>' : html);
      if (inShadow) body.querySelector('main')?.attachShadow({ mode: 'open' }).append(parsed(html));
      const values = randomValues();
      const { reports } = await fillFields(document, TARGET, values, { settle: 1 });
      const places = wrongPlaces(values);
      expect(places).toEqual([]);
      expect(JSON.stringify(reports)).not.toMatch(
        new RegExp(Object.values(values).join('|').replaceAll('?', '\\?'), 'u'),
      );
      if (reports.length === 4 && reports.every(({ outcome }) => outcome === 'filled')) filled += 1;
    }),
    { numRuns: 250 },
  );
  // The property would also hold for a product that never fills anything.
  expect(filled).toBeGreaterThan(40);
}, 60_000);

const parsed = (html: string): DocumentFragment => document.createRange().createContextualFragment(html);

/** Every element that holds one of the values and is not that value's own field. */
function wrongPlaces(values: Readonly<Record<string, string>>): string[] {
  const wrong: string[] = [];
  walkElements(document, (element) => {
    const own = (element as HTMLElement).dataset?.value;
    const held = [
      (element as Partial<HTMLInputElement>).value ?? '',
      ...[...element.attributes].map(({ value }) => value),
      ...[...element.childNodes].map((node) =>
        node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '',
      ),
    ];
    for (const [id, value] of Object.entries(values))
      if (id !== own && held.some((text) => text.includes(value)))
        wrong.push(`${id} in ${element.outerHTML}`);
  });
  return wrong;
}
