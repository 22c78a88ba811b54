import { composedChildren, composedContains, composedParent, isElement } from '../../base/composed.ts';
import { pictureNames } from '../../base/name.ts';
import { matches } from '../../base/native.ts';
import { ownTextOf, textOf } from '../../base/text.ts';
import { isShown } from '../../base/visible.ts';
import { branchOf } from '../../text/item-element.ts';
import { firstLine, type Heading, headingsOver, isTitle, titleText, widestAround } from './headings.ts';
import { holdsLabel, isKnown, isName, type Lexicon } from './lexicon.ts';
import { isOneOfSeveral } from './one-of-several.ts';
import type { Scene } from './scene.ts';

/** A title stands near: so many blocks before the form are looked at in each part. */
const MOST_BLOCKS = 30;
/** So much text around a button or a picture, and it is a part of something else. */
const MOST_AROUND = 120;
const MAIN = 'main,[role=main]';
const TAB = '[role=tab]';
const OPENER = `[aria-expanded=true]:not([aria-haspopup],${TAB}),${TAB}[aria-selected=true]`;

/**
 * What is written over a form with the field `first`, innermost first: headings, the names of what opened the parts around
 * it (an accordion's button, a tab), and the nearest title that is no heading by its markup. Each is looked for when it is
 * asked for.
 */
export function* titlesOver(container: Element, first: Element, scene: Scene): Generator<string> {
  const { lexicon } = scene;
  const widest = widestAround(container, scene);
  let headings = headingsOver(first, scene).reverse();
  let [isNamed, isTitled, isChrome] = [false, false, false];
  const note = (title: string): string => {
    isNamed ||= isName(title, lexicon);
    return title;
  };
  for (const [branch, part] of wayUp(first)) {
    const inPart = headings.filter(({ element }) => composedContains(part, element));
    headings = headings.filter((each) => !inPart.includes(each));
    const isAround = !isChrome && composedContains(part, container);
    const mayBeTitled = isAround && !isTitled && composedContains(widest, part);
    const plain = mayBeTitled ? plainTitle(part, branch, first, scene) : null;
    isTitled ||= plain !== null;
    const isNearer = inPart[0] !== undefined && isOfBlockBeside(inPart[0], part);
    if (plain && isNearer) yield note(plain);
    // Under a name of its own the form is not what a heading in a block beside it is about.
    const isOwn = isNamed;
    for (const heading of inPart.filter((each) => !isOwn || isOver(each, container))) {
      yield note(heading.text);
      for (const name of pictureNames(heading.element)) if (isKnown(name, lexicon)) yield note(name);
    }
    if (plain && !isNearer) yield note(plain);
    // Menus and bars stand around the main part of a page, not over what is in it.
    isChrome ||= matches(part, MAIN);
    const opener = isAround && !isChrome ? openerName(part, lexicon) : null;
    if (opener) yield note(opener);
  }
}

/** Every element around one, innermost first, with the child of it that the way goes through. */
function* wayUp(from: Element): Generator<[branch: Element, part: Element]> {
  let branch = from;
  for (let part = composedParent(from); part; part = composedParent(part)) {
    yield [branch, part];
    branch = part;
  }
}

/** The heading is the page's title, or stands in a part of the page that holds the form. */
const isOver = ({ level, element }: Heading, container: Element): boolean =>
  level === 1 || composedContains(composedParent(element) ?? element, container);

/** The heading stands in a block of the part that says more than its title. */
function isOfBlockBeside({ element, text }: Heading, part: Element): boolean {
  const block = branchOf(part, element);
  return block !== null && block !== element && textOf(block, MOST_AROUND) !== text;
}

/**
 * The nearest line before `branch` that looks like a title and says whose the part is; null if there is none, also none
 * after a heading. A choice among names is no title.
 */
function plainTitle(part: Element, branch: Element, first: Element, scene: Scene): string | null {
  const { lexicon, headingsIn } = scene;
  const children = [...composedChildren(part)];
  const before = children.slice(0, children.indexOf(branch)).reverse();
  let found: string | null = null;
  for (const node of before.slice(0, MOST_BLOCKS)) {
    if (headingsIn(node).length > 0) break;
    const text = isElement(node) && !isShown(node) ? '' : ownTextOf(node, MOST_AROUND);
    // What stands between a label and its field is about the field.
    if (holdsLabel(firstLine(text), lexicon)) found = null;
    else if (found === null) {
      const title = titleIn(node, text, lexicon);
      if (title !== null && (isName(title, lexicon) || !isOneOfSeveral(node, first, scene))) found = title;
    }
  }
  return found;
}

function titleIn(node: Node, text: string, lexicon: Lexicon): string | null {
  const line = firstLine(text);
  if (isTitle(line) && (isName(line, lexicon) || isKnown(line, lexicon))) return line;
  if (!isElement(node) || text.length >= MOST_AROUND) return null;
  if (matches(node, OPENER)) return titleText(node);
  // Beside a text a picture that is not known is an ornament.
  const isTelling = (name: string) => isKnown(name, lexicon) || (!text && isName(name, lexicon));
  return pictureNames(node).find(isTelling) ?? null;
}

/** The name of the button that opened this part: one that refers to it, or the only text right before it. */
function openerName(part: Element, lexicon: Lexicon): string | null {
  const root = part.getRootNode() as Document | ShadowRoot;
  const referring = part.id ? root.querySelector(`[aria-controls~="${CSS.escape(part.id)}"]`) : null;
  const opener = referring?.matches(OPENER) ? referring : openerBefore(part);
  if (!opener || !isShown(opener)) return null;
  const name = titleText(opener);
  // A tab often only says which page this is; a section's own button names it.
  return isKnown(name, lexicon) || !matches(opener, TAB) ? name : null;
}

function openerBefore(part: Element): Element | null {
  let before = part.previousElementSibling;
  while (before && !isShown(before)) before = before.previousElementSibling;
  if (!before || textOf(before, MOST_AROUND).length >= MOST_AROUND) return null;
  return matches(before, OPENER) ? before : before.querySelector(OPENER);
}
