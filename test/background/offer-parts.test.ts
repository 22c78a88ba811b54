import { expect, test } from 'vitest';
import { offerParts, partsKey } from '../../entrypoints/shared/offer-parts.ts';

const offered = () => (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(partsKey('some-parts'))];

test('a second injection replaces what the first offered', () => {
  const [first, second] = [{ '/a.ts': {} }, { '/a.ts': {} }];
  offerParts('some-parts', first);
  expect(offered()).toBe(first);
  offerParts('some-parts', second);
  expect(offered()).toBe(second);
});
