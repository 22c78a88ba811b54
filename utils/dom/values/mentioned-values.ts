import { looksLikeValue, withoutStop } from '../../core/value-like.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Finding } from './finding.ts';
import { unclear } from './judge.ts';
import { isSample } from './sample.ts';

/** Words and a colon before what could be a value. */
const MENTION = /([^:\uff1a\n]{1,80}[:\uff1a])\s*(\S+)/gu;
/** No label has more words. */
const MOST_WORDS = 8;

/**
 * Values that a sentence or a sample announces by a label and a colon: "Your new Client Secret: …". They are never
 * taken, since the words around may say whose value it is, but the admin is told of them.
 */
export function mentionedValues({ mentions, allLabels, next, labels }: ItemFlow): Finding[] {
  const told = mentions().flatMap((item) =>
    [...item.text.matchAll(MENTION)].flatMap(([, lead = '', word = '']): Finding[] => {
      const text = withoutStop(word);
      const id = looksLikeValue(text) ? lastLabel(lead, labels.named) : undefined;
      return id && id !== 'other' ? unclear(id, { ...item, text }) : [];
    }),
  );
  const samples = allLabels().filter(isSample);
  const shown = samples.flatMap((label): Finding[] => {
    const value = next(label);
    const { named } = label;
    return value?.kind === 'value' && named && named !== 'other' ? unclear(named, value) : [];
  });
  return [...told, ...shown];
}

/** What the longest label at the end of the text names. */
function lastLabel<Name>(text: string, named: (raw: string) => Name | undefined): Name | undefined {
  const words = text.trim().split(/\s+/u).slice(-MOST_WORDS);
  for (let from = 0; from < words.length; from += 1) {
    const name = named(words.slice(from).join(' '));
    if (name) return name;
  }
  return undefined;
}
