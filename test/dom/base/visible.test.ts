import { afterEach, expect, test } from 'vitest';
import { createSight, isShown } from '../../../utils/dom/base/visible.ts';
import { showPage } from '../support/target-form.ts';

afterEach(() => {
  showPage('');
});

const TEXT = '<p id="text" style="width: 100px; margin: 0">text</p>';
const at = (style: string, inner = TEXT) => `<div style="${style}">${inner}</div>`;
const BOX = 'width: 300px; height: 100px;';
/** Two slides side by side, of which the page shows one. */
const slides = (frame: string, row: string, [first, second]: readonly [string, string]) =>
  at(
    `${BOX} ${frame}`,
    at(`display: flex; width: 600px; ${row}`, at('width: 300px', first) + at('width: 300px', second)),
  );

test.each<[string, string, boolean]>([
  [
    'in a panel that was moved out of the window at the right',
    at('position: fixed; top: 0; right: 0; transform: translateX(100%)'),
    false,
  ],
  ['in one below the window', at('position: fixed; bottom: 0; translate: 0 100%'), false],
  ['in one above the window', at('position: fixed; top: 0; translate: 0 -100%'), false],
  ['in a panel of the window', at('position: fixed; bottom: 0; right: 0'), true],
  [
    'longer than the window, in a panel of it',
    at('position: fixed; top: 0', at('height: 3000px', '') + TEXT),
    true,
  ],
  [
    'placed by a panel without a size at the edge of the window',
    at('position: fixed; bottom: 0; left: 0', at('position: absolute; bottom: 10px')),
    true,
  ],
  [
    'fixed in a box that is scrolled with the page',
    at('transform: translateX(0); margin-top: 3000px', at('position: fixed')),
    true,
  ],
  [
    'of a slide before the one that is shown',
    slides('overflow: hidden; margin-left: 400px', 'transform: translateX(-300px)', [TEXT, '']),
    false,
  ],
  [
    'of the slide that is shown',
    slides('overflow: hidden; margin-left: 400px', 'transform: translateX(-300px)', ['', TEXT]),
    true,
  ],
  ['of a slide behind the one that is shown', slides('overflow: clip', '', ['', TEXT]), false],
  [
    'of such a slide where the page is written leftwards',
    at('direction: rtl', slides('overflow: hidden; margin-right: 400px', '', ['', TEXT])),
    false,
  ],
  ['of a slide that can be scrolled to', slides('overflow: auto', '', ['', TEXT]), true],
  [
    'of such a slide where the page is written leftwards',
    at('direction: rtl', slides('overflow: auto', '', ['', TEXT])),
    true,
  ],
  [
    'of a slide above',
    at(
      `${BOX} overflow: hidden; margin-top: 200px`,
      at('transform: translateY(-100px)', at('height: 100px')),
    ),
    false,
  ],
  [
    'below what a box cuts, as scripts that scroll have it',
    at(`${BOX} overflow: hidden`, at('height: 200px', '') + TEXT),
    true,
  ],
  [
    'in a box that scrolls, of a slide that is not shown',
    slides('overflow: hidden', '', ['', at('overflow: auto')]),
    false,
  ],
  [
    'placed by the page, in a box that would cut it',
    at(`${BOX} overflow: hidden`, at('position: absolute; left: 500px')),
    true,
  ],
])('a text %s', (_, html, expected) => {
  const { text } = show(html);
  expect({ isShown: isShown(text), isSeen: sees(text) }).toEqual({ isShown: expected, isSeen: expected });
});

test.each(['auto', 'hidden'])(
  'a text that was scrolled away upwards in a box (%s) can be scrolled back to',
  (overflow) => {
    const { text } = show(
      at(`${BOX} overflow: ${overflow}; margin-top: 500px`, TEXT + at('height: 3000px', '')),
    );
    const box = text.parentElement as Element;
    box.scrollTop = 1000;
    expect(box.scrollTop).toBe(1000);
    expect({ isShown: isShown(text), isSeen: sees(text) }).toEqual({ isShown: true, isSeen: true });
  },
);

function show(html: string): { text: HTMLElement } {
  showPage(html);
  return { text: document.getElementById('text') as HTMLElement };
}

const sees = (parent: HTMLElement): boolean =>
  createSight().sees({ node: parent.firstChild as Text, parent });
