import type { ByLanguage, PreparedField, SourceLabels } from '../../core/source/source.ts';
import { isTextField, type TextField, writeText } from '../base/type.ts';
import { createItemFlow } from '../text/item-flow.ts';
import { buildIndex } from '../text/label-index.ts';
import { fieldHandle, hasLabel } from './field.ts';
import { controlsByLabel } from './field-by-label.ts';
import { ONE_CHOICE } from './kinds/index.ts';
import { type FieldOutcome, prepareChoice } from './prepare-choice.ts';

/** What a field is called in a report: the label that the page most likely shows. */
export const fieldName = ({ labels }: PreparedField): string => Object.values(labels)[0]?.[0] ?? '';

/** Fills one field of a new app, if it is empty. A field that the page does not have is nothing to report. */
export async function prepareField(
  document: Document,
  source: SourceLabels,
  field: PreparedField,
  signal: AbortSignal,
): Promise<FieldOutcome> {
  if (field.text !== undefined) return writeInField(document, field.labels, field.text, fieldName(field));
  const labels = [
    ...Object.values(source.lists),
    source.appName,
    ...source.prepared.map((one) => one.labels),
  ];
  const others = labels.filter((one) => one !== field.labels);
  if (!hasLabel(createItemFlow(document, buildIndex([field.labels])), field.labels)) return 'kept';
  const handle = fieldHandle(document, field.labels, others, ONE_CHOICE);
  const outcome = await prepareChoice(handle, Object.values(field.option ?? {}).flat(), signal);
  if (typeof outcome === 'string') return outcome;
  // The report names the field, not the option that was chosen in it.
  const names = [fieldName(field)];
  return { names, undo: async () => ((await outcome.undo()).length > 0 ? names : []) };
}

/** Whether the page's form is for an app that has no name yet. */
export function isUnnamed(document: Document, source: SourceLabels): boolean {
  const field = theTextField(document, source.appName);
  return field !== null && field.value.trim() === '';
}

async function writeInField(
  document: Document,
  labels: ByLanguage,
  text: string,
  name: string,
): Promise<FieldOutcome> {
  const find = () => theTextField(document, labels);
  const field = find();
  if (!field) return controlsByLabel(document, labels).some(isTextField) ? 'failed' : 'kept';
  if (field.value.trim() !== '') return 'kept';
  if (!(await writeText(find, text))) return 'failed';
  const undo = async (): Promise<readonly string[]> =>
    find()?.value === text && (await writeText(find, '')) ? [] : [name];
  return { names: [name], undo };
}

function theTextField(document: Document, labels: ByLanguage): TextField | null {
  const [only, second] = controlsByLabel(document, labels).filter(isTextField);
  return only && !second ? only : null;
}
