import { foldLabel } from '../../core/text.ts';
import { composedContains, composedParent } from '../page/composed.ts';
import { ariaName } from '../page/own-name.ts';
import { ownTextOf, textOf } from '../page/text-of.ts';
import { isShown } from '../page/visible.ts';
import { boundaryOf } from './form-container.ts';
import { holdsPhrase } from './match-name.ts';
import { isHeading, type Scene } from './survey-page.ts';

const MOST_TEXT = 3000;

/** The headings under which an element stands, outermost first: each one of a higher rank than the next. */
export function headingsOver(element: Element, scene: Scene): string[] {
  const boundary = boundaryOf(element);
  const within = boundary.matches('form,html') ? null : boundary;
  const path: { level: number; text: string }[] = [];
  for (const item of scene.outline) {
    if (item === element) break;
    if (!isHeading(item) || (within && !composedContains(within, item)) || !isShown(item)) continue;
    if (!covers(item, element, scene)) continue;
    const level = levelOf(item);
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    path.push({ level, text: textOf(item, 200) });
  }
  return path.map(({ text }) => text);
}

/** A heading speaks for the part of the page that it stands in, not for the next block: the smallest part with fields. */
function covers(heading: Element, element: Element, { holders }: Scene): boolean {
  let part = composedParent(heading);
  while (part && !holders.has(part)) part = composedParent(part);
  return part !== null && composedContains(part, element);
}

/** Rank of a heading; those inside a frame stand under the ones around it. */
const levelOf = (heading: Element): number =>
  10 * frameDepth(heading) +
  Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/u.exec(heading.localName)?.[1] ?? 2);

function frameDepth(node: Element): number {
  let depth = 0;
  for (let view = node.ownerDocument.defaultView; view?.frameElement; depth += 1)
    view = view.frameElement.ownerDocument.defaultView;
  return depth;
}

export const speaksOf = (text: string, words: readonly string[]): boolean => {
  const folded = foldLabel(text);
  return words.some((word) => holdsPhrase(folded, word));
};

/** Whether the form itself, its names or its headings speak of one of `words`. */
export function formSpeaksOf(
  container: Element,
  first: Element,
  scene: Scene,
  words: readonly string[],
): boolean {
  if (headingsOver(first, scene).some((text) => speaksOf(text, words))) return true;
  if (ancestorNames(container).some((text) => speaksOf(text, words))) return true;
  return speaksOf(ownTextOf(widest(container, scene), MOST_TEXT), words);
}

/** Whether the page as a whole does: its title, its address, the menu entry or tab that is current. */
export function pageSpeaksOf({ document, current }: Scene, words: readonly string[]): boolean {
  const { pathname, hash } = document.location;
  const texts = [document.title, pathname, hash, ...current.filter(isShown).map((each) => textOf(each, 200))];
  return texts.some((text) => speaksOf(text, words));
}

/** The largest element around the container that holds no further text field: its title stands in it. */
function widest(container: Element, scene: Scene): Element {
  const others = scene.fields.filter((field) => !composedContains(container, field));
  let at = container;
  for (let up = composedParent(at); up && at !== scene.document.documentElement; up = composedParent(up)) {
    const outer = up;
    if (others.some((field) => composedContains(outer, field))) break;
    at = outer;
  }
  return at;
}

function ancestorNames(container: Element): string[] {
  const names: string[] = [];
  for (let at: Element | null = container; at; at = composedParent(at)) {
    names.push(ariaName(at), at.getAttribute('title') ?? '');
    if (at.localName === 'fieldset') names.push(at.querySelector(':scope > legend')?.textContent ?? '');
  }
  return names.filter((name) => name.trim() !== '');
}
