import { afterEach, expect, test } from 'vitest';
import type { Mark } from '../../../utils/dom/marks/highlight-box.ts';
import { drawMark } from '../../../utils/dom/marks/note.ts';

afterEach(() => document.body.replaceChildren());

const frames = (selector: string) =>
  drawMark(document, { element: document.querySelector(selector) as Element, kind: 'complete' })?.nodes
    .length ?? 0;

test('what a dialog or a menu covers gets no mark: it would point at the cover', () => {
  document.body.innerHTML =
    '<p id="under"><b>One</b></p><div id="cover" style="position:fixed;inset:0;background:white"><p id="above">Two</p></div>';
  expect(frames('#under')).toBe(0);
  expect(frames('#above')).toBe(1);
  document.querySelector('#cover')?.remove();
  expect(frames('#under')).toBe(1);
});

test('what stands outside of the window keeps its mark until it is scrolled to', () => {
  document.body.innerHTML = '<div style="height:5000px"></div><p id="below">One</p>';
  expect(frames('#below')).toBe(1);
});

/** Relative luminance of a computed colour, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const channels = (colour.match(/[\d.]+/gu) ?? []).slice(0, 3).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

test.each<Mark['kind']>(['complete', 'near-miss', 'unclear', 'value', 'lacking'])(
  '%s: line or edge stand out on every page colour, the note from its own ground',
  (kind) => {
    document.body.innerHTML = '<p>One</p>';
    const element = document.querySelector('p') as Element;
    const nodes = [undefined, 'Missing'].flatMap(
      (note) => drawMark(document, { element, kind, ...(note && { note }) })?.nodes ?? [],
    );
    document.body.append(...nodes);
    const [frame, note] = nodes.map((node) => getComputedStyle(node)) as [
      CSSStyleDeclaration,
      CSSStyleDeclaration,
    ];
    const [edge = ''] = frame.boxShadow.match(/rgb[^)]*\)/u) ?? [];
    expect(contrast(frame.outlineColor, edge)).toBeGreaterThanOrEqual(9);
    for (let grey = 0; grey < 256; grey += 1) {
      const page = `rgb(${grey}, ${grey}, ${grey})`;
      expect(Math.max(contrast(frame.outlineColor, page), contrast(edge, page))).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(note.color, note.backgroundColor)).toBeGreaterThanOrEqual(4.5);
  },
);
