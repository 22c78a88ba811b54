import { HANDOVER_IDS, type HandoverId } from '../../../core/credentials/credentials.ts';
import { isTaughtWhole } from '../../../core/pointing/pointed.ts';
import type { ByLanguage } from '../../../core/source/source.ts';
import type { FillTarget, TargetFields } from '../../../core/target/target.ts';
import { foldedLabels, foldLabel, normalForm } from '../../../core/text/text.ts';

/** What a target's fields are called, folded once. */
export interface Labels {
  /** By value: each label as it is compared, and as it is written. */
  readonly labels: Readonly<Record<HandoverId, ReadonlyMap<string, string>>>;
  /** Of a place where one of several addresses is chosen. */
  readonly choices: Readonly<Record<HandoverId, ReadonlyMap<string, string>>>;
  /** Words that rule a field out. */
  readonly negative: readonly string[];
  /** First words of all labels and of all negative words: a name without one of them fits nothing. */
  readonly starts: ReadonlySet<string>;
}

/** And all else that is asked of whose form it is. */
export interface Lexicon extends Labels {
  readonly context: readonly string[];
  readonly others: readonly string[];
  /** Single words that say nothing about whose form it is, nor beside a label what else a field is for. */
  readonly neutral: ReadonlySet<string>;
  /** Of these the words that deny what follows them. */
  readonly denying: readonly string[];
  /** The admin pointed at every field: whose form it is was their choice. */
  readonly isTaughtWhole: boolean;
}

const lexicons = new WeakMap<FillTarget, Lexicon>();

/** The target's words for comparison; made once for each target. */
export function lexiconOf(target: FillTarget): Lexicon {
  const known = lexicons.get(target) ?? makeLexicon(target);
  lexicons.set(target, known);
  return known;
}

function makeLexicon(target: FillTarget): Lexicon {
  const context = target.context.map(foldLabel);
  return {
    ...labelsOf(target),
    context,
    others: target.others.map(foldLabel),
    neutral: new Set(
      [...context, ...foldedLabels(target.plain), ...foldedLabels(target.neutral)].flatMap((text) =>
        text.split(' '),
      ),
    ),
    denying: [...foldedLabels(target.denying)],
    isTaughtWhole: isTaughtWhole(target),
  };
}

/** The labels of the target's fields for comparison. */
export function labelsOf({ fields, choiceLabels, negative: ruledOut }: TargetFields): Labels {
  const folded = (...lists: readonly ByLanguage[]) =>
    new Map(
      lists
        .flatMap((texts) => Object.values(texts).flat())
        .reverse()
        .map((label) => [foldLabel(label), label]),
    );
  const labels = Object.fromEntries(HANDOVER_IDS.map((id) => [id, folded(fields[id].labels)])) as Record<
    HandoverId,
    Map<string, string>
  >;
  const none = new Map();
  const choices = {
    ...{ clientId: none, clientSecret: none, refreshToken: none },
    authorizationUrl: folded(choiceLabels, fields.authorizationUrl.labels),
  };
  const negative = [...foldedLabels(ruledOut)];
  const phrases = [
    ...negative,
    ...[...Object.values(labels), choices.authorizationUrl].flatMap((each) => [...each.keys()]),
  ];
  return {
    labels,
    choices,
    negative,
    starts: new Set(phrases.map((phrase) => phrase.split(' ', 1)[0] ?? '')),
  };
}

/** Scripts that put no blanks between words. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;

/** Whether the folded text holds the folded phrase as whole words; where a script has no blanks, anywhere. */
export function holdsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + phrase.length] ?? ' '];
    if (isEdge(before, phrase[0]) && isEdge(after, phrase.at(-1))) return true;
  }
  return false;
}

const isEdge = (outside: string, inside = ''): boolean =>
  outside === ' ' || UNSPACED.test(outside) || UNSPACED.test(inside);

/** Whether the folded text holds one of the folded phrases. */
export const holdsAny = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => holdsPhrase(text, phrase));

