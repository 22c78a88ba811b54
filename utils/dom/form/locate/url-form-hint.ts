import type { FillTarget, UsualUrlForm } from '../../../core/target/target.ts';
import { foldLabel, withoutEnding } from '../../../core/text/text.ts';
import { composedParent } from '../../base/composed.ts';
import { referredText } from '../../base/name.ts';
import { attributeOf } from '../../base/native.ts';
import { textOf } from '../../base/text.ts';
import type { Found } from './choose-fields.ts';

const EXAMPLE = /https?:\/\/[^\s"'<>()]+/giu;
const LEVELS = 2;
const FORMS = ['token', 'base'] as const satisfies readonly UsualUrlForm[];

/**
 * Which form of address the field asks for, by the examples in its placeholder, its description or the text right
 * around it: one with a path means the whole token address, one without means the base. Without an example its label
 * may say it ("Token URL"). Null if nothing does, or when examples contradict each other.
 */
export function urlFormHint(
  { element, evidence }: Found['authorizationUrl'],
  { urlForms }: FillTarget,
): UsualUrlForm | null {
  const description = `${attributeOf(element, 'title') ?? ''} ${referredText(element, 'aria-describedby')}`;
  for (const text of [element.placeholder ?? '', description, textAround(element)]) {
    const forms = new Set((text.match(EXAMPLE) ?? []).map(formOf));
    if (forms.size === 1) return [...forms][0] ?? null;
    if (forms.size > 1) return null;
  }
  const label = foldLabel(evidence.label);
  return FORMS.find((form) => urlForms[form].some((each) => foldLabel(each) === label)) ?? null;
}

function formOf(example: string): UsualUrlForm {
  const rest = withoutEnding(example.replace(/^https?:\/\/[^/]*/iu, ''), '.,;:!?');
  return /^\/?$/u.test(rest) ? 'base' : 'token';
}

/** Text of the smallest wrappers that hold no other field. */
function textAround(field: Element): string {
  let text = '';
  let at = composedParent(field);
  for (let level = 0; at && level < LEVELS; level += 1, at = composedParent(at)) {
    if (at.querySelectorAll('input,textarea,select').length > 1) break;
    text = textOf(at);
  }
  return text;
}
