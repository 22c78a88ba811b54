import { expect, test } from 'vitest';
import {
  cleanSketch,
  printSketch,
  quote,
  SKETCH_HEAD,
  type SketchNode,
} from '../../../utils/core/sketch/sketch.ts';

const node = (line: string, matters = false, children: SketchNode[] = []): SketchNode => ({
  line,
  matters,
  children,
});
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => node(`row${at}`, false, [node('cell')]));
const page = node('html', false, [
  node('div', false, rows(9)),
  node('form', false, [node('input', true), node('p'), node('p')]),
  ...Array.from({ length: 5 }, (_, at) => node(`button${at}`, true)),
]);

test('one line a node, further in is within', () => {
  const small = node('html', false, [node('body', false, [node('"Client ID"', true)])]);
  expect(printSketch(['view 1x1'], small)).toBe(`${SKETCH_HEAD}\nview 1x1\n\nhtml\n body\n  "Client ID"`);
});

test('too long: what plays no part goes first, and that is said', () => {
  const longest = printSketch([], page).length - 1;
  const text = printSketch([], page, longest);
  expect(text).toContain('html\n … 19 left out\n form\n  input\n  … 2 left out\n button0\n');
  expect(text).toContain('button4');
});

test('still too long: the end goes, and that is said', () => {
  const text = printSketch([], page, 105);
  expect(text.length).toBeLessThanOrEqual(105);
  expect(text).toMatch(/input\n[\s\S]*… \d left out$/u);
  expect(text).not.toContain('button4');
});

test('every character of a text can be seen, and is there again when it is read', () => {
  const text = 'a\u200bb\u00a0c\u202ed\u{e0001}\ue5cd"\n‹›';
  expect(quote(text)).toMatch(/^[\x20-\x7e‹›]+$/u);
  expect(JSON.parse(quote(text))).toBe(text);
  const sketch = `${SKETCH_HEAD}\n\n${quote(text)}`;
  expect(cleanSketch(sketch)).toEqual({ ok: true, value: sketch });
});
