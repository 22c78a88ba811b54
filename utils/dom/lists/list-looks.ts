import { composedParent } from '../base/composed.ts';
import type { ListEntry } from './list-entry.ts';

/** What parts the entries of a list from each other says nothing of them. */
const PARTING = /^(?:none|normal|["'\s,;.·•|/–—-]*)$/u;
const ICON = 'svg,img,[role=img]';
const ACTION = 'button,a,[role=button]';
const MOST = 200;

/**
 * Whether the entries of a plain list are drawn unlike each other: dimmed, coloured or ticked ones among others. Then which
 * of them are chosen is said by how they look, which is not understood. Rows whose ground alternates are alike.
 */
export function areUnlike(entries: readonly ListEntry[]): boolean {
  const places = [...new Set(entries.map(({ element }) => element))].slice(0, MOST);
  if (places.length < 2) return false;
  const looks = places.map((place) => lookOf(place, boxOf(place, places)));
  if (new Set(looks.map(({ ink }) => ink)).size > 1) return true;
  const grounds = looks.map(({ ground }) => ground);
  return new Set(grounds).size > 1 && grounds.some((ground, at) => at > 1 && ground !== grounds[at - 2]);
}

/** The largest box around an entry that holds no other. */
function boxOf(place: Element, places: readonly Element[]): Element {
  let box = place;
  for (let at = composedParent(place); at && !at.matches('body'); at = composedParent(at)) {
    const outer = at;
    if (places.some((other) => other !== place && outer.contains(other))) return box;
    box = outer;
  }
  return box;
}

function lookOf(place: Element, box: Element): { ink: string; ground: string } {
  const { color, fontWeight, textDecorationLine } = getComputedStyle(place);
  let opacity = 1;
  let ground = '';
  const signs: string[] = [];
  for (let at: Element | null = place; at; at = at === box ? null : composedParent(at)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    ground += `${style.backgroundColor} ${style.borderTopColor};`;
    const { content } = getComputedStyle(at, '::before');
    if (!PARTING.test(content)) signs.push(content);
  }
  const icons = [...box.querySelectorAll(ICON)].filter(
    (icon) =>
      !icon.closest(ACTION) && icon.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  const ink = JSON.stringify([color, fontWeight, textDecorationLine, opacity, signs, icons.length]);
  return { ink, ground };
}
