import type { Requirements } from '../../core/requirements/requirements.ts';
import type { PrepareReport } from '../../core/setup/snapshot.ts';
import {
  type ByLanguage,
  type PreparedField,
  type PrepareSource,
  traitsOf,
} from '../../core/source/source.ts';
import { pause, waitFor } from '../base/wait.ts';
import { pageInItsLanguage } from '../values/learn-labels.ts';
import { kindOfPage } from '../values/page-kind.ts';
import { fieldHandle } from './field.ts';
import type { Added, FieldHandle } from './kinds/kind.ts';
import { fieldName, isUnnamed, prepareField } from './prepare-field.ts';
import { prepareList } from './prepare-list.ts';

/** How long a page may take until its list can be read again, and until what was taken out could be back. */
const READABLE_MS = 3000;
const RETURNS_MS = 300;

export interface PrepareOptions {
  /** Stops the work between two steps. */
  readonly signal: AbortSignal;
  /** Told before each step; `detail` is the name of the grant, scope or field. */
  onProgress(done: number, total: number, detail: string): void;
}

export interface Prepared {
  readonly report: PrepareReport;
  /** Takes back exactly what was added; names that are no longer as they were left are reported as failed. */
  undo(): Promise<PrepareReport>;
}

/** Something that was added, and the list it was added to; other fields of the form have none. */
interface Addition extends Added {
  readonly list?: FieldHandle;
}

/**
 * Adds to the app's form the grants and scopes that it lacks, by the page's own widgets, and in a new app fills what is
 * still empty. Nothing that is there is changed, and the form is never sent. Each step is read back; names of steps that
 * took no effect are in the report. Cancelling leaves what was added so far.
 */
export async function prepareApp(
  document: Document,
  known: PrepareSource,
  requirements: Requirements,
  { signal, onProgress }: PrepareOptions,
): Promise<Prepared> {
  const { source } = pageInItsLanguage(document, known);
  const grants = listHandle(document, source, 'grants');
  const scopes = listHandle(document, source, 'scopes');
  const lists = [
    { list: grants, names: missing(grants, requirements.grants), manual: null },
    { list: scopes, names: missing(scopes, requirements.scopes), manual: source },
  ];
  const fields = fieldsToFill(document, source);
  const total = lists.flatMap(({ names }) => names).length + fields.length;
  const added: Addition[] = [];
  const failed: string[] = [];
  let done = 0;
  const onStep = (detail: string): void => onProgress(done++, total, detail);
  for (const { list, names, manual } of lists) {
    const outcome = await prepareList(list, names, { signal, onStep, manual });
    added.push(...outcome.added.map((one) => ({ ...one, list })));
    failed.push(...outcome.failed);
  }
  for (const field of fields) {
    if (signal.aborted) break;
    onStep(fieldName(field));
    const outcome = await prepareField(document, source, field, signal);
    if (outcome === 'failed') failed.push(fieldName(field));
    else if (outcome !== 'kept') added.push(outcome);
  }
  const names = added.flatMap((one) => one.names);
  return { report: { added: names, failed, undone: false }, undo: () => undoAll(added.splice(0)) };
}

/** The app's list of grants or of scopes. */
export function listHandle(
  document: Document,
  source: PrepareSource,
  which: 'grants' | 'scopes',
): FieldHandle {
  const other = source.lists[which === 'grants' ? 'scopes' : 'grants'];
  const prepared = source.prepared.map((field): ByLanguage => field.labels);
  const others = [other, source.appName, source.appIdField, ...prepared];
  return fieldHandle(document, source.lists[which], others);
}

function missing(list: FieldHandle, required: readonly string[]): readonly string[] {
  const entries = list.read()?.listing.entries;
  return required.filter((name) => !entries?.includes(name));
}

/**
 * Only a new app is filled: the form to create one, or one whose app has no name yet. Texts come last: some pages draw their
 * form anew after a choice and lose what was typed before.
 */
function fieldsToFill(document: Document, source: PrepareSource): readonly PreparedField[] {
  const { newApp } = traitsOf(kindOfPage(document, source), source);
  return newApp === 'always' || (newApp === 'unnamed' && isUnnamed(document, source))
    ? [...source.prepared].sort((a, b) => Number(a.text !== undefined) - Number(b.text !== undefined))
    : [];
}

/**
 * Takes everything back, the last addition first, so that each finds the page as it left it. Then looks once more: a
 * page that draws itself from a server's answer may have put an entry back. What is still there, or cannot be seen to be
 * gone, is reported by name.
 */
async function undoAll(added: readonly Addition[]): Promise<PrepareReport> {
  const failed = new Set<string>();
  for (const one of [...added].reverse()) for (const name of await one.undo()) failed.add(name);
  await pause(RETURNS_MS);
  for (const { list, names, undo } of [...added].reverse()) {
    if (!list) continue;
    const back = (await stillThere(list, names)).filter((name) => !failed.has(name));
    if (back.length === 0) continue;
    await undo();
    for (const name of await stillThere(list, back)) failed.add(name);
  }
  const names = added.flatMap((one) => one.names).filter((name) => failed.has(name));
  return { added: [], failed: names, undone: true };
}

/** Of a list that shows only a part, what is not seen was looked for when it was taken back. */
async function stillThere(list: FieldHandle, names: readonly string[]): Promise<readonly string[]> {
  const reading = await waitFor(list.document, () => list.read(), { forMs: READABLE_MS });
  return reading ? names.filter((name) => reading.listing.entries.includes(name)) : names;
}
