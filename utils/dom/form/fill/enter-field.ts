import { commonAncestor, composedElements, composedParent } from '../../base/composed.ts';
import { type FocusChain, hasFocus } from '../../base/focus.ts';
import { matches } from '../../base/native.ts';
import { press } from '../../base/press.ts';
import { isShown } from '../../base/visible.ts';
import { pause, waitFor } from '../../base/wait.ts';
import { isChoice } from '../locate/choices.ts';
import { isLocked } from '../locate/obstacle.ts';
import { drawnAtMiddle } from '../locate/reachable.ts';
import { type Field, isField } from '../locate/survey.ts';

/** How long a page gets to open a field that was entered or clicked, or to put its twin in its place, in milliseconds. */
const OPENS = 300;
const REACHED_BY_TAB =
  'button:enabled,input:is([type=button],[type=submit]):enabled,[role=button][tabindex="0"]';
const ACTS = 'a,button,select,label,summary,[role=button],[role=link],[role=menuitem],[role=tab]';

/**
 * Enters a field as a person does, and gives the page time to answer: the field gets the focus; one that is locked even so
 * is clicked as well. Says whether it can be typed into now. The page may have moved the focus meanwhile.
 */
export async function enterField(field: Field, chain: FocusChain): Promise<boolean> {
  const page = field.ownerDocument;
  const within = (look: () => boolean) => waitFor(page, look, { forMs: OPENS });
  chain.enter(field);
  await pause(0);
  if (hasHiddenTwin(field)) await within(() => !hasFocus(field));
  const isOpen = () => !isLocked(field, isChoice(field));
  if (isOpen() || (await within(isOpen))) return true;
  const place = placeToPress(field);
  if (!place) return false;
  press(place);
  const opened = await within(isOpen);
  if (opened && !hasFocus(field)) chain.enter(field);
  return opened !== null;
}

/** The button that follows the field; to it the focus goes on from the last field of a form, as Tab leads there. */
export function buttonAfter(field: Field): HTMLElement | null {
  const all = [...composedElements(field.ownerDocument)];
  const isReached = (each: Element): each is HTMLElement => matches(each, REACHED_BY_TAB) && isShown(each);
  return all.slice(all.indexOf(field)).find(isReached) ?? null;
}

/** Where a click on the field goes: itself, or what lies over it in its own box, unless that does something else. */
function placeToPress(field: Field): HTMLElement | null {
  const hit = drawnAtMiddle(field);
  if (!hit || hit === field) return hit as HTMLElement | null;
  const box = commonAncestor(hit, field);
  const isOwn = box !== null && ![...composedElements(box)].some((each) => each !== field && isField(each));
  return isOwn && !hit.closest(ACTS) && !hit.querySelector(ACTS) ? (hit as HTMLElement) : null;
}

/** Whether hidden text fields stand right beside this one: it may only stand in for one of them until it is entered. */
function hasHiddenTwin(field: Field): boolean {
  const box = composedParent(field);
  const others = box ? [...composedElements(box)].filter((each) => each !== field && isField(each)) : [];
  return others.length > 0 && !others.some(isShown);
}
