import type { HandoverId } from '../../core/credentials/credentials.ts';
import { labelText } from '../../core/pointing/pointed.ts';
import type { FailureId } from '../../core/result/failures.ts';
import type { TargetFields } from '../../core/target/target.ts';
import { foldLabel } from '../../core/text/text.ts';
import { type FieldName, fieldNames } from '../form/locate/field-names.ts';
import { holdsPhrase, labelsOf } from '../form/locate/lexicon.ts';
import { matchField } from '../form/locate/match-field.ts';
import { obstacleOf } from '../form/locate/obstacle.ts';
import { type Field, isField, surveyPage } from '../form/locate/survey.ts';

/** What was pointed at as the field for a value. */
export interface PointedField {
  readonly label: string | null;
  readonly problem: FailureId | null;
}

/** What a person sees as the field's name comes before what only its machinery calls it. */
const ORDER: readonly FieldName['source'][] = [
  'label',
  'textBefore',
  'textNear',
  'column',
  'placeholder',
  'title',
  'attribute',
];

const nothing = (problem: FailureId): PointedField => ({ label: null, problem });

/** The text field that an element is, labels or holds alone; null for anything else. */
export function fieldAt(element: Element): Field | null {
  if (isField(element)) return element;
  const label = element.closest('label');
  if (label?.control && isField(label.control)) return label.control;
  const [only, second] = [...element.querySelectorAll('input,textarea')].filter(isField);
  return only && !second ? only : null;
}

/** Judges the field that was pointed at: it must be one that can be typed into, and not be called another value's. */
export function pointedField(
  document: Document,
  target: TargetFields,
  what: HandoverId,
  field: Field,
): PointedField {
  const survey = surveyPage(document);
  if (obstacleOf(field, survey.modals)) return nothing('pointedAtNothing');
  const names = fieldNames(field, survey);
  const lexicon = labelsOf(target);
  const { match } = matchField(field, names, lexicon, null);
  const isOther = names.some(
    ({ source, text }) =>
      source !== 'attribute' && lexicon.negative.some((word) => holdsPhrase(foldLabel(text), word)),
  );
  if (isOther || (match && match.id !== what)) return nothing('pointedElsewhere');
  for (const source of ORDER) {
    const found = names.find((name) => name.source === source);
    const label = found && labelText(found.text.split('\n')[0] ?? '');
    if (label) return { label, problem: null };
  }
  return nothing('pointedAtNothing');
}
