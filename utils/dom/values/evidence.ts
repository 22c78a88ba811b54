import type { CredentialId } from '../../core/credentials/credentials.ts';
import { cleanValue, shapeProblem } from '../../core/credentials/shapes.ts';
import type { FailureId } from '../../core/result/failures.ts';
import type { PageTraits } from '../../core/source/source.ts';
import { closest } from '../base/composed.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Named } from '../text/label-index.ts';

/** One thing that the page seems to say of a credential; with a problem, `value` must not be taken. */
export interface Evidence {
  readonly id: CredentialId;
  readonly value: string;
  readonly problem?: FailureId;
  readonly element: Element;
  /** It stands in the sample of a request. */
  readonly isSample?: true;
}

/** What evidence is looked for in: the page's text, and what is true of a page of its kind. */
export interface Page {
  readonly text: ItemFlow;
  readonly traits: PageTraits;
}

/** A way in which a page may tie values to what they are. */
export type Pairing = (page: Page) => readonly Evidence[];

const SHORTENED: FailureId = 'valueShortened';
const UNCLEAR: FailureId = 'ambiguousValue';
const MASKED_OR_WORDS = /[\u2022\u25cf*]|^[^\d]*$/iu;

/**
 * What the text is worth as a value. Masked values and dashes are none; one of the wrong shape, or struck through, is one to
 * tell of.
 */
export function judge(id: Named | undefined, text: string, element: Element): Evidence[] {
  if (!id || id === 'other') return [];
  const value = cleanValue(text);
  const problem = shapeProblem(id, value) ?? (isStruck(element) ? UNCLEAR : null);
  if (!problem) return [{ id, value, element }];
  return problem !== SHORTENED && MASKED_OR_WORDS.test(value) ? [] : [{ id, value, problem, element }];
}

/** The text where it has the right shape, but may be another thing's; of a wrong shape nobody is asked, but of a shortened value. */
export const unclear = (id: Named | undefined, text: string, element: Element): Evidence[] =>
  judge(id, text, element).flatMap((found) => {
    if (found.problem) return found.problem === SHORTENED || found.problem === UNCLEAR ? found : [];
    return { ...found, problem: UNCLEAR };
  });

/** Struck through, as pages show what holds no more. */
const isStruck = (element: Element): boolean =>
  closest(element, (at) => getComputedStyle(at).textDecorationLine.includes('line-through')) !== null;
