import { fail, ok, type Result } from '../../core/result/result.ts';
import type { SourceLabels } from '../../core/source/source.ts';
import { composedElements } from '../base/composed.ts';
import { matches } from '../base/native.ts';
import { isTextField, type TextField } from '../base/type.ts';
import { isShown } from '../base/visible.ts';
import { controlsByLabel } from './field-by-label.ts';

const SEARCH = '[type="search"],[role="searchbox"],[role="search"] *,header *,nav *,[role="banner"] *';

/**
 * The request-token page's field for the App ID: by its label, and where no label is known (another language) the page's
 * only text field that is no search. Call it on that page only: what its one field is for, its address tells. Fails with
 * `fieldNotFound` without one, with `ambiguousValue` where several fit.
 */
export function appIdField(document: Document, source: SourceLabels): Result<TextField> {
  const [only, second] = controlsByLabel(document, source.appIdField).filter(isTextField);
  if (second) return fail('ambiguousValue');
  if (only) return ok(only);
  const fields = [...composedElements(document)].filter(
    (element): element is TextField => isTextField(element) && isShown(element) && !matches(element, SEARCH),
  );
  const [alone, another] = fields;
  return alone && !another ? ok(alone) : fail('fieldNotFound');
}
