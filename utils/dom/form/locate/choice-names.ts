import { commonAncestor, composedChildren } from '../../base/composed.ts';
import { ariaName } from '../../base/name.ts';
import { textOf } from '../../base/text.ts';
import { radiosOf } from './choices.ts';
import { type FieldName, fieldNames } from './field-names.ts';
import type { Field, Survey } from './survey.ts';

/** Every name that the page gives to a place of one choice. */
export function choiceNames(choice: Field, survey: Survey): FieldName[] {
  const group = choice.type === 'radio' ? commonAncestor(...radiosOf(choice)) : null;
  if (!group) return fieldNames(choice, survey);
  const texts = [ariaName(group.closest('[role=radiogroup],fieldset') ?? group)];
  for (const child of composedChildren(group)) {
    if (survey.controlsIn(child).length > 0) break;
    texts.push(textOf(child, 80));
  }
  return [
    ...texts.map((text) => ({ source: 'label', text }) as const),
    ...fieldNames(group as Field, survey).filter(({ source }) => source === 'textBefore'),
  ];
}
