import { HANDOVER_IDS, type HandoverId } from '../../../core/credentials/credentials.ts';
import { closest, composedContains, composedParent } from '../../base/composed.ts';
import { matches } from '../../base/native.ts';
import type { Candidate } from './match-field.ts';

/** Candidates that may belong together: none of them in another form, dialog or document than the others. */
export interface FormContainer {
  /** Smallest element that holds a candidate for every value. */
  readonly element: Element;
  readonly members: readonly Candidate[];
}

const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
const BOUNDARY = `form,${DIALOG}`;

/** The innermost dialog around a node, frames included; what stands outside it does not speak for what is in it. */
export const dialogAround = (node: Element): Element | null => closest(node, (at) => matches(at, DIALOG));

/** The form, dialog or document that a node belongs to; nothing is filled across its border. `except`: forms that count for none. */
function boundaryOf(node: Element, except?: ReadonlySet<Element>): Element {
  let outermost = node;
  for (let at: Element | null = node; at?.ownerDocument === node.ownerDocument; at = composedParent(at)) {
    if (matches(at, BOUNDARY) && !except?.has(at)) return at;
    outermost = at;
  }
  return outermost;
}

/**
 * Sorts the candidates by the form, dialog or document that they belong to. A form around a single one of all the page's
 * `fields` parts nothing: a page that saves each value by itself has one for each.
 */
export function groupByBoundary(
  candidates: readonly Candidate[],
  fields: readonly Element[],
): ReadonlyMap<Element, Candidate[]> {
  const forms = Map.groupBy(fields, (field) => boundaryOf(field));
  const single = new Set(
    [...forms].flatMap(([form, { length }]) => (length === 1 && matches(form, 'form') ? form : [])),
  );
  return Map.groupBy(candidates, ({ field }) => boundaryOf(field, single));
}

/** Every smallest element, up to the group's boundary, that holds at least one candidate for each value. */
export function formContainers(group: readonly Candidate[], boundary: Element): FormContainer[] {
  const held = new Map<Element, Set<HandoverId>>();
  for (const { field, match } of group) {
    for (
      let at = match && composedParent(field);
      match && at;
      at = at === boundary ? null : composedParent(at)
    )
      held.set(at, (held.get(at) ?? new Set()).add(match.id));
  }
  const complete = new Set([...held].flatMap(([box, { size }]) => (size === HANDOVER_IDS.length ? box : [])));
  const larger = new Set([...complete].map(composedParent));
  return [...complete]
    .filter((box) => !larger.has(box))
    .map((element) => ({ element, members: group.filter(({ field }) => composedContains(element, field)) }));
}
