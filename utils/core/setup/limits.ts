import type { Listing } from '../source/reading.ts';
import type { OtherApp, SeenPage } from './app.ts';

/**
 * What a setup remembers of pages at most: session storage holds 10 MB in all, and whoever fills it keeps the values from
 * being stored. Pages decide how much they show; of a real job nothing comes near.
 */
export const MOST = { pages: 8, otherApps: 5, entries: 400 } as const;

/** The pages with this one; the ones that have shown nothing new for longest are forgotten. */
export function withPage(
  pages: Readonly<Record<number, SeenPage>>,
  tabId: number,
  page: SeenPage,
): Readonly<Record<number, SeenPage>> {
  const all = Object.entries({ ...pages, [tabId]: page });
  return Object.fromEntries(all.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST.pages));
}

/** The apps that wait for the admin's word; the ones that were seen first are forgotten. */
export const latestApps = (others: readonly OtherApp[]): readonly OtherApp[] => others.slice(-MOST.otherApps);

/** A list as it is remembered: one that is cut off is told to be partial, so that nothing counts as missing. */
export const shortened = (listing: Listing | null): Listing | null =>
  listing && listing.entries.length > MOST.entries
    ? { ...listing, entries: listing.entries.slice(0, MOST.entries), partial: true }
    : listing;
