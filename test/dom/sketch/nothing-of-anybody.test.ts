import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { sketchPage } from '../../../utils/dom/sketch/sketch-page.ts';
import { SKETCH_WORDS } from '../../../utils/integrations/sketch-words.ts';
import { rounds } from '../../rounds.ts';
import { somebody } from './somebody.ts';

const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/gu, '');
const attribute = (text: string) => text.replace(/[&"<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
const inAttribute =
  (name: string, tag = 'div') =>
  (thing: string) =>
    `<${tag} ${name}="${attribute(thing)}">Client ID</${tag}>`;
const ATTRIBUTES = [
  ...[
    'class',
    'id',
    'name',
    'title',
    'role',
    'slot',
    'part',
    'style',
    'lang',
    'dir',
    'tabindex',
    'data-user',
    'data-test',
  ],
  ...[
    'data-testid',
    'data-test-company',
    'data-trans-id',
    'data-nuiexp',
    'data-qa',
    'data-placeholder',
    'contenteditable',
  ],
  ...[
    'aria-label',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'aria-valuetext',
    'aria-valuenow',
    'aria-level',
  ],
  ...[
    'aria-placeholder',
    'aria-roledescription',
    'aria-checked',
    'aria-setsize',
    'aria-anything',
    'onclick',
    'href',
    'hidden',
  ],
];
const CONTROL_ATTRIBUTES = [
  ...[
    'value',
    'placeholder',
    'name',
    'type',
    'autocomplete',
    'form',
    'list',
    'maxlength',
    'pattern',
    'inputmode',
  ],
];

/** Every place of a page that can hold something of somebody. */
const PLACES: readonly ((thing: string) => string)[] = [
  (thing) => `<p>${attribute(thing)}</p>`,
  (thing) => `<label>Client ID: ${attribute(thing)}</label>`,
  (thing) => `<h1>Company Request Tokens for ${attribute(thing)}</h1>`,
  (thing) => `<p>${[...thing].map((letter) => `<b>${attribute(letter)}</b>`).join('')}</p>`,
  (thing) => `<p>${[...thing].map(attribute).join('&#8203;')}</p>`,
  (thing) => `<!-- ${thing.replaceAll('--', '')} --><script type="text/plain">${attribute(thing)}</script>`,
  (thing) => `<style>.x::before{content:"${thing}"}</style><p class="x">Client ID</p>`,
  (thing) => `<select><option value="${attribute(thing)}" selected>${attribute(thing)}</option></select>`,
  (thing) => `<select><optgroup label="${attribute(thing)}"><option>Production</option></optgroup></select>`,
  (thing) => `<textarea>${attribute(thing)}</textarea><div contenteditable="true">${attribute(thing)}</div>`,
  (thing) =>
    `<a href="${attribute(thing)}">Help</a><a href="/nui/${attribute(thing)}?q=${attribute(thing)}">Help</a>`,
  (thing) =>
    `<a href="mailto:${attribute(thing)}">Help</a><img alt="${attribute(thing)}" src="data:,${attribute(thing)}">`,
  (thing) => `<iframe srcdoc="&lt;p&gt;${attribute(attribute(thing))}&lt;/p&gt;"></iframe>`,
  (thing) =>
    `<div><template shadowrootmode="open"><p title="${attribute(thing)}">${attribute(thing)}</p></template></div>`,
  (thing) => `<svg aria-label="${attribute(thing)}"><title>${attribute(thing)}</title></svg>`,
  (thing) => `<x-${letters(thing)}x>Client ID</x-${letters(thing)}x><${letters(thing) || 'p'}>Client ID`,
  (thing) =>
    `<p data-${letters(thing)}x="" data-test-${letters(thing)}="a" aria-${letters(thing)}="true">Client ID</p>`,
  (thing) =>
    `<input type="submit" value="${attribute(thing)}"><input type="password" value="${attribute(thing)}">`,
  (thing) =>
    `<meta name="generator" content="${attribute(thing)}"><meta name="version" content="${attribute(thing)}">`,
  (thing) =>
    `<script type="text/plain" src="https://cdn.example/${attribute(thing)}.js?k=${attribute(thing)}"></script>`,
  ...ATTRIBUTES.map((name) => inAttribute(name)),
  ...CONTROL_ATTRIBUTES.map((name) => inAttribute(name, 'input')),
];

afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
});

/** The sketch of a page with these things in all places, and its letters as they stand one after the other. */
function sketchOf(pick: () => string): readonly string[] {
  const page = Document.parseHTMLUnsafe(PLACES.map((place) => place(pick())).join('\n'));
  document.body.replaceChildren(...page.head.childNodes, ...page.body.childNodes);
  document.title = pick();
  const sketch = sketchPage(document, SKETCH_WORDS).toLowerCase();
  return [sketch, sketch.replace(/‹[^›]*›/gu, '').replace(/[\s"]+/gu, '')];
}

test('nothing of a person or company is in a sketch, wherever it stands on the page', () => {
  // What stands there of the page itself is nobody's.
  const own = sketchOf(() => '§').join();
  fc.assert(
    fc.property(somebody, fc.infiniteStream(fc.nat()), ({ things, pieces }, picks) => {
      const told = sketchOf(() => things[picks.next().value % things.length] ?? '');
      const found = [...things, ...pieces]
        .map((thing) => thing.toLowerCase())
        .filter((thing) => told.some((text) => text.includes(thing)) && !own.includes(thing));
      expect(found, told[0]).toEqual([]);
    }),
    { numRuns: rounds(600) },
  );
});
