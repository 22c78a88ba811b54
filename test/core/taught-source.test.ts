import { expect, test } from 'vitest';
import type { PageKind } from '../../utils/core/reading.ts';
import type { Source } from '../../utils/core/source.ts';
import { createTaughtSource } from '../../utils/core/taught-source.ts';
import { SOURCE } from '../../utils/integrations/index.ts';

const LABELS = [{ what: 'clientSecret', text: 'Salaisuus' }] as const;
const knows = (source: Source) => JSON.stringify(source.values.clientSecret).includes('Salaisuus');

/** Looks at pages, the one shown given, and tells whether the label was known in the look that counts. */
const visit = () => {
  const taught = createTaughtSource(SOURCE);
  const look = (page: PageKind) =>
    taught.look(
      (source) => ({ page, label: knows(source) }),
      (seen) => seen.page,
    ).label;
  return { taught, look };
};

test('a label that was pointed out is known on pages of its kind', () => {
  const { taught, look } = visit();
  expect(look('clientSecrets')).toBe(false);
  expect(taught.learn(LABELS, 'clientSecrets')).toBe(true);
  expect(look('clientSecrets')).toBe(true);
  expect(taught.learn(LABELS, 'clientSecrets')).toBe(false);
});

test('the next page in the same document is not read by it, nor is the first one after that', () => {
  const { taught, look } = visit();
  taught.learn(LABELS, 'clientSecrets');
  expect(look('appDetails')).toBe(false);
  expect(look('clientSecrets')).toBe(false);
  expect(taught.learn(LABELS, 'clientSecrets')).toBe(true);
  expect(look('clientSecrets')).toBe(true);
});

test('a label that makes a page of unknown name more than the list of apps stays known on it', () => {
  const { taught, look } = visit();
  taught.learn(LABELS, 'appList');
  expect(look('unknown')).toBe(true);
  expect(taught.learn(LABELS, 'unknown')).toBe(false);
});
