import { composedContains, composedParent } from '../base/composed.ts';
import { accessibleName, ariaName } from '../base/name.ts';
import { textOf } from '../base/text.ts';
import { isShown } from '../base/visible.ts';
import { dialogAround } from './form-container.ts';
import type { Scene } from './survey-page.ts';

export interface HeadingOver {
  /** 1 is the title of the page; inside a frame more is added. */
  readonly level: number;
  readonly text: string;
  readonly element: Element;
}

/** The headings under which an element stands, outermost first: each one of a higher rank than the next. */
export function headingsOver(element: Element, scene: Scene): HeadingOver[] {
  const within = dialogAround(element);
  const path: HeadingOver[] = [];
  const before = new Set(scene.outline.slice(0, scene.outline.indexOf(element)));
  for (const item of scene.headings) {
    if (!before.has(item)) break;
    if ((within && !composedContains(within, item)) || !covers(item, element, scene)) continue;
    const level = levelOf(item, scene.document);
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    path.push({ level, text: titleText(item), element: item });
  }
  return path;
}

/** A heading speaks for the part of the page that it stands in, not for the next block: the smallest part with fields. */
function covers(heading: Element, element: Element, { holders }: Scene): boolean {
  let part = composedParent(heading);
  while (part && !holders.has(part)) part = composedParent(part);
  return part !== null && composedContains(part, element);
}

/** Rank of a heading; those inside a frame stand under the ones around it. */
const levelOf = (heading: Element, page: Document): number =>
  10 * frameDepth(heading, page) +
  Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/u.exec(heading.localName)?.[1] ?? 2);

function frameDepth(node: Element, page: Document): number {
  let depth = 0;
  for (let at = node.ownerDocument; at !== page; depth += 1) {
    const frame = at.defaultView?.frameElement;
    if (!frame) break;
    at = frame.ownerDocument;
  }
  return depth;
}

/** The largest element around the container that holds no further text field, up to its dialog: its title stands in it. */
export function widestAround(container: Element, scene: Scene): Element {
  const others = scene.fields.filter((field) => !composedContains(container, field));
  const within = dialogAround(container);
  let at = container;
  if (at === within) return at;
  for (let up = composedParent(at); up && at !== scene.document.documentElement; up = composedParent(up)) {
    const outer = up;
    if (others.some((field) => composedContains(outer, field))) break;
    at = outer;
    if (at === within) break;
  }
  return at;
}

/** What a title says: its text; where it has none, what stands on its button (an accordion's), or its picture's name. */
export function titleText(title: Element): string {
  const text = textOf(title, 200);
  if (text) return text;
  const button = title.matches(BUTTON) ? title : title.querySelector(BUTTON);
  return (button ? accessibleName(button) : pictureNames(title).join(' ')).slice(0, 200);
}

const BUTTON = 'button,[role=button],[role=tab]';
const PICTURE = 'img[alt],svg[aria-label],[role=img][aria-label]';

/** Names of the pictures that show in an element: a logo may stand in place of a name. */
export function pictureNames(element: Element): string[] {
  const pictures = [element, ...element.querySelectorAll(PICTURE)].filter((each) => each.matches(PICTURE));
  return pictures
    .filter(isShown)
    .map((each) => each.getAttribute('aria-label') ?? each.getAttribute('alt') ?? '');
}

/** What the parts of the page around the container are called, innermost first. */
export function namesAround(container: Element): string[] {
  const names: string[] = [];
  for (let at: Element | null = container; at; at = composedParent(at)) {
    names.push(ariaName(at), at.getAttribute('title') ?? '', titleIn(at));
  }
  return names.filter((name) => name.trim() !== '');
}

const TITLE: Readonly<Record<string, string>> = {
  fieldset: 'legend',
  details: 'summary',
  table: 'caption',
};

/** The title that HTML gives to a part of a page by an element of its own. */
function titleIn(part: Element): string {
  const title = TITLE[part.localName];
  const found = title ? part.querySelector(`:scope > ${title}`) : null;
  return found && isShown(found) ? textOf(found, 200) : '';
}
