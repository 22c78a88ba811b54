import fc from 'fast-check';
import { HANDOVER_IDS, type HandoverId } from '../../../utils/core/credentials/credentials.ts';
import { LABELS } from './target-form.ts';

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
  (label, input) =>
    `<div style="position:relative">${input('')}<span style="position:absolute;left:4px;top:0;pointer-events:none">${label}</span></div>`,
  (label, input) =>
    `<div style="display:flex;flex-direction:column">${input('')}<b style="order:-1">${label}</b></div>`,
  (label, input) => `<form><label>${label} ${input('')}</label></form>`,
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
  'inert',
  'style="filter:opacity(0)"',
  'style="pointer-events:none"',
  'style="position:fixed;top:-80px"',
  'style="transform:scale(0)"',
  'role="searchbox"',
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

/** What may stand over a block, with what is below it. */
const TITLES: readonly ((name: string, content: string) => string)[] = [
  (name, content) => `<h2>${name}</h2>${content}`,
  (name, content) => `<h3>${name}</h3>${content}`,
  (name, content) => `<h3><button aria-expanded="true">${name}</button></h3><div>${content}</div>`,
  (name, content) => `<div role="button" aria-expanded="true">${name}</div><div>${content}</div>`,
  (name, content) => `<button aria-expanded="true">${name}</button><div>${content}</div>`,
  (name, content) => `<div><b>${name}</b></div><div>${content}</div>`,
  (name, content) => `<p><img alt="${name}" width="80" height="20"></p>${content}`,
  (name, content) => `<section role="dialog"><h2>Edit credentials of ${name}</h2>${content}</section>`,
];

const block = (title: fc.Arbitrary<string>, remark = '') =>
  fc
    .tuple(
      title,
      fc.shuffledSubarray([...HANDOVER_IDS], { minLength: 3 }).chain((ids) => fc.tuple(...ids.map(real))),
      fc.array(decoy, { maxLength: 3 }),
      fc.constantFrom('form', 'section', 'div', 'fieldset'),
      fc.constantFrom(...TITLES),
      fc.infiniteStream(fc.nat(10)),
    )
    .map(([name, fields, decoys, outer, titled, places]) => {
      const parts = [...fields];
      for (const each of decoys) parts.splice((places.next().value ?? 0) % (parts.length + 1), 0, each);
      return `<${outer}>${titled(name, remark + parts.join(''))}</${outer}>`;
    });

/** Somebody else's block: its fields are decoys, whatever they are called and whatever is said beside them. */
const NAMES = fc.constantFrom('QuickBooks', 'Okta', 'Northwind ERP', 'Single sign-on');
const foreign = fc
  .oneof(block(NAMES), block(NAMES, '<p>Works like Concur.</p>'))
  .map((html) => html.replaceAll(/data-value="\w+"/gu, ''));

/** What a page may say of the source although the form that it shows is somebody else's. */
const ABOVE = [
  '',
  '<h1>Integrations</h1>',
  '<h1>Integrations</h1><div><h2>SAP Concur</h2><p>Send drives to your reports.</p></div>',
  '<h1>Concur and other integrations</h1>',
  '<div><div role="button" aria-expanded="false">SAP Concur</div></div>',
];

/** A page of several forms, at most one of which is the target's; its fields are marked with `data-value`. */
export const page = fc
  .tuple(
    fc.option(block(fc.constant('Concur Integration')), { freq: 9 }),
    fc.array(foreign, { minLength: 1, maxLength: 4 }),
    fc.nat(4),
    fc.constantFrom('light', 'light', 'shadow', 'frame'),
    fc.constantFrom(...ABOVE),
    fc.constantFrom('', 'Concur Integration'),
  )
  .map(([own, others, at, place, above, title]) => {
    const blocks = own ? others.toSpliced(at % (others.length + 1), 0, own) : others;
    return { html: above + blocks.join(''), forms: blocks.length, place, title };
  });
