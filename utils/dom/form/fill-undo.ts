import type { HandoverId } from '../../core/credentials/credentials.ts';
import { fail, ok, type Result } from '../../core/result/result.ts';
import type { Target } from '../../core/target/target.ts';
import type { Field } from './field.ts';
import { insertText } from './insert-text.ts';
import { locateFields } from './locate-fields.ts';
import { isMasked } from './masked.ts';

/** What is remembered of a written field: enough to undo, not what was written. */
export interface Written {
  readonly id: HandoverId;
  readonly element: Field;
  /** What the field held before. */
  readonly before: string;
}

/**
 * A short mark of a text, to tell whether a field was edited without keeping its value: far shorter than the value, so
 * it cannot be turned back. Plain arithmetic (FNV-1a in two lanes): not every place that scripts run in has Web Crypto.
 */
export function markOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0xcbf29ce4];
  for (let index = 0; index < text.length; index += 1) {
    a = Math.imul(a ^ text.charCodeAt(index), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return `${text.length} ${a} ${b}`;
}

/**
 * Makes the undo of a fill. It puts back what each field held before, in the field that is now in its place, unless
 * its content is no longer what the fill left there; such fields are named in the failure `undoFailed`, and those that
 * showed a mask before.
 */
export function createUndo(
  document: Document,
  target: Target,
  written: readonly Written[],
): () => Promise<Result<null>> {
  const left = written.map(({ element }) => markOf(element.value));
  return async () => {
    const failed: HandoverId[] = [];
    for (const [index, { id, element, before }] of written.entries()) {
      const located = locateFields(document, target);
      const field = 'found' in located ? located.found[id].element : element;
      const isOurs = field.isConnected && markOf(field.value) === left[index];
      if (isOurs) insertText(field, before);
      // A mask that stood there is a picture of what the page holds: as a text it is not the same.
      if (!isOurs || field.value !== before || isMasked(before)) failed.push(id);
    }
    return failed.length === 0 ? ok(null) : fail('undoFailed', { fields: failed.join(', ') });
  };
}
