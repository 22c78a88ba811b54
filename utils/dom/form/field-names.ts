import type { Evidence } from '../../core/target/fill-report.ts';
import { foldLabel } from '../../core/text/text.ts';
import { ariaName } from '../base/name.ts';
import { textOf } from '../base/text.ts';
import { columnHeader } from './column-header.ts';
import type { Field } from './field.ts';
import type { Survey } from './survey-page.ts';
import { firstTextInOwnBox, textBefore, textBehind } from './text-before.ts';

/** Where a field's name was found; the order says nothing. */
export type NameSource = Exclude<Evidence['source'], 'known'>;

export interface FieldName {
  readonly source: NameSource;
  readonly text: string;
}

/** Marks a name that a page builds for its own machinery: no help in telling what a field is for. */
const GENERIC = /^(?:input|field|txt|text|form|ctrl|control|id)(?=[-_.:\s]|[A-Z])[-_.:\s]*/u;

/** Words of names that say what kind of thing a field is, and not what it is for ("Text input", "Enter value"). */
const KINDS = new Set('text input field box textbox edit value enter'.split(' '));

/** A part of a label with so many words explains it. */
const EXPLAINS = 4;
const UNSAID = '[aria-hidden=true]';

/** Every name that the page gives to a field, by source. */
export function fieldNames(field: Field, survey: Survey): FieldName[] {
  const names: FieldName[] = [];
  const add = (source: NameSource, text: string | null | undefined) => {
    if (text?.trim()) names.push({ source, text });
  };
  const labels = labelTexts(field, survey);
  for (const text of labels) {
    add('label', text);
    // A label may go on with an explanation.
    if (text.includes('\n')) add('label', text.slice(0, text.indexOf('\n')));
  }
  add('placeholder', field.getAttribute('placeholder') ?? field.getAttribute('aria-placeholder'));
  add('title', field.getAttribute('title'));
  if (labels.every(isKind)) {
    add('textBefore', textBefore(field, survey.fields));
    add('textBefore', firstTextInOwnBox(field, survey.fields));
    add('textNear', textBehind(field, survey.fields));
    add('column', columnHeader(field));
  }
  for (const attribute of ['name', 'id', 'autocomplete', 'data-testid'])
    add('attribute', wordsOf(field.getAttribute(attribute)));
  return names;
}

/** The accessible name, which ARIA decides where it speaks, and the native labels: a person sees those all the same. */
function labelTexts(field: Field, survey: Survey): string[] {
  const labels = survey.labels.get(field) ?? [];
  const native = labels.map((label) => textOf(label));
  const texts = [
    ariaName(field),
    ...native,
    ...labels.flatMap(leadsOf),
    native.length > 1 ? native.join(' ') : '',
  ];
  return [...new Set(texts)].filter((text) => text !== '');
}

/** A label without what it does not say: signs that are drawn by words (an icon's), and without an explanation in it. */
function leadsOf(label: Element): string[] {
  if (!label.firstElementChild) return [];
  const parts = [...label.childNodes].map((child) => textOf(child));
  const short = parts.filter((text) => text.split(' ').length < EXPLAINS);
  const lead = short.length < parts.length ? short.join(' ').trim() : '';
  return [lead, label.querySelector(UNSAID) ? textOf(label, 400, UNSAID) : ''];
}

const isKind = (label: string): boolean =>
  foldLabel(label)
    .split(' ')
    .every((word) => KINDS.has(word));

/** `input-clientId` as words: "client Id". */
function wordsOf(attribute: string | null): string | null {
  return attribute?.replace(GENERIC, '').replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2') ?? null;
}
