import { foldLabel } from '../../../core/text/text.ts';
import {
  composedChildren,
  composedContains,
  composedElements,
  composedParent,
  isElement,
} from '../../base/composed.ts';
import { pictureNames } from '../../base/name.ts';
import { isShown } from '../../base/visible.ts';
import { firstLine, isTitle, titleText } from './headings.ts';
import { holdsAny, holdsLabel, isName, type Lexicon } from './lexicon.ts';
import type { Scene } from './scene.ts';

/** So many neighbours are looked at: the first two of a list tell as much as all. */
const MOST_NEIGHBOURS = 30;

/**
 * Whether the source's name stands in `part` among other names of the same kind: entries of a menu, cards, words in a
 * row. Then it is something that can be chosen, and says nothing of the form with the field `first`.
 */
export function isOneOfSeveral(part: Node, first: Element, scene: Scene): boolean {
  for (const element of composedElements(part))
    if (showsName(element, scene.lexicon) && isShown(element) && hasNeighbour(element, first, scene))
      return true;
  return false;
}

/** The element itself shows the source's name, in a text of its own that is no sentence, or as a picture. */
function showsName(element: Element, { context }: Lexicon): boolean {
  const texts = [...element.childNodes].map((node) =>
    node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '',
  );
  const names = texts.length > 0 ? texts : pictureNames(element);
  return names.some((name) => isTitle(name.trim()) && holdsAny(foldLabel(name), context));
}

/** Beside the element, or a part around it that the form is not in, stands one like it with another name. */
function hasNeighbour(element: Element, first: Element, scene: Scene): boolean {
  for (let at: Element | null = element; at && !composedContains(at, first); at = composedParent(at)) {
    const own = at;
    const around = composedParent(own);
    const beside = around ? [...composedChildren(around)].slice(0, MOST_NEIGHBOURS) : [];
    if (beside.some((node) => node !== own && isLike(node, own) && namesAnother(node, scene))) return true;
  }
  return false;
}

/** Made in the same way; the one that is chosen may have one class more. */
function isLike(node: Node, other: Element): node is Element {
  if (!isElement(node) || node.localName !== other.localName) return false;
  const lists = [node, other].map(({ classList }) => [...classList]);
  const [fewer = [], more = []] = lists.sort((a, b) => a.length - b.length);
  return fewer.length > 0 ? fewer.every((name) => more.includes(name)) : more.length <= 1;
}

function namesAnother(element: Element, { fieldsIn, lexicon }: Scene): boolean {
  if (!isShown(element) || fieldsIn(element).length > 0) return false;
  const line = firstLine(titleText(element));
  return isTitle(line) && isName(line, lexicon) && !holdsLabel(line, lexicon);
}
