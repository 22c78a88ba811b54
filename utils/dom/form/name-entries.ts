import { foldLabel } from '../../core/text/text.ts';
import { composedChildren, composedContains, composedElements, composedParent } from '../base/composed.ts';
import { isShown } from '../base/visible.ts';
import { pictureNames, titleText } from './form-context.ts';
import { holdsAny, isName, type Lexicon } from './match-name.ts';
import type { Scene } from './survey-page.ts';
import { firstLine, isLabel, isTitle } from './title-line.ts';

/** So many neighbours are looked at: the first two of a list tell as much as all. */
const MOST_NEIGHBOURS = 30;

/**
 * Whether the source's name stands in `part` among other names of the same kind: entries of a menu, cards, words in a
 * row. Then it is something that can be chosen, and says nothing of the form with the field `first`.
 */
export function isOneOfSeveral(part: Node, first: Element, scene: Scene, lexicon: Lexicon): boolean {
  for (const element of composedElements(part)) {
    if (showsName(element, lexicon) && isShown(element) && hasNeighbour(element, first, scene, lexicon))
      return true;
  }
  return false;
}

/** The element itself shows the source's name, in a text of its own that is no sentence, or as a picture. */
function showsName(element: Element, { context }: Lexicon): boolean {
  const texts = [...element.childNodes].flatMap((node) =>
    node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : [],
  );
  const names = element.childNodes.length > 0 ? texts : pictureNames(element);
  const titles = names.map((name) => name.trim()).filter(isTitle);
  return titles.some((name) => holdsAny(foldLabel(name), context));
}

/** Beside the element, or a part around it that the form is not in, stands one like it with another name. */
function hasNeighbour(element: Element, first: Element, scene: Scene, lexicon: Lexicon): boolean {
  for (let at: Element | null = element; at && !composedContains(at, first); at = composedParent(at)) {
    const own = at;
    const around = composedParent(own);
    const beside = around ? [...composedChildren(around)].slice(0, MOST_NEIGHBOURS) : [];
    if (beside.some((node) => node !== own && isLike(node, own) && namesAnother(node, scene, lexicon)))
      return true;
  }
  return false;
}

/** Made in the same way; the one that is chosen may have one class more. */
function isLike(node: Node, other: Element): node is Element {
  if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).localName !== other.localName) return false;
  const lists = [(node as Element).classList, other.classList];
  const [fewer = [], more = []] = lists.map((list) => [...list]).sort((a, b) => a.length - b.length);
  return fewer.length > 0 ? fewer.every((name) => more.includes(name)) : more.length <= 1;
}

function namesAnother(element: Element, scene: Scene, lexicon: Lexicon): boolean {
  if (!isShown(element) || scene.fields.some((field) => composedContains(element, field))) return false;
  const line = firstLine(titleText(element));
  return isTitle(line) && isName(line, lexicon) && !isLabel(line, lexicon);
}
