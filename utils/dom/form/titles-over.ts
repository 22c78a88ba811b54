import { composedChildren, composedContains, composedParent } from '../base/composed.ts';
import { accessibleName } from '../base/name.ts';
import { ownTextOf, textOf } from '../base/text.ts';
import { isShown } from '../base/visible.ts';
import { type HeadingOver, headingsOver, pictureNames, widestAround } from './form-context.ts';
import { isKnown, isName, type Lexicon } from './match-name.ts';
import { isOneOfSeveral } from './name-entries.ts';
import { holdersOf, type Scene } from './survey-page.ts';
import { firstLine, isLabel, isTitle } from './title-line.ts';

/** A title stands near: so many blocks before the form are looked at in each part. */
const MOST_BLOCKS = 30;
/** So much text around a button or a picture, and it is a part of something else. */
const MOST_AROUND = 120;
const MAIN = 'main,[role=main]';
const TAB = '[role=tab]';
const OPENER = `[aria-expanded=true]:not([aria-haspopup],${TAB}),${TAB}[aria-selected=true]`;

/**
 * What is written over a form, innermost first: headings, the names of what opened the parts around it (an accordion's
 * button, a tab), and the nearest title that is no heading by its markup. Each is looked for when it is asked for.
 */
export function* titlesOver(
  container: Element,
  first: Element,
  scene: Scene,
  lexicon: Lexicon,
): Generator<string> {
  let headings = headingsOver(first, scene).reverse();
  let holders: ReadonlySet<Node> | null = null;
  let [isNamed, isTitled, isChrome] = [false, false, false];
  const note = (title: string): string => {
    isNamed ||= isName(title, lexicon);
    return title;
  };
  // Under a name of its own the form is not what a heading in a block beside it is about.
  const mayCount = (heading: HeadingOver) => !isNamed || isOver(heading, container);
  let branch: Element = first;
  for (let at = composedParent(first); at; branch = at, at = composedParent(at)) {
    const part = at;
    const inPart = headings.filter(({ element }) => composedContains(part, element));
    headings = headings.filter(({ element }) => !composedContains(part, element));
    const isAround = !isChrome && composedContains(part, container);
    let plain: string | null = null;
    if (isAround && !isTitled && composedContains(widestAround(container, scene), part)) {
      holders ??= new Set<Node>([...scene.headings, ...holdersOf(scene.headings)]);
      plain = plainTitle(part, branch, holders, lexicon, (node) =>
        isOneOfSeveral(node, first, scene, lexicon),
      );
      isTitled = plain !== null;
    }
    const isNearer = inPart[0] !== undefined && isOfBlockBeside(inPart[0], part);
    if (plain && isNearer) yield note(plain);
    for (const { text, element } of inPart.filter(mayCount)) {
      yield note(text);
      for (const name of pictureNames(element)) if (isKnown(name, lexicon)) yield note(name);
    }
    if (plain && !isNearer) yield note(plain);
    // Menus and bars stand around the main part of a page, not over what is in it.
    isChrome ||= part.matches(MAIN);
    const opener = isAround && !isChrome ? openerName(part, lexicon) : null;
    if (opener) yield note(opener);
  }
}

/** The heading is the page's title, or stands in a part of the page that holds the form. */
const isOver = ({ level, element }: HeadingOver, container: Element): boolean =>
  level === 1 || composedContains(composedParent(element) ?? element, container);

/** The heading stands in a block of the part that says more than its title. */
function isOfBlockBeside({ element, text }: HeadingOver, part: Element): boolean {
  let block: Element | null = element;
  while (block && composedParent(block) !== part) block = composedParent(block);
  return block !== null && block !== element && textOf(block, MOST_AROUND) !== text;
}

/**
 * The nearest line before `branch` that looks like a title and says whose the part is; null if there is none, also none
 * after a heading (`holders` are headings and what is around them). A choice among names is no title.
 */
function plainTitle(
  part: Element,
  branch: Element,
  holders: ReadonlySet<Node>,
  lexicon: Lexicon,
  isChoice: (node: Node) => boolean,
): string | null {
  const before: Node[] = [];
  for (const child of composedChildren(part)) {
    if (child === branch) break;
    before.push(child);
  }
  let found: string | null = null;
  for (const node of before.reverse().slice(0, MOST_BLOCKS)) {
    if (holders.has(node)) break;
    const text = ownTextOf(node, MOST_AROUND);
    // What stands between a label and its field is about the field.
    if (isLabel(firstLine(text), lexicon)) found = null;
    else if (found === null) {
      const title = titleIn(node, text, lexicon);
      if (title !== null && (isName(title, lexicon) || !isChoice(node))) found = title;
    }
  }
  return found;
}

function titleIn(node: Node, text: string, lexicon: Lexicon): string | null {
  const line = firstLine(text);
  if (isTitle(line) && (isName(line, lexicon) || isKnown(line, lexicon))) return line;
  if (node.nodeType !== Node.ELEMENT_NODE || text.length >= MOST_AROUND) return null;
  const element = node as Element;
  if (element.matches(OPENER)) return accessibleName(element);
  // Beside a text a picture that is not known is an ornament.
  return (
    pictureNames(element).find((name) => isKnown(name, lexicon) || (!text && isName(name, lexicon))) ?? null
  );
}

/** The name of the button that opened this part: one that refers to it, or the only text right before it. */
function openerName(part: Element, lexicon: Lexicon): string | null {
  const root = part.getRootNode() as Document | ShadowRoot;
  const referring = part.id ? root.querySelector(`[aria-controls~="${CSS.escape(part.id)}"]`) : null;
  const opener = referring?.matches(OPENER) ? referring : openerBefore(part);
  if (!opener || !isShown(opener)) return null;
  const name = accessibleName(opener);
  // A tab often only says which page this is; a section's own button names it.
  return isKnown(name, lexicon) || !opener.matches(TAB) ? name : null;
}

function openerBefore(part: Element): Element | null {
  let before = part.previousElementSibling;
  while (before && !isShown(before)) before = before.previousElementSibling;
  if (!before || textOf(before, MOST_AROUND).length >= MOST_AROUND) return null;
  return before.matches(OPENER) ? before : before.querySelector(OPENER);
}
