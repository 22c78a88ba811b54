import { expect, test } from 'vitest';
import { createPointedSource } from '../../../utils/core/pointing/pointed-source.ts';
import type { PageKind } from '../../../utils/core/source/reading.ts';
import type { Source } from '../../../utils/core/source/source.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';

const LABELS = [{ what: 'clientSecret', text: 'Salaisuus' }] as const;
const knows = (source: Source) => JSON.stringify(source.values.clientSecret).includes('Salaisuus');

/** Looks at pages, the one shown given, and tells whether the label was known in the look that counts. */
const visit = () => {
  const pointed = createPointedSource(SOURCE);
  const look = (page: PageKind) =>
    pointed.look(
      (source) => ({ page, label: knows(source) }),
      (seen) => seen.page,
    ).label;
  return { pointed, look };
};

test('a label that was pointed out is known on pages of its kind', () => {
  const { pointed, look } = visit();
  expect(look('clientSecrets')).toBe(false);
  expect(pointed.learn(LABELS, 'clientSecrets')).toBe(true);
  expect(look('clientSecrets')).toBe(true);
  expect(pointed.learn(LABELS, 'clientSecrets')).toBe(false);
});

test('the next page in the same document is not read by it, nor is the first one after that', () => {
  const { pointed, look } = visit();
  pointed.learn(LABELS, 'clientSecrets');
  expect(look('appDetails')).toBe(false);
  expect(look('clientSecrets')).toBe(false);
  expect(pointed.learn(LABELS, 'clientSecrets')).toBe(true);
  expect(look('clientSecrets')).toBe(true);
});

test('a label that makes a page of unknown name more than the list of apps stays known on it', () => {
  const { pointed, look } = visit();
  pointed.learn(LABELS, 'appList');
  expect(look('unknown')).toBe(true);
  expect(pointed.learn(LABELS, 'unknown')).toBe(false);
});
