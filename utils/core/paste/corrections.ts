import type { HandoverId } from '../credentials/credentials.ts';
import { shapeProblem } from '../credentials/shapes.ts';
import type { AgeWords } from './age-words.ts';
import type { Meaning } from './choose.ts';
import type { FoundLabel } from './labels.ts';
import { FOREIGN, lineBefore, type Pair } from './pair.ts';
import type { FoundValue } from './values.ts';

type Item = FoundLabel | FoundValue;

/** So far around a value without a name words may be about it. */
const LONGEST_LOOK = 300;
const LONGEST_BETWEEN = 200;
const EMPTY_LINE = /\n(?=[ \t]*\n)/u;
/** A name of JSON. */
const KEY = /["'][ \t]*:/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Marks the pairs that a value without a name seems to correct: the words around it tell of old and new, or of a mistake. The
 * names beside it tell which value it corrects; where there are none, it may be each that is of its form. An address is doubted
 * where another one stands in the same line. `items` are in order.
 */
export function doubtCorrected(
  text: string,
  pairs: readonly Pair[],
  items: readonly Item[],
  words: AgeWords,
  meaningOf: (value: FoundValue) => Meaning,
): Pair[] {
  const settled = pairs.filter(({ sure, doubt }) => sure || doubt);
  const paired = new Set<Item>(settled.flatMap(({ label, value, told = [] }) => [label, value, ...told]));
  const known = new Set([...paired].flatMap((item) => (item.kind === 'value' ? meaningOf(item).same : [])));
  const idOf = new Map<Item | undefined, HandoverId | null>(
    settled.filter(({ told }) => !told).map(({ label, value }) => [value, label.id]),
  );
  const uuids = new Set(settled.flatMap(({ label, value }) => (isUuid(value) ? [label.id] : [])));
  const doubted = new Set<HandoverId | null>(
    items.flatMap((value, at) => {
      if (value.kind === 'label' || paired.has(value)) return [];
      const { ids, same } = meaningOf(value);
      if (ids.length === 0 || known.has(same)) return [];
      const near = around(text, items, at, paired);
      const id = idOf.get(near.before);
      return id && follows(text, value, near, id, words)
        ? [id]
        : namedBeside(text, value, ids, near, words, uuids);
    }),
  );
  return pairs.map((pair) =>
    pair.sure && doubted.has(pair.label.id) ? { ...pair, sure: false, doubt: 'ambiguousText' } : pair,
  );
}

/** What stands around a value without a name: the items before and behind that have found each other, and those between. */
interface Near {
  readonly before: Item | undefined;
  readonly open: readonly Item[];
  readonly next: Item | undefined;
}

function around(text: string, items: readonly Item[], at: number, paired: ReadonlySet<Item>): Near {
  const isOpen = (item: Item | undefined, gap: number) => item && !paired.has(item) && gap <= LONGEST_LOOK;
  const { start = 0, end = text.length } = items[at] ?? {};
  let [first, last] = [at, at];
  while (isOpen(items[first - 1], start - (items[first - 1]?.end ?? 0))) first -= 1;
  while (isOpen(items[last + 1], (items[last + 1]?.start ?? end) - end)) last += 1;
  return { before: items[first - 1], open: items.slice(first, last + 1), next: items[last + 1] };
}

/** Whether the value stands right behind one of the name `id`, and a word between tells of old and new; or it is an address in its line. */
function follows(
  text: string,
  value: FoundValue,
  { before, open }: Near,
  id: HandoverId,
  words: AgeWords,
): boolean {
  if (before?.kind !== 'value' || before.form !== value.form) return false;
  const between = text.slice(before.end, value.start);
  const isDirect = open
    .slice(0, open.indexOf(value))
    .every((item) => item.kind === 'label' && item.id === id);
  const isSaid = words.corrects(between) || words.in(between).some(({ leads }) => leads);
  const isBeside = value.form === 'url' && !between.includes('\n') && !KEY.test(between);
  return isDirect && between.length <= LONGEST_BETWEEN && (isBeside || isSaid);
}

/** What the words of its paragraph say that the value corrects; of a value that stands alone, those of the paragraph before. */
function namedBeside(
  text: string,
  value: FoundValue,
  ids: readonly HandoverId[],
  near: Near,
  words: AgeWords,
  uuids: ReadonlySet<HandoverId | null>,
): HandoverId[] {
  const { start, end } = value;
  const lead = text.slice(Math.max(near.before?.end ?? 0, start - LONGEST_LOOK), start);
  // The rest of a line that holds a value is about that one, and so is the beginning of the next name's line.
  const above = near.before && lead.includes('\n') ? lead.slice(lead.indexOf('\n')) : lead;
  const rest = text.slice(end, Math.min(near.next?.start ?? text.length, end + LONGEST_LOOK));
  const below = near.next && rest.includes('\n') ? rest.slice(0, rest.lastIndexOf('\n')) : rest;
  const [behind = ''] = below.split(EMPTY_LINE, 1);
  const paragraphs = above.split(EMPTY_LINE);
  const isAlone = !WORD.test(behind) && !WORD.test(paragraphs.at(-1) ?? '');
  const from = isAlone ? paragraphs.findLastIndex((each) => WORD.test(each)) : -1;
  const before = paragraphs.slice(from).join('\n');
  if (isForeign(lineBefore(text, start), words) || !(words.corrects(before) || words.corrects(behind)))
    return [];
  const named = near.open.flatMap((item) =>
    item.kind === 'label' && item.id && item.start >= start - before.length && item.end <= end + behind.length
      ? [item.id]
      : [],
  );
  const meant = ids.filter((id) => named.includes(id));
  return meant.length > 0 ? meant : ids.filter((id) => uuids.has(id) === isUuid(value));
}

const isUuid = ({ text }: FoundValue): boolean => shapeProblem('clientId', text) === null;

/** Whether the value has a name that is not known ("Ticket:"); "the new one:" is none. */
function isForeign(line: string, words: AgeWords): boolean {
  const name = words.behindLast(line);
  return FOREIGN.test(line) && (name === null || !words.fill(name));
}
