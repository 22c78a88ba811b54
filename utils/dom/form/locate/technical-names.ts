import { composedParent } from '../../base/composed.ts';
import { drawnText } from '../../base/drawn-text.ts';
import type { Field, Survey } from './survey.ts';

/** Attributes that name a thing for a program or a test ("name", "data-testid", "formcontrolname", "data-trans-id"). */
const NAMING = /name|label|placeholder|test|field|model|id$|^data-(?:cy|qa)$/u;
/** Longer than this it is no name. */
const LONGEST = 60;
/** Captions that a style draws are looked for around so many fields. */
const MOST_DRAWN = 200;
/** A caption stands so many levels around its field. */
const LEVELS = 2;

/**
 * Names that speak for a field only weakly, by field: words in its attributes, or in those of the components whose
 * shadow roots it stands in; and captions that a style draws (`::before`), which are in no text.
 */
export function technicalNames(fields: readonly Field[], survey: Survey): ReadonlyMap<Field, string[]> {
  return new Map(
    fields.map((field) => [
      field,
      [...attributeWords(field), ...(fields.length > MOST_DRAWN ? [] : drawnCaptions(field, survey))],
    ]),
  );
}

function attributeWords(field: Field): string[] {
  const words: string[] = [];
  for (let at: Element | null = field; at; at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null)
    for (const { name, value } of at.attributes)
      if (NAMING.test(name) && value.length <= LONGEST) words.push(value);
  return words.map((word) => word.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2'));
}

function drawnCaptions(field: Field, { labels, controlsIn }: Survey): string[] {
  const around: Element[] = [...(labels.get(field) ?? [])];
  let at: Element = field;
  for (let level = 0; level < LEVELS; level += 1) {
    if (at.previousElementSibling && controlsIn(at.previousElementSibling).length === 0)
      around.push(at.previousElementSibling);
    const box = composedParent(at);
    if (!box || controlsIn(box).length > 1) break;
    around.push(box);
    at = box;
  }
  return around.flatMap((each) => [drawnText(each, '::before'), drawnText(each, '::after')]);
}
