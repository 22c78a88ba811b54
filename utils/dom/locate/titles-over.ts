import { foldLabel } from '../../core/text.ts';
import { composedChildren, composedContains, composedParent } from '../page/composed.ts';
import { buttonName } from '../page/own-name.ts';
import { ownTextOf, textOf } from '../page/text-of.ts';
import { isShown } from '../page/visible.ts';
import { type HeadingOver, headingsOver, pictureNames, widestAround } from './form-context.ts';
import { fitOf, isKnown, isName, type Lexicon } from './match-name.ts';
import { holdersOf, type Scene } from './survey-page.ts';

/** A title stands near: so many blocks before the form are looked at in each part. */
const MOST_BLOCKS = 30;
/** Longer than this a line is a sentence, not a title. */
const MOST_WORDS = 5;
const LONGEST = 60;
const MAIN = 'main,[role=main]';
const TAB = '[role=tab]';
const OPENER = `[aria-expanded=true]:not([aria-haspopup],${TAB}),${TAB}[aria-selected=true]`;

/**
 * What is written over a form, innermost first: headings, the names of what opened the parts around it (an accordion's
 * button, a tab), and the nearest title that is no heading by its markup.
 */
export function titlesOver(container: Element, first: Element, scene: Scene, lexicon: Lexicon): string[] {
  const titles: string[] = [];
  let headings = headingsOver(first, scene).reverse();
  const add = (title: string) => {
    titles.push(title);
    // Under a name of its own the form is not what a heading in a block beside it is about.
    if (isName(title, lexicon)) headings = headings.filter((each) => isOver(each, container));
  };
  const widest = widestAround(container, scene);
  const holders = new Set<Node>([...scene.headings, ...holdersOf(scene.headings)]);
  let [isTitled, isChrome] = [false, false];
  let branch: Element = first;
  for (let at: Element | null = composedParent(first); at; branch = at, at = composedParent(at)) {
    const part = at;
    for (const { text, element } of headings.filter((each) => composedContains(part, each.element))) {
      add(text);
      pictureNames(element)
        .filter((name) => isKnown(name, lexicon))
        .forEach(add);
    }
    headings = headings.filter((each) => !composedContains(part, each.element));
    if (isChrome || !composedContains(part, container)) continue;
    const plain =
      isTitled || !composedContains(widest, part) ? null : plainTitle(part, branch, holders, lexicon);
    // Menus and bars stand around the main part of a page, not over what is in it.
    isChrome = part.matches(MAIN);
    isTitled ||= plain !== null;
    for (const title of [plain, isChrome ? null : openerName(part, lexicon)]) if (title) add(title);
  }
  return titles;
}

/** The heading is the page's title, or stands in a part of the page that holds the form. */
const isOver = ({ level, element }: HeadingOver, container: Element): boolean =>
  level === 1 || composedContains(composedParent(element) ?? element, container);

/**
 * The nearest line before `branch` that looks like a title and says whose the part is; null if there is none, also none
 * after a heading (`holders` are headings and what is around them).
 */
function plainTitle(
  part: Element,
  branch: Element,
  holders: ReadonlySet<Node>,
  lexicon: Lexicon,
): string | null {
  const before: Node[] = [];
  for (const child of composedChildren(part)) {
    if (child === branch) break;
    before.push(child);
  }
  let found: string | null = null;
  for (const node of before.reverse().slice(0, MOST_BLOCKS)) {
    if (holders.has(node)) break;
    const line = ownTextOf(node, 200).split('\n')[0] ?? '';
    // What stands between a label and its field is about the field.
    if (isLabel(line, lexicon)) found = null;
    else found ??= titleIn(node, line, lexicon);
  }
  return found;
}

function titleIn(node: Node, line: string, lexicon: Lexicon): string | null {
  if (isTitle(line) && (isName(line, lexicon) || isKnown(line, lexicon))) return line;
  if (node.nodeType !== Node.ELEMENT_NODE) return null;
  return pictureNames(node as Element).find((name) => isKnown(name, lexicon)) ?? null;
}

const isTitle = (line: string): boolean =>
  line.length <= LONGEST && line.split(' ').length <= MOST_WORDS && !/[.!?:\u3002]$/u.test(line);

const isLabel = (line: string, { fields }: Lexicon): boolean =>
  Object.values(fields).some((labels) => fitOf(foldLabel(line), labels));

/** The name of the button that opened this part: one that refers to it, or the only text right before it. */
function openerName(part: Element, lexicon: Lexicon): string | null {
  const root = part.getRootNode() as Document | ShadowRoot;
  const referring = part.id ? root.querySelector(`[aria-controls~="${CSS.escape(part.id)}"]`) : null;
  const opener = referring?.matches(OPENER) ? referring : openerBefore(part);
  if (!opener || !isShown(opener)) return null;
  const name = buttonName(opener);
  // A tab often only says which page this is; a section's own button names it.
  return isKnown(name, lexicon) || !opener.matches(TAB) ? name : null;
}

function openerBefore(part: Element): Element | null {
  let before = part.previousElementSibling;
  while (before && !isShown(before)) before = before.previousElementSibling;
  const opener = before?.matches(OPENER) ? before : before?.querySelector(OPENER);
  if (!before || !opener) return null;
  return textOf(before, LONGEST * 2).length <= buttonName(opener).length + LONGEST ? opener : null;
}
