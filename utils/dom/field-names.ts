import { computeAccessibleName } from 'dom-accessibility-api';
import { columnHeader } from './column-header.ts';
import type { Field } from './field.ts';
import type { Survey } from './survey-page.ts';
import { textBefore } from './text-before.ts';
import { textOf } from './text-of.ts';

/** Where a field's name was found; the order says nothing. */
export type NameSource = 'label' | 'placeholder' | 'title' | 'text before' | 'column' | 'attribute';

export interface FieldName {
  readonly source: NameSource;
  readonly text: string;
}

/** Marks a name that a page builds for its own machinery: no help in telling what a field is for. */
const GENERIC = /^(?:input|field|txt|text|form|ctrl|control|id)(?=[-_.:\s]|[A-Z])[-_.:\s]*/u;

/**
 * Every name that the page gives to a field, by source. `mayMatter` looks at a cheap form of the label first: the
 * full accessible name is computed only where it can count.
 */
export function fieldNames(field: Field, survey: Survey, mayMatter: (text: string) => boolean): FieldName[] {
  const names: FieldName[] = [];
  const add = (source: NameSource, text: string | null | undefined) => {
    if (text?.trim()) names.push({ source, text });
  };
  const labels = labelTexts(field, survey);
  if (labels.length > 0 && mayMatter(labels.join(' '))) {
    add('label', computeAccessibleName(field));
    for (const text of labels) {
      add('label', text);
      if (text.includes('\n')) add('label', text.slice(0, text.indexOf('\n')));
    }
  } else for (const text of labels) add('label', text);
  add('placeholder', field.getAttribute('placeholder') ?? field.getAttribute('aria-placeholder'));
  add('title', field.getAttribute('title'));
  if (labels.length === 0) {
    add('text before', textBefore(field));
    add('column', columnHeader(field));
  }
  for (const attribute of ['name', 'id', 'autocomplete', 'data-testid'])
    add('attribute', wordsOf(field.getAttribute(attribute)));
  return names;
}

/** Native labels, then the ARIA name: the texts that a screen reader would read, each without controls in it. */
function labelTexts(field: Field, survey: Survey): string[] {
  const native = (survey.labels.get(field) ?? []).map((label) => textOf(label));
  const root = field.getRootNode() as Document | ShadowRoot;
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/u).filter(Boolean) ?? [];
  const referenced = ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  return [...native, referenced, field.getAttribute('aria-label') ?? ''].filter((text) => text.trim() !== '');
}

/** `input-clientId` as words: "client Id". */
function wordsOf(attribute: string | null): string | null {
  return attribute?.replace(GENERIC, '').replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2') ?? null;
}
