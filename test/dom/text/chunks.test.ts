import { afterEach, expect, test } from 'vitest';
import { createFlow } from '../../../utils/dom/text/chunks.ts';

afterEach(() => {
  document.body.replaceChildren();
});

test('a text that runs on further than is looked at is cut into pieces, each text in one of them', () => {
  document.body.innerHTML = Array.from({ length: 700 }, (_, at) => `<i>${at}</i>`).join('');
  const { leaves, chunkAt } = createFlow(document);
  const chunks = new Set(leaves.map((_, index) => chunkAt(index)));
  const pieces = [...chunks].flatMap((chunk) => chunk?.leaves ?? []);
  expect(pieces).toHaveLength(700);
  expect([...chunks].some((chunk) => chunk?.whole)).toBe(false);
});
