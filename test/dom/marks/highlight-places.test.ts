import { afterEach, expect, test, vi } from 'vitest';
import { drawMark } from '../../../utils/dom/marks/note.ts';
import { visiblePlace } from '../../../utils/dom/marks/visible-place.ts';
import { watchPlaces } from '../../../utils/dom/marks/watch-places.ts';
import { untilPasses } from '../../until.ts';
import { at, show } from '../support/page.ts';

afterEach(() => document.body.replaceChildren());

const placeOf = (element: Element) => {
  const place = visiblePlace(document, element);
  return place && [place.left, place.top, place.width, place.height].map(Math.round);
};
const FIXED = 'position:fixed;left:10px;top:20px';

async function frame(style: string, body: string): Promise<HTMLElement> {
  const element = document.createElement('iframe');
  element.style.cssText = `${FIXED};box-sizing:content-box;width:200px;height:100px;${style}`;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  element.srcdoc = `<body style="margin:0">${body}</body>`;
  document.body.append(element);
  await loaded;
  return at('#x', element.contentDocument as Document);
}
const BOX = '<div id="x" style="width:50px;height:20px"></div>';

test.each([
  ['plain', 'border:0', [10, 20, 50, 20]],
  ['with a border and padding', 'border:3px solid;padding:7px 5px', [18, 30, 50, 20]],
  ['scaled', 'border:0;transform:scale(2);transform-origin:0 0', [10, 20, 100, 40]],
])('in a frame, %s: its place in the window', async (_, style, place) => {
  expect(placeOf(await frame(style, BOX))).toEqual(place);
});

test('in a frame, outside of what the frame shows: no mark; over its edge: the part that shows', async () => {
  expect(placeOf(await frame('border:0', `<div style="height:300px"></div>${BOX}`))).toBeNull();
  const cut = `<div style="height:90px"></div>${BOX}`;
  expect(placeOf(await frame('border:0', cut))).toEqual([10, 110, 50, 10]);
});

test('in a frame that something covers: no mark', async () => {
  const element = await frame('border:0', BOX);
  document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;background:#fff"></div>');
  expect(placeOf(element)).toBeNull();
});

test('in a box that scrolls: no mark outside of it, the part that shows at its edge', () => {
  show(
    `<div id="s" style="${FIXED};width:100px;height:50px;overflow:auto"><div style="height:40px"></div>${BOX}<div style="height:500px"></div></div>`,
  );
  expect(placeOf(at('#x'))).toEqual([10, 60, 50, 10]);
  at('#s').scrollTop = 200;
  expect(placeOf(at('#x'))).toBeNull();
});

test('what leaves its box by position is not cut by it', () => {
  show(
    `<div style="height:10px;overflow:hidden"><div id="x" style="position:absolute;left:30px;top:200px;width:50px;height:20px"></div></div>`,
  );
  expect(placeOf(at('#x'))).toEqual([30, 200, 50, 20]);
});

test('with transforms: where it is drawn', () => {
  show(
    `<div style="${FIXED};transform:translate(100px,50px) scale(.5);transform-origin:0 0"><div id="x" style="width:60px;height:40px"></div></div>`,
  );
  expect(placeOf(at('#x'))).toEqual([110, 70, 30, 20]);
});

test('in a shadow root, under a dialog of the page: no mark', () => {
  show('<div id="host"></div>');
  at('#host').attachShadow({ mode: 'open' }).innerHTML = BOX;
  const element = at('#x', at('#host').shadowRoot as ShadowRoot);
  expect(placeOf(element)).not.toBeNull();
  document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;background:#fff"></div>');
  expect(placeOf(element)).toBeNull();
});

const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));

async function followed(element: Element) {
  const moved = vi.fn();
  const places = watchPlaces(moved);
  places.follow([element]);
  await settled();
  expect(moved).not.toHaveBeenCalled();
  return { moved, places };
}

test.each<[string, () => HTMLElement, () => void]>([
  ['a box scrolls', () => at('#x'), () => at('#s').scrollTo(0, 5)],
  [
    'a box in a shadow root scrolls',
    () => {
      at('#host').attachShadow({ mode: 'open' }).innerHTML = at('#s').outerHTML;
      return at('#x', at('#host').shadowRoot as ShadowRoot);
    },
    () => at('#s', at('#host').shadowRoot as ShadowRoot).scrollTo(0, 5),
  ],
  ['what stands before it grows', () => at('#x'), () => at('#before').style.setProperty('height', '60px')],
  ['it grows itself', () => at('#x'), () => at('#x').style.setProperty('height', '30px')],
  ['it shrinks', () => at('#x'), () => at('#x').style.setProperty('width', '30px')],
  ['the page has another style', () => at('#x'), () => document.body.style.setProperty('padding', '40px')],
])('%s: told once it is so, and never before', async (_, find, change) => {
  show(
    `<div id="host"></div><div id="before"></div><div id="s" style="height:100px;overflow:auto">${BOX}<div style="height:500px"></div></div>`,
  );
  const { moved, places } = await followed(find());
  change();
  await untilPasses(() => expect(moved).toHaveBeenCalled());
  places.stop();
  document.body.removeAttribute('style');
});

test('a frame scrolls, or is moved: told', async () => {
  const element = await frame('border:0', `${BOX}<div style="height:500px"></div>`);
  const { moved, places } = await followed(element);
  element.ownerDocument.defaultView?.scrollTo(0, 10);
  await untilPasses(() => expect(moved).toHaveBeenCalled());
  moved.mockReset();
  at('iframe').style.left = '60px';
  await untilPasses(() => expect(moved).toHaveBeenCalled());
  places.stop();
});

test('a note keeps off what can be clicked, and inside of the window', () => {
  const fill = '<button style="position:fixed;left:100px;top:200px;width:600px;height:24px">Add</button>';
  show(
    `<div id="x" style="position:fixed;left:20px;top:200px;width:60px;height:20px">Scope</div>${fill}
    <input style="position:fixed;left:20px;top:224px;width:500px;height:30px">`,
  );
  const drawn = drawMark(document, {
    element: at('#x'),
    kind: 'lacking',
    note: `Missing: ${'name '.repeat(40)}`,
  });
  document.body.append(...(drawn?.nodes ?? []));
  drawn?.settle();
  const note = drawn?.nodes[0]?.getBoundingClientRect() as DOMRect;
  expect(note.bottom).toBeLessThanOrEqual(200);
  expect(note.left).toBeGreaterThanOrEqual(0);
  expect(note.right).toBeLessThanOrEqual(window.innerWidth);
});

test('a long note beside a label grows upwards: the field below stays free', () => {
  show(`<main tabindex="-1" style="position:fixed;inset:0"></main><div id="x" style="position:fixed;left:20px;top:200px;width:60px;height:20px">Scope</div>
    <div style="position:fixed;left:20px;top:224px;width:500px;height:30px">The field</div>`);
  const drawn = drawMark(document, {
    element: at('#x'),
    kind: 'lacking',
    note: `Missing: ${'name '.repeat(30)}`,
  });
  document.body.append(...(drawn?.nodes ?? []));
  drawn?.settle();
  const note = drawn?.nodes[0]?.getBoundingClientRect() as DOMRect;
  expect(note.height).toBeGreaterThan(25);
  expect(note.bottom).toBeLessThanOrEqual(224);
  expect(note.left).toBeGreaterThan(80);
});
