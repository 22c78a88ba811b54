import { foldLabel } from '../../core/text/text.ts';
import { closest, composedContains, composedParent } from '../base/composed.ts';
import { drawnCaption, drawnText } from '../base/drawn-text.ts';
import { ariaName, namesChoice } from '../base/name.ts';
import { matches } from '../base/native.ts';
import { controlOf } from '../text/flow.ts';
import { elementOf } from '../text/item-element.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import { ownBox, type Region, regionIn, SECTION } from './region.ts';

/** What holds its own content, so that nothing around it belongs to the field. */
const HOLDER = 'select,textarea,fieldset,[role=group],[role=radiogroup],[role=listbox]';
const NAMED = `:is(select,fieldset,[role=group],[role=radiogroup],[role=listbox],[role=combobox])[aria-label]`;
/** What a list is made of; a caption that a style draws stands in front of it or of a box around it. */
const PART =
  'select,ul,ol,fieldset,input[type=checkbox],[role=group],[role=listbox],[role=combobox],[role=checkbox]';
const MOST_PARTS = 200;
const MOST_LEVELS = 3;

interface NamedControl {
  readonly control: Element;
  readonly name: string;
  readonly isDrawn?: true;
}

const known = new WeakMap<ItemFlow, Map<Document | Element, readonly NamedControl[]>>();

/**
 * The region of a list field whose name is not written on the page: its control says it, to screen readers, or a style draws
 * it. Null where that is so of none or several.
 */
export function namedRegion(flow: ItemFlow, wanted: ReadonlySet<string>): Region | null {
  const named = namedControls(flow);
  const own = named.filter(
    ({ name, control }) => wanted.has(name) && control.checkVisibility({ visibilityProperty: true }),
  );
  const [first] = own;
  if (!first || own.some(({ control }) => control !== first.control)) return null;
  const { control } = first;
  const foreign = named.flatMap((each) => (each.control === control ? [] : [each.control]));
  const others = [...foreign, ...flow.allLabels().map(elementOf)];
  const box = matches(control, HOLDER) || drawnText(control, '::before') ? control : ownBox(control, others);
  if (first.isDrawn && others.some((other) => composedContains(box, other))) return null;
  return regionIn(box, control, flow);
}

/** Controls near a label (no field reaches further) that ARIA or a style gives the name of another field than the wanted one. */
export const namedOtherwise = (label: Element, flow: ItemFlow, wanted: ReadonlySet<string>): Element[] =>
  namedControls(flow, closest(label, (at) => at !== label && matches(at, SECTION)) ?? flow.root).flatMap(
    ({ control, name, isDrawn }) =>
      (isDrawn || ariaName(control) !== '') &&
      !wanted.has(name) &&
      flow.labels.named(name) &&
      !namesChoice(control)
        ? [control]
        : [],
  );

/** Whether a control has one of these names, for screen readers at least. */
export const isNamedSo = (flow: ItemFlow, wanted: ReadonlySet<string>): boolean =>
  namedControls(flow).some(({ name }) => wanted.has(name));

/** Controls with a name of ARIA's or a drawn one, and those whose native label is one of the page's labels, hidden or not. */
function namedControls(flow: ItemFlow, root = flow.root): readonly NamedControl[] {
  const ofFlow = known.get(flow) ?? new Map();
  const found = ofFlow.get(root) ?? [...findNamed(flow, root), ...drawnNames(flow, root)];
  known.set(flow, ofFlow.set(root, found));
  return found;
}

function findNamed({ flow, labels }: ItemFlow, root: Document | Element): NamedControl[] {
  // One plain selector for the whole page, the many alternatives for the few that it finds.
  const controls = new Set([...root.querySelectorAll('[aria-label]')].filter((at) => matches(at, NAMED)));
  for (const leaf of flow.controls) {
    const control = controlOf(leaf);
    if (control?.hasAttribute('aria-label')) controls.add(control);
  }
  const found = [...controls].map((control) => ({ control, name: foldLabel(ariaName(control)) }));
  for (const label of root.querySelectorAll('label')) {
    const text = label.textContent ?? '';
    if (labels.mayBelong(text) && label.control)
      found.push({ control: label.control, name: foldLabel(text) });
  }
  return found;
}

const isList = (element: Element): boolean => matches(element, PART) || element.querySelector(PART) !== null;

/** Boxes in front of which a style draws one of the page's labels. */
function drawnNames({ labels }: ItemFlow, root: Document | Element): NamedControl[] {
  const seen = new Set<Element>();
  return [...root.querySelectorAll(PART)].slice(0, MOST_PARTS).flatMap((part) => {
    let at: Element | null = part;
    for (let level = 0; at && !seen.has(at) && level <= MOST_LEVELS; level += 1, at = composedParent(at)) {
      seen.add(at);
      const caption = drawnCaption(at, isList);
      if (labels.named(caption)) return [{ control: at, name: foldLabel(caption), isDrawn: true }];
    }
    return [];
  });
}
