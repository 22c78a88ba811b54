import { HANDOVER_IDS, type HandoverId } from '../../core/credentials/credentials.ts';
import { composedContains, composedParent } from '../base/composed.ts';
import type { Claimed } from './claim-field.ts';

/** Fields that may belong together: none of them in another form, dialog or document than the others. */
export interface FormContainer {
  /** Smallest element that holds a field for every value. */
  readonly element: Element;
  readonly members: readonly Claimed[];
}

const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
const BOUNDARY = `form,${DIALOG}`;

/** The innermost dialog around a node, frames included; what stands outside it does not speak for what is in it. */
export function dialogAround(node: Element): Element | null {
  for (let at: Element | null = node; at; at = composedParent(at)) if (at.matches(DIALOG)) return at;
  return null;
}

/**
 * The form, dialog or document that a node belongs to; nothing is filled across its border. Forms in `except` count for
 * none.
 */
export function boundaryOf(node: Element, except?: ReadonlySet<Element>): Element {
  let outermost = node;
  for (let at: Element | null = node; at; at = composedParent(at)) {
    if (at !== node && at.ownerDocument !== node.ownerDocument) break;
    if (at.matches(BOUNDARY) && !except?.has(at)) return at;
    outermost = at;
  }
  return outermost;
}

/** Forms around a single text field: a page that saves each value by itself has one for each. */
export function formsOfOneField(fields: readonly Element[]): ReadonlySet<Element> {
  const forms = Map.groupBy(fields, (field) => boundaryOf(field));
  return new Set(
    [...forms].flatMap(([form, { length }]) => (form.matches('form') && length === 1 ? form : [])),
  );
}

export function groupByBoundary(claimed: readonly Claimed[], except: ReadonlySet<Element>): Claimed[][] {
  return [...Map.groupBy(claimed, ({ field }) => boundaryOf(field, except)).values()];
}

/** Every smallest element that holds at least one field for each value. */
export function formContainers(group: readonly Claimed[], except: ReadonlySet<Element>): FormContainer[] {
  const held = new Map<Element, Set<HandoverId>>();
  const complete = new Set<Element>();
  for (const { field, claim } of group) {
    if (!claim) continue;
    const limit = boundaryOf(field, except);
    for (let at = composedParent(field); at; at = at === limit ? null : composedParent(at)) {
      const ids = held.get(at) ?? new Set();
      held.set(at, ids.add(claim.id));
      if (ids.size === HANDOVER_IDS.length) complete.add(at);
    }
  }
  const smallest = [...complete].filter(
    (element) => ![...complete].some((other) => other !== element && composedContains(element, other)),
  );
  return smallest.map((element) => ({
    element,
    members: group.filter(({ field }) => composedContains(element, field)),
  }));
}

/** Smallest element that holds all the given ones. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let at: Element | null = elements[0] ?? null;
  while (at && !elements.every((element) => composedContains(at as Element, element)))
    at = composedParent(at);
  return at;
}
