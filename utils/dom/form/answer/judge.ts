import { HANDOVER_IDS, type HandoverId } from '../../../core/credentials/credentials.ts';
import type { FillTarget } from '../../../core/target/target.ts';
import { foldedLabels, foldLabel } from '../../../core/text/text.ts';
import { holdsAny, lexiconOf, UNSPACED } from '../locate/lexicon.ts';
import { flat, oneOf } from './harmless.ts';

const JOINTS = /[,;:–—|、]/u;
/** Signs that say "no" or "beware", wherever they stand; not those that close a message. */
const CROSS = /[✗✘❌⛔🚫⚠]/u;

export interface Judge {
  /** What a sentence accepts, if it holds no word that is unknown; `plain`: nothing, and it says nothing else either. */
  readonly sentence: (sentence: string, isStored: boolean) => 'accepted' | 'part' | 'plain' | 'unclear';
  /** Whether a folded text holds a word of acceptance. */
  readonly accepts: (folded: string) => boolean;
  /** The parts of a sentence between its commas and words of joining, folded. */
  readonly parts: (sentence: string) => readonly string[];
  /** The values that a folded text names. */
  readonly names: (folded: string) => readonly HandoverId[];
  /** How many there are. */
  readonly all: number;
}

/**
 * Makes what judges whether a sentence accepts. A word of acceptance alone says little ("use a valid address", "waiting to be
 * verified"): every other word must be known as one that changes nothing. Before a noun it tells no state ("connected
 * accounts"), and where a sentence names values, it accepts those only. What tells of storing says nothing of the values, but
 * for a part that says more ("validated and saved"); what asks something of the reader tells nothing.
 */
export function createJudge(target: FillTarget): Judge {
  const { answers, plain, plainInAnswers } = target;
  const { labels, context } = lexiconOf(target);
  const labelsOf = (id: HandoverId) => [...labels[id].keys()];
  const [accepted, succeeded, storing] = [
    flat(answers.accepted),
    flat(answers.succeeded),
    flat(answers.storing),
  ];
  const state = wholeWords(accepted);
  const success = wholeWords([...accepted, ...succeeded]);
  const stored = wholeWords(storing, true);
  const asking = wholeWords(flat(answers.asking));
  const nothing = flat(plain, plainInAnswers).flatMap((text) => text.split(' '));
  const known = [
    wholeWords([...HANDOVER_IDS.flatMap(labelsOf), ...context, ...accepted, ...succeeded, ...nothing]),
    stored,
    asking,
  ];
  const titled = new RegExp(`${state.source}\\s+${wholeWords(flat(answers.nouns)).source}`, 'gu');
  const ofAll = new RegExp(
    `(?<![\\d.,])(\\d+)\\s*(?:/|${oneOf(flat(answers.outOf))})\\s*(\\d+)(?![\\d.,/])`,
    'giu',
  );
  const joining = foldedLabels(answers.joining);
  const holds = (text: string, pattern: RegExp) => text.search(pattern) !== -1;
  const names = (folded: string) => HANDOVER_IDS.filter((id) => holdsAny(folded, labelsOf(id)));

  const partsOf = (sentence: string) =>
    sentence.split(JOINTS).flatMap((part) =>
      foldLabel(part)
        .split(' ')
        .map((word) => (joining.has(word) ? '\n' : word))
        .join(' ')
        .split('\n')
        .map((each) => each.trim()),
    );

  return {
    parts: partsOf,
    all: HANDOVER_IDS.length,
    names,
    accepts: (folded) => holds(folded, success),
    sentence(sentence, isStored) {
      // "4 of 4" are all, "3 of 4" and any other number are not known.
      const text = sentence.replace(ofAll, (found, some, all) => (some === all ? ' ' : found));
      const folded = foldLabel(text);
      const rest = known.reduce((left, pattern) => left.replace(pattern, ' '), folded);
      if (rest.trim() || text.includes('?') || CROSS.test(text)) return 'unclear';
      const parts = partsOf(text);
      const says = (part: string) =>
        isStored ? holds(part, state) && !holds(part, stored) : holds(part, success);
      const isSaid = parts.some(
        (part, at) =>
          // "Connected account: Concur" names what is connected.
          !holds(part, asking) &&
          says(context.includes(parts[at + 1] ?? '') ? part : part.replace(titled, ' ')),
      );
      if (!isSaid) return holds(folded, isStored ? state : success) ? 'unclear' : 'plain';
      const named = names(folded).length;
      return named > 0 && named < HANDOVER_IDS.length ? 'part' : 'accepted';
    },
  };
}

/** A pattern of any of these words as a whole, in a folded text; where a script has no blanks, anywhere. */
function wholeWords(words: readonly string[], isStem = false): RegExp {
  const folded = [...new Set(words.flatMap((word) => foldLabel(word) || []))];
  const [spaced, unspaced] = [true, false].map((is) => folded.filter((word) => UNSPACED.test(word) !== is));
  const letter = '[\\p{Script=Latin}\\p{N}]';
  const ways = [
    `(?<!${letter})${oneOf(spaced ?? [])}${isStem ? '\\p{Script=Latin}*' : ''}(?!${letter})`,
    ...(unspaced?.length ? [oneOf(unspaced)] : []),
  ];
  return new RegExp(`(?:${ways.join('|')})`, 'gu');
}
