import { HANDOVER_IDS, type HandoverId } from '../../core/credentials.ts';
import { composedContains, composedParent } from '../page/composed.ts';
import type { Claimed } from './claim-field.ts';

/** Fields that may belong together: none of them in another form, dialog or document than the others. */
export interface FormContainer {
  /** Smallest element that holds a field for every value. */
  readonly element: Element;
  readonly members: readonly Claimed[];
}

const BOUNDARY = 'form,dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

/** The form, dialog or document that a node belongs to; nothing is filled across its border. */
export function boundaryOf(node: Element): Element {
  let outermost = node;
  for (let at: Element | null = node; at; at = composedParent(at)) {
    if (at !== node && at.ownerDocument !== node.ownerDocument) break;
    if (at.matches(BOUNDARY)) return at;
    outermost = at;
  }
  return outermost;
}

export function groupByBoundary(claimed: readonly Claimed[]): Claimed[][] {
  return [...Map.groupBy(claimed, ({ field }) => boundaryOf(field)).values()];
}

/** Every smallest element that holds at least one field for each value. */
export function formContainers(group: readonly Claimed[]): FormContainer[] {
  const held = new Map<Element, Set<HandoverId>>();
  const complete = new Set<Element>();
  for (const { field, claim } of group) {
    if (!claim) continue;
    const limit = boundaryOf(field);
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
