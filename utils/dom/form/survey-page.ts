import { composedParent } from '../base/composed.ts';
import { isShown } from '../base/visible.ts';
import { walkMatching } from '../base/walk.ts';
import { type Field, isField } from './field.ts';

/** What one pass over a page found, everything in rendered order. */
export interface Survey {
  readonly document: Document;
  /** Every text field, fillable or not. */
  readonly fields: readonly Field[];
  /** A field's native labels. */
  readonly labels: ReadonlyMap<Element, readonly HTMLLabelElement[]>;
  /** Headings, and every field between them, so that it can be told what stands above a field. */
  readonly outline: readonly Element[];
  /** Menu entries and tabs that say which page or part is shown. */
  readonly current: readonly Element[];
  /** Open dialogs that shut off what is outside them. */
  readonly modals: readonly Element[];
  readonly frames: readonly HTMLIFrameElement[];
}

/** A survey with what the names of its fields tell. */
export interface Scene extends Survey {
  /** Every field that some value could be for, fillable or not. */
  readonly candidates: readonly Field[];
  /** Every element around a candidate. */
  readonly holders: ReadonlySet<Element>;
  /** The headings that show. */
  readonly headings: readonly Element[];
}

export function sceneOf(survey: Survey, candidates: readonly Field[]): Scene {
  const holders = holdersOf(candidates);
  const headings = survey.outline.filter((element) => isHeading(element) && isShown(element));
  return { ...survey, candidates, holders, headings };
}

/** Every element around one of these. */
export function holdersOf(elements: readonly Element[]): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const element of elements)
    for (let at = composedParent(element); at && !holders.has(at); at = composedParent(at)) holders.add(at);
  return holders;
}

const LOOKED_AT = [
  'input',
  'textarea',
  'label',
  ...[1, 2, 3, 4, 5, 6].map((level) => `h${level}`),
  '[role=heading],[role=tab],[aria-current]',
  'dialog',
  'iframe',
];
const HEADING = /^h[1-6]$/u;

export const isHeading = (element: Element): boolean =>
  HEADING.test(element.localName) || element.getAttribute('role') === 'heading';

/**
 * Looks at the page once. Native labels are collected from their own side (`label.control`): asking each field for
 * its labels would walk the whole page once per field.
 */
export function surveyPage(document: Document): Survey {
  const fields: Field[] = [];
  const labels = new Map<Element, HTMLLabelElement[]>();
  const outline: Element[] = [];
  const current: Element[] = [];
  const modals: Element[] = [];
  const frames: HTMLIFrameElement[] = [];
  walkMatching(document, LOOKED_AT, (element) => {
    if (element.localName === 'label') addLabel(labels, element as HTMLLabelElement);
    else if (isField(element)) {
      fields.push(element);
      outline.push(element);
    } else if (isHeading(element)) outline.push(element);
    else if (element.localName === 'iframe') frames.push(element as HTMLIFrameElement);
    else if (element.matches('dialog:modal')) modals.push(element);
    else if (isCurrent(element)) current.push(element);
  });
  return { document, fields, labels, outline, current, modals, frames };
}

function addLabel(labels: Map<Element, HTMLLabelElement[]>, label: HTMLLabelElement): void {
  const { control } = label;
  if (!control) return;
  const known = labels.get(control);
  if (known) known.push(label);
  else labels.set(control, [label]);
}

const isCurrent = (element: Element): boolean =>
  (element.hasAttribute('aria-current') && element.getAttribute('aria-current') !== 'false') ||
  (element.getAttribute('role') === 'tab' && element.getAttribute('aria-selected') === 'true');
