import type { Requirements } from '../../core/requirements.ts';
import type { PrepareReport } from '../../core/snapshot.ts';
import type { PreparedField, Source } from '../../core/source.ts';
import { pageInItsLanguage } from '../values/learn-labels.ts';
import { kindOfPage } from '../values/page-kind.ts';
import { fieldName, isUnnamed, prepareField } from './prepare-fields.ts';
import { prepareList } from './prepare-list.ts';
import { listPlace } from './prepare-place.ts';
import { type Addition, undoAll } from './prepare-undo.ts';

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

/**
 * Adds to the app's form the grants and scopes that it lacks, by the page's own widgets, and in a new app fills what is
 * still empty. Nothing that is there is changed, and the form is never sent. Each step is read back; names of steps that
 * took no effect are in the report. Cancelling leaves what was added so far.
 */
export async function prepareApp(
  document: Document,
  known: Source,
  requirements: Requirements,
  { signal, onProgress }: PrepareOptions,
): Promise<Prepared> {
  const { source } = pageInItsLanguage(document, known);
  const grants = listPlace(document, source, 'grants');
  const scopes = listPlace(document, source, 'scopes');
  const lists = [
    { place: grants, names: missing(grants.read()?.listing.entries, requirements.grants), manual: null },
    { place: scopes, names: missing(scopes.read()?.listing.entries, requirements.scopes), manual: source },
  ];
  const fields = fieldsToFill(document, source);
  const total = lists.flatMap(({ names }) => names).length + fields.length;
  const added: Addition[] = [];
  const failed: string[] = [];
  let done = 0;
  const onStep = (detail: string): void => onProgress(done++, total, detail);
  for (const { place, names, manual } of lists) {
    const outcome = await prepareList(place, names, { signal, onStep, manual });
    added.push(...outcome.added.map((one) => ({ ...one, place })));
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

const missing = (entries: readonly string[] | undefined, required: readonly string[]): readonly string[] =>
  required.filter((name) => !entries?.includes(name));

/** Only a new app is filled: the form to create one, or one whose app has no name yet. */
function fieldsToFill(document: Document, source: Source): readonly PreparedField[] {
  const page = kindOfPage(document, source);
  const isNew = page === 'createApp' || (page === 'clientWebServices' && isUnnamed(document, source));
  return isNew ? source.prepared : [];
}
