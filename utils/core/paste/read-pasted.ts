import { HANDOVER_IDS, type HandoverId } from '../credentials/credentials.ts';
import { shapeProblem } from '../credentials/shapes.ts';
import type { TokenEndpoint } from '../oauth/token-endpoint.ts';
import type { Failure } from '../result/result.ts';
import { foldedLabels } from '../text/text.ts';
import { type AgeWords, ageWordsOf } from './age-words.ts';
import { type Choice, chooseUrl, chooseValue, distinct, meaningOf } from './choose.ts';
import { pairColumns } from './columns.ts';
import { doubtCorrected } from './corrections.ts';
import { type FoundLabel, findLabels, type PasteLabels } from './labels.ts';
import { linkOf } from './link.ts';
import { pairLists } from './lists.ts';
import { normalise } from './normalise.ts';
import { pairOldAndNew } from './old-and-new.ts';
import { doubtOutdated } from './outdated.ts';
import { type Pair, pairInOrder } from './pair.ts';
import { pairRows } from './rows.ts';
import { inOtherSections } from './sections.ts';
import { doubtShared } from './shared-names.ts';
import { overlapping } from './stretch.ts';
import { type FoundValue, findValues } from './values.ts';

/** What was understood of a pasted text. Values are cleaned; the Authorization URL is a base URL. */
export interface PastedValues {
  readonly values: Readonly<Partial<Record<HandoverId, string>>>;
  readonly problems: readonly Failure[];
  /** Values that were seen but not taken, and why. */
  readonly doubtful: readonly { readonly id: HandoverId; readonly problem: Failure }[];
}

/** Longer texts are not read at all; no message that carries values comes near it. */
export const LONGEST_PASTE = 200_000;

type Item = FoundLabel | FoundValue;

const NOTHING: PastedValues = { values: {}, doubtful: [], problems: [{ id: 'nothingRecognised' }] };

/**
 * Reads the four values out of an email, a table, JSON, `.env` lines or a cURL command. A value without its label is
 * never guessed, except the URL, which no other value can be mistaken for; of two readings none is taken. A text longer
 * than `LONGEST_PASTE` is `nothingRecognised`; the steps taken grow with a text's length, not faster.
 */
export function readPasted(
  text: string,
  labels: PasteLabels,
  { tokenEndpoint }: { readonly tokenEndpoint: TokenEndpoint },
): PastedValues {
  if (text.length > LONGEST_PASTE) return NOTHING;
  const plain = normalise(text);
  const found = findValues(plain, tokenEndpoint.apiSuffix);
  const inValue = overlapping(found);
  const named = findLabels(plain, labels).filter((label) => !inValue(label));
  const all = [...named, ...found].sort((a, b) => a.start - b.start);
  const ages = ageWordsOf(labels);
  const read = pairsIn(plain, all, labels, ages).flatMap(doubtAccount);
  const current = doubtOutdated(plain, doubtShared(plain, read, named), all, ages);
  const pairs = doubtCorrected(plain, current, all, ages, (value) => meaningOf(value, tokenEndpoint));
  const choices = HANDOVER_IDS.map((id): [HandoverId, Choice] => [
    id,
    id === 'authorizationUrl' ? chooseUrl(pairs, found, tokenEndpoint) : chooseValue(id, pairs, found),
  ]);
  const spoken = new Set(named.flatMap(({ id, isAccount }) => (isAccount ? [] : id)));
  const isOfSeveral = severalApps(pairs) || inOtherSections(plain, pairs, all);
  const told = (isOfSeveral ? choices.map(withoutApp) : choices).map((choice) => said(choice, spoken));
  return sum(told, isAnyUnnamed(told, pairs, found));
}

/** Whether a value stands in the text under no name that is known, and could be one of those of which nothing was said. */
function isAnyUnnamed(
  choices: readonly [HandoverId, Choice][],
  pairs: readonly Pair[],
  found: readonly FoundValue[],
): boolean {
  const open = choices.flatMap(([id, { value, problem }]) =>
    value === null && problem === null ? [id] : [],
  );
  const named = new Set(
    pairs.flatMap(({ value, told = [] }) => [value, ...told]).map(({ text }) => text.toLowerCase()),
  );
  return found.some(
    ({ form, text }) =>
      form === 'token' &&
      !named.has(text.toLowerCase()) &&
      open.some((id) => shapeProblem(id, text) === null),
  );
}

