import type { UrlForm } from '../../core/target.ts';
import { composedParent } from '../page/composed.ts';
import { referredText } from '../page/own-name.ts';
import { textOf } from '../page/text-of.ts';
import type { Field } from './field.ts';

const EXAMPLE = /https?:\/\/[^\s"'<>()]+/giu;
const LEVELS = 2;

/**
 * Which form of address the field asks for, by the examples in its placeholder, its description or the text right
 * around it: one with a path means the whole token address, one without means the base. Null without an example, or
 * when examples contradict each other.
 */
export function urlFormHint(field: Field): UrlForm | null {
  for (const text of [field.placeholder, descriptionOf(field), textAround(field)]) {
    const forms = new Set((text.match(EXAMPLE) ?? []).map(formOf));
    if (forms.size === 1) return [...forms][0] ?? null;
    if (forms.size > 1) return null;
  }
  return null;
}

function formOf(example: string): UrlForm {
  const rest = example.replace(/^https?:\/\/[^/]*/iu, '').replace(/[.,;:!?]+$/u, '');
  return /^\/?$/u.test(rest) ? 'base' : 'token';
}

const descriptionOf = (field: Field): string => `${field.title} ${referredText(field, 'aria-describedby')}`;

/** Text of the smallest wrappers that hold no other field. */
function textAround(field: Field): string {
  let text = '';
  let at = composedParent(field);
  for (let level = 0; at && level < LEVELS; level += 1, at = composedParent(at)) {
    if (at.querySelectorAll('input,textarea,select').length > 1) break;
    text = textOf(at);
  }
  return text;
}
