import { computeAccessibleName } from 'dom-accessibility-api';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { collapse } from '../../../../utils/core/text/text.ts';
import { fieldNames } from '../../../../utils/dom/form/locate/field-names.ts';
import { isField, surveyPage } from '../../../../utils/dom/form/locate/survey.ts';
import { rounds } from '../../../rounds.ts';
import { showPage } from '../../support/target-form.ts';

afterEach(() => {
  showPage('');
});

/** Ways in which a name may be written in HTML and ARIA. */
const WORDS = [
  'Client ID',
  'Secret ID',
  'Refresh  Token',
  'Authorization\nURL',
  'Company',
  'Clé secrète',
  'シークレットID',
];
const word = fc.constantFrom(...WORDS);
const inline = fc.oneof(
  word,
  word.map((text) => `<b>${text}</b>`),
  word.map((text) => `<span><i>${text}</i></span>`),
  fc.tuple(word, word).map(([a, b]) => `${a} <em>${b}</em>`),
  word.map((text) => `${text}<span hidden>never</span>`),
  word.map((text) => `${text}<span style="display:none">never</span>`),
  word.map((text) => `${text}<script>never()</script>`),
);
const NOTHING = fc.constant('');
const attribute = (name: string) =>
  fc.oneof(
    NOTHING,
    word.map((text) => `${name}="${text}"`),
  );
const input = (attributes: string, tag: string) =>
  tag === 'textarea' ? `<textarea ${attributes}></textarea>` : `<input type="${tag}" ${attributes}>`;
const tag = fc.constantFrom('text', 'password', 'url', 'search', 'textarea');

const named = fc
  .record({
    tag,
    shape: fc.constantFrom('for', 'around', 'both', 'labelledby', 'several', 'none', 'hiddenRef'),
    first: inline,
    second: inline,
    label: attribute('aria-label'),
    title: attribute('title'),
    placeholder: attribute('placeholder'),
  })
  .map(({ tag: kind, shape, first, second, label, title, placeholder }) => {
    const more = `id="f" ${label} ${title} ${placeholder}`;
    const html = {
      for: `<label for="f">${first}</label>${input(more, kind)}`,
      around: `<label>${first} ${input(more, kind)}</label>`,
      both: `<label for="f">${first}</label><label>${second}${input(more, kind)}</label>`,
      labelledby: `<p id="a">${first}</p>${input(`${more} aria-labelledby="a"`, kind)}`,
      several: `<p id="a">${first}</p><p id="b">${second}</p>${input(`${more} aria-labelledby="b gone a"`, kind)}`,
      hiddenRef: `<p id="a" hidden>Hidden name</p>${input(`${more} aria-labelledby="a"`, kind)}`,
      none: input(more, kind),
    }[shape];
    return html;
  });

const RUNS = rounds(2000);

test('what the page gives to a field as its name is among the names that are looked at', () => {
  fc.assert(
    fc.property(named, fc.boolean(), (html, inShadow) => {
      const body = showPage(inShadow ? '<x-host></x-host>' : html);
      let root: ParentNode = body;
      if (inShadow) {
        root = body.querySelector('x-host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
        (root as ShadowRoot).innerHTML = html;
      }
      const field = [...root.querySelectorAll('input,textarea')].find(isField);
      if (!field) throw new Error('no field');
      const name = collapse(computeAccessibleName(field));
      const names = fieldNames(field, surveyPage(document)).filter(({ source }) => source !== 'attribute');
      const texts = names.map(({ text }) => collapse(text));
      if (name) expect(texts).toContain(name);
      else expect(names.filter(({ source }) => source === 'label')).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
