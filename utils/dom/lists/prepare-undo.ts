import type { PrepareReport } from '../../core/snapshot.ts';
import { pause, settled } from '../base/wait.ts';
import type { Added, ListPlace } from './prepare-place.ts';

/** How long a page may take until its list can be read again, and until what was taken out could be back. */
const READABLE_MS = 3000;
const RETURNS_MS = 300;

/** Something that was added, and the list it was added to; fields of the form have none. */
export interface Addition extends Added {
  readonly place?: ListPlace;
}

/**
 * Takes everything back, the last addition first, so that each finds the page as it left it. Then looks once more: a
 * page that draws itself from a server's answer may have put an entry back. What is still there, or cannot be seen to be
 * gone, is reported by name.
 */
export async function undoAll(added: readonly Addition[]): Promise<PrepareReport> {
  const failed = new Set<string>();
  for (const one of [...added].reverse()) for (const name of await leftOf(one)) failed.add(name);
  const [first] = added;
  const document = first?.place?.document;
  if (document) await pause(document, RETURNS_MS);
  for (const place of new Set(added.flatMap((one) => one.place ?? []))) {
    const own = added.filter((one) => one.place === place);
    const there = await stillThere(
      place,
      own.flatMap(({ names }) => names),
    );
    const back = own.filter(({ names }) => names.some((name) => there.includes(name) && !failed.has(name)));
    for (const one of back.reverse()) await one.undo();
    const left = back.length > 0 ? await stillThere(place, there) : there;
    for (const name of left) failed.add(name);
  }
  const names = added.flatMap((one) => one.names).filter((name) => failed.has(name));
  return { added: [], failed: names, undone: true };
}

async function leftOf({ names, undo }: Added): Promise<readonly string[]> {
  const outcome = await undo();
  if (typeof outcome === 'boolean') return outcome ? [] : names;
  return outcome;
}

/** Of a list that shows only a part, what is not seen was looked for when it was taken back. */
async function stillThere(place: ListPlace, names: readonly string[]): Promise<readonly string[]> {
  const reading = await settled(place.document, () => place.read(), { forMs: READABLE_MS });
  return reading ? names.filter((name) => reading.listing.entries.includes(name)) : names;
}
