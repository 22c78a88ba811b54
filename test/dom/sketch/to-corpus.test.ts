import { afterEach, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { locateFields } from '../../../utils/dom/form/locate/locate-fields.ts';
import { sketchPage } from '../../../utils/dom/sketch/sketch-page.ts';
import { lookAtPage } from '../../../utils/dom/values/read-page.ts';
import { SOURCE, TARGET } from '../../../utils/integrations/index.ts';
import { SKETCH_WORDS } from '../../../utils/integrations/sketch-words.ts';
import { pageFromSketch } from '../../pages/support/from-sketch.ts';
import { type ShownPage, showPage } from '../../pages/support/show-page.ts';

const PAGES = import.meta.glob<string>('../../pages/{concur,mileiq}/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Pages whose point is lost with the values: why. The list shrinks or stays. */
const LOST: Readonly<Record<string, string>> = {
  'concur/chips/a-cross-that-is-a-letter.html':
    'a letter by itself may be one of a value drawn letter by letter',
  'concur/client-secrets/also-in-a-dialog-that-speaks-of-one-of-them-a-field.html':
    'that a value and one that is broken in two elements are equal is not told',
  'concur/client-secrets/also-in-a-dialog-that-speaks-of-one-of-them-a-line-of-text.html': 'the same',
  'concur/planted/a-form-that-looks-like-an-answer.html':
    'of a text that somebody types no word is told, not even that of a label',
};

let shown: ShownPage | null = null;
afterEach(() => shown?.remove());

/** A text without what was invented in it: its signs, and how long its words are. */
const shapeOf = (text: string) => text.replace(/\p{L}/gu, 'x').replace(/\p{N}/gu, '0');

function reading() {
  const { reading: read } = lookAtPage(document, SOURCE);
  const { page, notice, values, suspects, grants, scopes } = read;
  return {
    page,
    notice,
    values: Object.keys(values).sort(),
    suspects: suspects.map(({ credential, reason }) => `${credential} ${reason}`).sort(),
    grants: grants && { ...grants, entries: grants.entries.map(shapeOf) },
    scopes: scopes && { ...scopes, entries: scopes.entries.map(shapeOf) },
    appName: read.appName && shapeOf(read.appName),
    appId: read.appId?.length,
    company: read.company && shapeOf(read.company),
  };
}

function locating() {
  const located = locateFields(document, TARGET);
  if (!('found' in located))
    return located.reports.map(({ field, outcome, reason }) => [field, outcome, reason]);
  return Object.entries(located.found).map(([id, { element }]) => [id, placeOf(element)]);
}

/** Where a field stands among all of the page's, shadow roots included. */
const placeOf = (element: Element): number => {
  const fields: Element[] = [];
  const walk = (root: ParentNode) => {
    for (const each of root.querySelectorAll('*')) {
      if (each.matches('input,textarea,select')) fields.push(each);
      if (each.shadowRoot) walk(each.shadowRoot);
    }
  };
  walk(document);
  return fields.indexOf(element);
};

const files = Object.keys(PAGES).map((path) => path.slice('../../pages/'.length));

test.each(files)('%s', async (file) => {
  await browserPage.viewport(1280, 860);
  const look = file.startsWith('concur/') ? reading : locating;
  shown = await showPage(PAGES[`../../pages/${file}`] ?? '');
  const before = look();
  const sketch = sketchPage(document, SKETCH_WORDS);
  shown.remove();
  shown = await showPage(pageFromSketch(sketch));
  if (file in LOST) expect(look(), 'the reading is the same: take it off the list').not.toEqual(before);
  else expect(look()).toEqual(before);
});
