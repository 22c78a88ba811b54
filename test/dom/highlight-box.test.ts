import { afterEach, expect, test } from 'vitest';
import { drawMark } from '../../utils/dom/mark/highlight-box.ts';

afterEach(() => document.body.replaceChildren());

const frames = (selector: string) =>
  drawMark(document, { element: document.querySelector(selector) as Element, kind: 'present' })?.nodes
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
