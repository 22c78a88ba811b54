import type { HandoverId } from '../core/credentials.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { Target } from '../core/target.ts';
import type { Field } from './field.ts';
import { insertText } from './insert-text.ts';
import { locateFields } from './locate-fields.ts';

/** What is remembered of a written field: enough to undo, not what was written. */
export interface Written {
  readonly id: HandoverId;
  readonly element: Field;
  /** What the field held before. */
  readonly before: string;
}

type Print = (text: string) => Promise<string>;

/** A one-way mark of a text under a key made for this fill: tells whether a field was edited without keeping its value. */
async function createPrint(): Promise<Print> {
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return async (text) => {
    const mark = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return new Uint8Array(mark).join();
  };
}

/**
 * Makes the undo of a fill. It puts back what each field held before, in the field that is now in its place, unless
 * its content is no longer what the fill left there; such fields are named in the failure `undoFailed`.
 */
export async function createUndo(
  document: Document,
  target: Target,
  written: readonly Written[],
): Promise<() => Promise<Result<null>>> {
  const print = await createPrint();
  const left = await Promise.all(written.map(({ element }) => print(element.value)));
  return async () => {
    const failed: HandoverId[] = [];
    for (const [index, { id, element, before }] of written.entries()) {
      const located = locateFields(document, target);
      const field = 'found' in located ? located.found[id].element : element;
      const isOurs = field.isConnected && (await print(field.value)) === left[index];
      if (isOurs) insertText(field, before);
      if (!isOurs || field.value !== before) failed.push(id);
    }
    return failed.length === 0 ? ok(null) : fail('undoFailed', { fields: failed.join(', ') });
  };
}
