import type { HandoverId } from '../../../core/credentials/credentials.ts';
import { fail, ok, type Result } from '../../../core/result/result.ts';
import type { FieldReport, FillReason } from '../../../core/target/fill-report.ts';
import { reportOf } from '../../../core/target/fill-report.ts';
import type { FillTarget } from '../../../core/target/target.ts';
import { createFocusChain } from '../../base/focus.ts';
import { forgetEdits } from '../../base/type.ts';
import { isChoice } from '../locate/choices.ts';
import { locateFields } from '../locate/locate-fields.ts';
import type { Field } from '../locate/survey.ts';
import { choose, chooseNone, contentOf } from './choice.ts';
import { enterField } from './enter-field.ts';
import { insertText } from './insert-text.ts';

/** What is remembered of a written field: enough to undo, not what was written. */
export interface Written {
  readonly id: HandoverId;
  readonly element: Field;
  /** What the field held before; null where that was its value already, and nothing was written. */
  readonly before: string | null;
}

/** What can be done with a fill later on. */
export interface AfterFill {
  /**
   * Puts back what each field held before, in the field that is now in its place, unless its content is no longer what the
   * fill left there; such fields are named in the failure `undoFailed`, and those that showed a mask before, which are
   * left empty. The field's own undo does not bring the value back.
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
  target: FillTarget,
  written: readonly Written[],
  reports: readonly FieldReport[],
): AfterFill {
  const left = new Map(written.map(({ id, element }) => [id, markOf(contentOf(element))]));
  const undo = async (): Promise<Result<null>> => {
    const failed: HandoverId[] = [];
    const undone: Field[] = [];
    const chain = createFocusChain();
    for (const { id, element, before } of written) {
      if (before === null) continue;
      const located = locateFields(document, target);
      const field = 'found' in located ? located.found[id].element : element;
      const isOurs = () => field.isConnected && markOf(contentOf(field)) === left.get(id);
      const isKept = isOurs() && (await enterField(field, chain)) && field.isConnected;
      if (isKept) {
        // A mask that stood there is a picture of what the page holds: as a text it is not the same.
        if (!isChoice(field)) insertText(field, isStandIn(id, before) ? '' : before);
        else if (!(await choose(field, before)) && before === '') chooseNone(field);
        undone.push(field);
      }
      if (!isKept || contentOf(field) !== before) failed.push(id);
    }
    chain.leave();
    for (const field of undone) if (field.isConnected && !isChoice(field)) forgetEdits(field);
    return failed.length === 0 ? ok(null) : fail('undoFailed', { fields: failed.join(', ') });
  };
  const recheck = () => {
    const located = locateFields(document, target);
    if (!('found' in located)) return null;
    const now = reports.map((report) => {
      const value = contentOf(located.found[report.field].element);
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

/** One sign four times or more, as pages show it in place of a secret; the last characters of the value may follow. */
const SIGNS = /^([•●∙⚫＊*x#_.-])\1{3,}.{0,6}$/iu;
/** Words in brackets or between signs: "***REDACTED***", "(unchanged)", "[hidden]". */
const IN_BRACKETS = /^[^\p{L}\p{N}\s]+(?=\p{L})[\p{L}\s_-]*\p{L}[^\p{L}\p{N}\s]+$/u;

/**
 * Whether a field shows a mask in place of what was typed into it, as pages do with a secret once its field is left. What
 * the page holds behind it cannot be read then.
 */
const isMasked = (shown: string): boolean => [SIGNS, IN_BRACKETS].some((mask) => mask.test(shown.trim()));

/** Whether a text that stood in a field only says that the page has a value for it: a mask, or words in place of a secret. */
const isStandIn = (id: HandoverId, text: string): boolean =>
  isMasked(text) || ((id === 'clientSecret' || id === 'refreshToken') && text !== '' && !/\p{N}/u.test(text));

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
