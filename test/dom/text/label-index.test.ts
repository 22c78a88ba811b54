import { expect, test } from 'vitest';
import { foldedLabels } from '../../../utils/core/text/text.ts';
import { buildIndex, labelIndex } from '../../../utils/dom/text/label-index.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';

const LABELS = Object.values(SOURCE.values).flatMap((texts) => [...foldedLabels(texts)]);
const { mayBelong } = labelIndex(SOURCE);

/** The longest word of a label, by which its pieces are told. */
const longest = (label: string): string => label.split(' ').reduce((a, b) => (b.length > a.length ? b : a));

/** Every run of words of a label that its longest word is in. */
function piecesOf(label: string): string[] {
  const words = label.split(' ');
  const at = words.indexOf(longest(label));
  return words.flatMap((_, from) =>
    words.flatMap((__, to) => (from <= at && to >= at ? [words.slice(from, to + 1).join(' ')] : [])),
  );
}

test.each(LABELS)('%s is told by each of its pieces, however it is written', (label) => {
  for (const piece of piecesOf(label)) {
    expect(mayBelong(piece), piece).toBe(true);
    expect(mayBelong(` ${piece.toUpperCase()}:* `), piece).toBe(true);
    expect(mayBelong(piece.replaceAll(' ', '-')), piece).toBe(true);
  }
});

test.each(LABELS)('%s is told in a text that goes on before and behind it', (label) => {
  expect(mayBelong(`Note: ${label} (see below) 17`)).toBe(true);
});

test('words of a label beside others are no piece of it', () => {
  const { mayBelong: may } = buildIndex([{ en: ['App ID', 'Last App', 'The App of All'] }]);
  expect(['App 17', 'My App', 'App Last', 'ID App 3', 'Application ID'].filter(may)).toEqual([]);
});
