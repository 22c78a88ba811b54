import type { Listing } from '../source/reading.ts';
import { type NearMissReason, nearMissReason } from './near-miss.ts';

/** What the target demands of the app; belongs to the target's integration. */
export interface Requirements {
  readonly grants: readonly string[];
  readonly scopes: readonly string[];
}

export type RequirementState = 'present' | 'missing' | 'near-miss' | 'unknown';

export interface Requirement {
  readonly name: string;
  readonly state: RequirementState;
  /** With `near-miss`: the entry that was probably meant, and how it differs. */
  readonly nearMiss?: { readonly entry: string; readonly reason: NearMissReason };
}

export interface Comparison {
  readonly required: readonly Requirement[];
  /** Entries that nobody asked for and that are no near miss; listed, not judged. */
  readonly extra: readonly string[];
  /** Only a part of the list is shown: what is not seen there is `unknown`, not `missing`. */
  readonly partial?: boolean;
}

export const isComplete = (comparison: Comparison): boolean =>
  comparison.required.every((requirement) => requirement.state === 'present');

/** Something is surely not there, as opposed to not read. */
export const isLacking = (comparison: Comparison): boolean =>
  comparison.required.some(({ state }) => state === 'missing' || state === 'near-miss');

/** Compares exactly and case-sensitively (scope names are case-sensitive); `null` means that nothing could be read. */
export function compare(required: readonly string[], listing: Listing | null): Comparison {
  if (!listing) return { required: required.map((name) => ({ name, state: 'unknown' })), extra: [] };
  const others = [...new Set(listing.entries)].filter((entry) => !required.includes(entry));
  const meant = new Set<string>();
  const result = required.map((name): Requirement => {
    if (listing.entries.includes(name)) return { name, state: 'present' };
    if (listing.partial) return { name, state: 'unknown' };
    for (const entry of others) {
      const reason = nearMissReason(name, entry, required);
      if (!reason) continue;
      meant.add(entry);
      return { name, state: 'near-miss', nearMiss: { entry, reason } };
    }
    return { name, state: 'missing' };
  });
  const extra = others.filter((entry) => !meant.has(entry));
  return listing.partial ? { required: result, extra, partial: true } : { required: result, extra };
}
