import type { Source } from '../../core/source.ts';
import { prepareCollapsed } from './prepare-collapsed.ts';
import { addEntry } from './prepare-entry.ts';
import { enterManually } from './prepare-manual.ts';
import { type Added, countOf, hasEntry, isCollapsed, type ListPlace } from './prepare-place.ts';
import { prepareToggles } from './prepare-toggles.ts';

/** How long a list may take to offer a name; one that has answered at once asks no server and needs no such time. */
const ANSWER_MS = 2500;
const QUICK = [
  { withinMs: 150, answerMs: 300 },
  { withinMs: 400, answerMs: 700 },
] as const;

export interface ListOutcome {
  readonly added: readonly Added[];
  /** Names that were tried and are not in the list now. */
  readonly failed: readonly string[];
}

export interface ListOptions {
  readonly signal: AbortSignal;
  /** Told the name before each step. */
  onStep(name: string): void;
  /** The vendor's data, where names that are not offered can be typed; null where they cannot. */
  readonly manual: Source | null;
}

/**
 * Adds the names that a list lacks, one by one, and after those the ones that it does not offer by typing them. Stops
 * between two names when the signal says so; what was not tried is in neither list of the outcome.
 */
export async function prepareList(
  place: ListPlace,
  names: readonly string[],
  { signal, onStep, manual }: ListOptions,
): Promise<ListOutcome> {
  const added: Added[] = [];
  const failed: string[] = [];
  const notOffered: string[] = [];
  const whole = names.length > 0 ? await prepareToggles(place, names, { signal, onStep }) : null;
  if (whole) {
    added.push(...whole.added);
    failed.push(...whole.failed);
    notOffered.push(...whole.notOffered);
  }
  let answerMs = ANSWER_MS;
  /** Everything that the list offers, once it was seen: what is not in it need not be waited for. */
  let offered: readonly string[] | null = null;
  const onWhole = (options: readonly string[]): void => {
    offered = options;
  };
  /** How many are chosen, while it is known which. */
  let known = isCollapsed(place) ? null : countOf(place);
  for (const [at, name] of whole ? [] : names.entries()) {
    if (signal.aborted) break;
    const isUnknown = isCollapsed(place) && countOf(place) !== known;
    const rest = isUnknown ? await prepareCollapsed(place, names.slice(at), { signal, onStep }) : null;
    if (rest) {
      added.push(...rest.added);
      failed.push(...rest.failed);
      break;
    }
    onStep(name);
    if (hasEntry(place, name)) continue;
    if (!place.read()?.listing.editable) {
      failed.push(name);
      continue;
    }
    if (offered && answersAtOnce(answerMs) && !isAmong(name, offered)) {
      notOffered.push(name);
      continue;
    }
    const since = performance.now();
    const outcome = await addEntry(place, name, { signal, answerMs, onWhole });
    if (typeof outcome === 'object') {
      added.push(outcome);
      if (known !== null) known += 1;
      const took = performance.now() - since;
      answerMs = Math.min(answerMs, QUICK.find(({ withinMs }) => took < withinMs)?.answerMs ?? answerMs);
    } else if (signal.aborted) break;
    else (outcome === 'notOffered' ? notOffered : failed).push(name);
  }
  if (notOffered.length > 0 && manual && !signal.aborted)
    added.push(...(await enterManually(place, manual, notOffered, signal)));
  const done = new Set(added.flatMap((one) => one.names));
  return { added, failed: [...failed, ...notOffered.filter((name) => !done.has(name))] };
}

const isAmong = (name: string, offered: readonly string[]): boolean => offered.includes(name);

/** A list that asks a server may offer more to one who types. */
const answersAtOnce = (answerMs: number): boolean => answerMs < ANSWER_MS;