/** What an account's name or password has the form of is only named, and nothing else. */
function doubtAccount(pair: Pair): Pair[] {
  const { id, isAccount } = pair.label;
  if (!id || !isAccount) return [pair];
  return shapeProblem(id, pair.value.text) ? [] : [{ ...pair, sure: false, doubt: 'calledOtherwise' }];
}

/** Every pair of a text: first those of lists and tables, then those of what is left, in order. */
function pairsIn(text: string, all: readonly Item[], labels: PasteLabels, ages: AgeWords): Pair[] {
  const pairs = pairOldAndNew(text, all, ages);
  const used = new Set<Item>(pairs.flatMap(({ label, told = [] }) => [label, ...told]));
  const left = () => {
    const items = all.filter((item) => !used.has(item));
    return [
      items.filter((item) => item.kind === 'label'),
      items.filter((item) => item.kind === 'value'),
    ] as const;
  };
  for (const pairing of [pairLists, pairColumns, pairRows]) {
    const found = pairing(text, ...left());
    for (const { label, value } of found) used.add(label).add(value);
    pairs.push(...found);
  }
  const links = foldedLabels(labels.links);
  // A URL that follows no label says nothing about the values around it.
  const follows = (before: Item | undefined, { start }: FoundValue) =>
    before?.kind === 'label' && linkOf(text.slice(before.end, start), links) !== null;
  const rest = all
    .filter((item) => !used.has(item))
    .filter(
      (item, at, items) => item.kind === 'label' || item.form === 'token' || follows(items[at - 1], item),
    );
  // In some languages what calls a value old or new stands behind its name ("Secreto de cliente nuevo").
  const ofAge = [labels.outdated, labels.current].flatMap((texts) => [...foldedLabels(texts)]);
  return [...pairs, ...pairInOrder(text, rest, links, new Set([...links, ...ofAge]))];
}

/** A value that the text speaks of, and that was not taken, is named. */
function said(
  [id, choice]: readonly [HandoverId, Choice],
  spoken: ReadonlySet<HandoverId | null>,
): [HandoverId, Choice] {
  const isLeftOut = choice.value === null && choice.problem === null && spoken.has(id);
  if (!isLeftOut || id === 'authorizationUrl') return [id, choice];
  return [id, { value: null, problem: { id: 'namedWithoutValue', params: { field: id } } }];
}

/** Two apps' ids, each surely named: nobody can say whose the other values are. */
const severalApps = (pairs: readonly Pair[]): boolean =>
  distinct(
    pairs
      .filter(
        ({ label, sure, value }) => sure && label.id === 'clientId' && !shapeProblem('clientId', value.text),
      )
      .map(({ value }) => value.text),
  ).length > 1;

const withoutApp = ([id, choice]: readonly [HandoverId, Choice]): [HandoverId, Choice] =>
  choice.value === null || id === 'authorizationUrl'
    ? [id, choice]
    : [id, { value: null, problem: { id: 'severalApps', params: { field: id } } }];

function sum(choices: readonly [HandoverId, Choice][], isAnyLeft: boolean): PastedValues {
  const taken = choices.flatMap(([id, { value }]) => (value ? [{ id, value }] : []));
  const isTwice = (value: string) =>
    taken.filter((other) => other.value.toLowerCase() === value.toLowerCase()).length > 1;
  const twice = taken.filter(({ value }) => isTwice(value)).map(({ id }) => id);
  const doubtful = [
    ...choices.flatMap(([id, { problem }]) => (problem ? [{ id, problem }] : [])),
    ...twice.map((id) => ({ id, problem: { id: 'sameValueTwice', params: { field: id } } as const })),
  ];
  const values = Object.fromEntries(
    taken.filter(({ id }) => !twice.includes(id)).map(({ id, value }) => [id, value]),
  );
  // Where nothing was taken at all, that is said once.
  const nothing = taken.length === 0 && doubtful.every(({ problem }) => problem.id === 'namedWithoutValue');
  if (nothing) return NOTHING;
  return { values, doubtful, problems: isAnyLeft ? [{ id: 'valuesUnnamed' }] : [] };
}
