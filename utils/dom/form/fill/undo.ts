import type { HandoverId } from '../../../core/credentials/credentials.ts';
import { fail, ok, type Result } from '../../../core/result/result.ts';
import type { FieldReport, FillReason } from '../../../core/target/fill-report.ts';
import { reportOf } from '../../../core/target/fill-report.ts';
import type { Target } from '../../../core/target/target.ts';
import { locateFields } from '../locate/locate-fields.ts';
import type { Field } from '../locate/survey.ts';
import { insertText } from './insert-text.ts';

/** What is remembered of a written field: enough to undo, not what was written. */
export interface Written {
  readonly id: HandoverId;
  readonly element: Field;
  /** What the field held before. */
  readonly before: string;
}

/** What can be done with a fill later on. */
export interface AfterFill {
  /**
   * Puts back what each field held before, in the field that is now in its place, unless its content is no longer what the
   * fill left there; such fields are named in the failure `undoFailed`, and those that showed a mask before.
   */
  readonly undo: () => Promise<Result<null>>;
  /**
   * Gives the reports anew if a field that was told to be filled holds something else now, in itself or in what is in its
   * place; null if all is as it was told, or the form is not there to be seen.
   */
  readonly recheck: () => readonly FieldReport[] | null;
}

/** Notes how a fill leaves its fields, so that it can be undone and looked at again. */
export function afterFill(
  document: Document,
  target: Target,
  written: readonly Written[],
  reports: readonly FieldReport[],
): AfterFill {
  const left = new Map(written.map(({ id, element }) => [id, markOf(element.value)]));
  const undo = async (): Promise<Result<null>> => {
    const failed: HandoverId[] = [];
    for (const { id, element, before } of written) {
      const located = locateFields(document, target);
      const field = 'found' in located ? located.found[id].element : element;
      const isOurs = field.isConnected && markOf(field.value) === left.get(id);
      if (isOurs) insertText(field, before);
      // A mask that stood there is a picture of what the page holds: as a text it is not the same.
      if (!isOurs || field.value !== before || isMasked(before)) failed.push(id);
    }
    return failed.length === 0 ? ok(null) : fail('undoFailed', { fields: failed.join(', ') });
  };
  const recheck = () => {
    const located = locateFields(document, target);
    if (!('found' in located)) return null;
    const now = reports.map((report) => {
      const { value } = located.found[report.field].element;
      const isKept = report.outcome !== 'filled' || markOf(value) === left.get(report.field);
      return isKept ? report : notFilled(report, value);
    });
    return now.some((report, at) => report !== reports[at]) ? now : null;
  };
  return { undo, recheck };
}

/** The report of a field that holds, or shows, something else than its value. */
export const notFilled = (
  { field, evidence }: Pick<FieldReport, 'field' | 'evidence'>,
  shown: string,
): FieldReport => {
  const reason: FillReason = isMasked(shown) ? 'masked' : 'notKept';
  return reportOf(field, 'rejected', { evidence, reason });
};

/** Signs that pages show in place of a secret, four or more of them; the last characters of the value may follow. */
const MASKED = /^[•●∙⚫＊*]{4,}.{0,6}$/u;

/**
 * Whether a field shows a mask in place of what was typed into it, as pages do with a secret once its field is left. What
 * the page holds behind it cannot be read then.
 */
const isMasked = (shown: string): boolean => MASKED.test(shown.trim());

/**
 * A short mark of a text, to tell whether a field was edited without keeping its value: far shorter than the value, so
 * it cannot be turned back. Plain arithmetic (FNV-1a in two lanes): not every place that scripts run in has Web Crypto.
 */
function markOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0xcbf29ce4];
  for (let index = 0; index < text.length; index += 1) {
    a = Math.imul(a ^ text.charCodeAt(index), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return `${text.length} ${a} ${b}`;
}
