import type { Evidence } from '../../../core/target/fill-report.ts';
import { foldLabel } from '../../../core/text/text.ts';
import { commonAncestor, composedChildren } from '../../base/composed.ts';
import { ariaName } from '../../base/name.ts';
import { attributeOf } from '../../base/native.ts';
import { textOf } from '../../base/text.ts';
import { radiosOf } from './choices.ts';
import type { Field, Survey } from './survey.ts';
import { firstTextInOwnBox, textBefore, textBehind } from './text-around.ts';

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

/**
 * Every name that the page gives to a field, by source. Whose a text before the field is takes long to find out: it is not
 * asked where `mayBeName` says no.
 */
export function fieldNames(
  field: Field,
  survey: Survey,
  mayBeName: (text: string) => boolean = () => true,
): FieldName[] {
  const names: FieldName[] = [];
  const add = (source: NameSource, text: string | null | undefined) => {
    if (text?.trim()) names.push({ source, text });
  };
  const labels = labelTexts(field, survey.labels.get(field) ?? []);
  for (const text of labels) {
    add('label', text);
    // A label may go on with an explanation.
    if (text.includes('\n')) add('label', text.slice(0, text.indexOf('\n')));
  }
  add('placeholder', attributeOf(field, 'placeholder') ?? attributeOf(field, 'aria-placeholder'));
  add('title', attributeOf(field, 'title'));
  if (labels.every(isKind)) {
    add('textBefore', textBefore(field, survey, mayBeName));
    add('textBefore', firstTextInOwnBox(field, survey));
    add('textNear', textBehind(field, survey));
    add('column', columnHeader(field));
  }
  for (const attribute of ['name', 'id', 'autocomplete', 'data-testid'])
    add('attribute', wordsOf(attributeOf(field, attribute)));
  return names;
}

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

/** The accessible name, which ARIA decides where it speaks, and the native labels: a person sees those all the same. */
function labelTexts(field: Field, labels: readonly HTMLLabelElement[]): string[] {
  const native = labels.map((label) => textOf(label));
  const all = native.length > 1 ? native.join(' ') : '';
  const texts = new Set([ariaName(field), ...native, ...labels.flatMap(leadsOf), all]);
  texts.delete('');
  return [...texts];
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
const wordsOf = (attribute: string | null): string | undefined =>
  attribute?.replace(GENERIC, '').replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2');

/**
 * The heading of the field's column, if its table has a row of headings and the row holds several fields (in a table
 * of label and field the label stands in the row). Null otherwise, also with merged cells.
 */
function columnHeader(field: Field): string | null {
  const cell = field.closest<HTMLTableCellElement>('td,th');
  const row = cell?.closest('tr');
  const head = cell?.closest('table')?.rows[0];
  if (!cell || !row || !head || head === row) return null;
  if (row.querySelectorAll('input,textarea').length < 2) return null;
  if ([...head.cells, ...row.cells].some(({ colSpan }) => colSpan > 1)) return null;
  const above = [...head.cells].every(({ localName }) => localName === 'th') && head.cells[cell.cellIndex];
  return above ? textOf(above, 80) : null;
}