/** Whether a folded name may hold a label or a negative word at all; a quick question, since most fields are for neither. */
export const mayFit = (name: string, { starts }: Labels): boolean =>
  name.split(' ').some((word) => starts.has(word)) || UNSPACED.test(name);

/** A single short word ("secret") says too little when it is only a part of a label. */
const isTelling = (phrase: string): boolean =>
  phrase.includes(' ') || phrase.length >= 10 || (UNSPACED.test(phrase) && phrase.length >= 4);

/** Which label of a value a folded name is or holds; null if it does neither. */
export function fitOf(
  name: string,
  labels: ReadonlyMap<string, string>,
): { readonly exact: boolean; readonly label: string } | null {
  const same = labels.get(name);
  if (same !== undefined) return { exact: true, label: same };
  for (const [folded, label] of labels)
    if (isTelling(folded) && holdsPhrase(name, folded)) return { exact: false, label };
  return null;
}

/** Between these signs a name says one thing. */
const SIGNS = /[\n()[\]{},;:|/]| [-\u2013\u2014] /u;

/**
 * Whether a name that holds one of these labels says nothing else beside it: "Refresh token lifetime" and "never write the
 * refresh token here" are for something else, whatever that is.
 */
export function isAllSaid(
  text: string,
  labels: ReadonlyMap<string, string>,
  lexicon: Pick<Lexicon, 'neutral' | 'denying'>,
): boolean {
  for (const phrase of normalForm(text).split(SIGNS).map(foldLabel)) {
    if (holdsAny(phrase, lexicon.denying)) return false;
    const held = [...labels.keys()].filter((label) => holdsPhrase(phrase, label));
    const words = held.reduce((rest, label) => rest.replaceAll(label, ' '), phrase).split(' ');
    const rest = words.filter((word) => !held.some((label) => label.split(' ').includes(word)));
    if (held.some(isTelling) && !isMixed(rest.join(' '), lexicon)) return true;
  }
  return false;
}

/** Whether a text is a label of one of the values. */
export const isLabel = (text: string, { labels }: Labels): boolean =>
  HANDOVER_IDS.some((id) => labels[id].has(foldLabel(text)));

/** Whether a text is or holds a label: it is about a field, and says nothing of whose form it is. */
export const holdsLabel = (text: string, { labels }: Labels): boolean =>
  HANDOVER_IDS.some((id) => fitOf(foldLabel(text), labels[id]));

/** Whether a text speaks of the source and of nobody else whose forms are alike. */
export function speaksOf(text: string, { context, others }: Lexicon): boolean {
  const folded = foldLabel(text);
  return holdsAny(folded, context) && !holdsAny(folded, others);
}

/** A title holds the source's name, or that of somebody whose forms are alike. */
export const isKnown = (title: string, { context, others }: Lexicon): boolean =>
  holdsAny(foldLabel(title), [...context, ...others]);

/** A title names something that is neither the source nor what any settings page has. */
export const isName = (title: string, lexicon: Lexicon): boolean =>
  isMixed(title, lexicon) && !holdsAny(foldLabel(title), lexicon.context);

/** Whether a text has words in it beside those that say nothing about whose form it is. */
export const isMixed = (text: string, { neutral }: Pick<Lexicon, 'neutral'>): boolean =>
  foldLabel(text)
    .split(' ')
    .some((word) => {
      if (word.length < 2 || neutral.has(word) || /^\p{N}+$/u.test(word)) return false;
      return !UNSPACED.test(word) || isMixedRun(word, neutral);
    });

/** As `isMixed`, for a run of a script without blanks: the longest words are taken out first, single signs say nothing. */
function isMixedRun(run: string, words: ReadonlySet<string>): boolean {
  const found = [...words].filter((word) => run.includes(word)).sort((a, b) => b.length - a.length);
  const rest = found.reduce((text, word) => text.replaceAll(word, ' '), run);
  return rest.split(' ').some(({ length }) => length > 1);
}
