import { closest, composedElements, composedParent } from '../../base/composed.ts';
import { attributeOf, matches, native } from '../../base/native.ts';
import { isChoice, radiosOf } from './choices.ts';
import { type IsNearest, nearestOf } from './drawn.ts';

/** What can be filled: a one-line or a many-line text field. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

const TEXT_TYPES = new Set(['text', 'password', 'url', 'search']);

/** Whether the element is a text field at all, in whatever state; an unknown `type` counts as text. */
export const isField = (element: Element): element is Field =>
  element.localName === 'textarea' ||
  (element.localName === 'input' && TEXT_TYPES.has((element as HTMLInputElement).type));

/** Gives what is rendered in a node, and the node itself if it is one of those that were counted. */
export type HeldIn<E extends Element = Element> = (box: Node) => readonly E[];

/** What one pass over a page found, everything in rendered order. */
export interface Survey {
  readonly document: Document;
  /** Every text field, fillable or not. */
  readonly fields: readonly Field[];
  readonly fieldsIn: HeldIn<Field>;
  /** Places of one choice; of a group of native radio buttons the first. */
  readonly choices: readonly Field[];
  /** Text fields, other inputs, frames. */
  readonly controlsIn: HeldIn;
  readonly isNearest: IsNearest;
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

type Sort = 'control' | 'label' | 'heading' | 'dialog';

const SORTS: ReadonlyMap<string, Sort> = new Map([
  ...['input', 'textarea', 'select', 'iframe'].map((name) => [name, 'control'] as const),
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'heading'] as const),
  ['label', 'label'],
  ['dialog', 'dialog'],
]);

export const isHeading = (element: Element): boolean =>
  SORTS.get(native(element, 'localName')) === 'heading' || attributeOf(element, 'role') === 'heading';

/** Looks at the page once, frames and open shadow roots included; changes nothing. */
export function surveyPage(document: Document): Survey {
  const fields: Field[] = [];
  const controls: Element[] = [];
  const choices: Field[] = [];
  const labels: HTMLLabelElement[] = [];
  const outline: Element[] = [];
  const current: Element[] = [];
  const modals: Element[] = [];
  for (const element of composedElements(document)) {
    const sort = SORTS.get(native(element, 'localName'));
    if (mayBeChoice(element, sort) && isChoice(element) && !isFurther(element as Field)) {
      choices.push(element as Field);
      outline.push(element);
    }
    if (sort === 'control') {
      if ((element as HTMLInputElement).type !== 'hidden') controls.push(element);
      if (!isField(element)) continue;
      fields.push(element);
      outline.push(element);
    } else if (sort === 'label') labels.push(element as HTMLLabelElement);
    else if (sort === 'heading') outline.push(element);
    else if (sort === 'dialog' && matches(element, ':modal')) modals.push(element);
    else {
      const role = attributeOf(element, 'role');
      if (role === 'heading') outline.push(element);
      else if (isCurrent(element, role)) current.push(element);
    }
  }
  const controlsIn = heldIn(controls);
  return {
    document,
    fields,
    fieldsIn: heldIn(fields),
    choices,
    controlsIn,
    isNearest: nearestOf(fields),
    labels: labelsByControl(labels, controlsIn),
    outline,
    current,
    modals,
    frames: controls.filter((each): each is HTMLIFrameElement => each.localName === 'iframe'),
  };
}

/** Asking each field for its labels would walk the whole page once per field. */
function labelsByControl(labels: readonly HTMLLabelElement[], controlsIn: HeldIn): Survey['labels'] {
  const byControl = Map.groupBy(labels, ({ control }) => control as Element | null);
  byControl.delete(null);
  for (const [control, several] of byControl)
    if (several.length > 1)
      byControl.set(
        control,
        several.filter((label) => !isInBoxOfOther(label, control, controlsIn)),
      );
  return byControl as Map<Element, HTMLLabelElement[]>;
}

/** A label that was copied with the reference in it: the box that it stands in holds one field, and that is another. */
function isInBoxOfOther(label: Element, control: Element | null, controlsIn: HeldIn): boolean {
  const box = closest(label, (at) => controlsIn(at).length > 0);
  const [only, more] = box ? controlsIn(box) : [];
  return only !== undefined && !more && only !== control && isField(only);
}

/** Most elements need not be asked for more: those with a role, and controls that are no text field. */
const mayBeChoice = (element: Element, sort: Sort | undefined): boolean =>
  sort === 'control'
    ? !isField(element) || attributeOf(element, 'role') !== null
    : matches(element, '[role],button');

/** A radio button that is not the first of its group. */
const isFurther = (choice: Field): boolean => choice.type === 'radio' && radiosOf(choice)[0] !== choice;

const isCurrent = (element: Element, role: string | null): boolean =>
  (attributeOf(element, 'aria-current') ?? 'false') !== 'false' ||
  (role === 'tab' && attributeOf(element, 'aria-selected') === 'true');

/** Tells which of these elements any node holds; the first question looks around each element once. */
export function heldIn<E extends Element>(elements: readonly E[]): HeldIn<E> {
  let held: Map<Node, E[]> | null = null;
  const sort = () => {
    const boxes = new Map<Node, E[]>();
    for (const element of elements)
      for (let at: Element | null = element; at; at = composedParent(at)) {
        const known = boxes.get(at);
        if (known) known.push(element);
        else boxes.set(at, [element]);
      }
    return boxes;
  };
  return (box) => {
    held ??= sort();
    return held.get(box) ?? [];
  };
}
