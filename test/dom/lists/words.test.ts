import { expect, test } from 'vitest';
import { isOnePage } from '../../../utils/dom/lists/words.ts';

test.each([
  ['1–10 of 24', true],
  ['11 - 20 von 20', true],
  ['Page 1 of 3', true],
  ['Seite 2 von 2', true],
  ['1–9 of 9', false],
  ['Page 1 of 1', false],
  ['3 of 12 selected', false],
  ['Selected: 3 / 12', false],
])('"%s" is one page of several: %s', (text, expected) => {
  expect(isOnePage(text)).toBe(expected);
});
