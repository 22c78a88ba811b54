import { composedParent } from '../base/composed.ts';
import { controlOf, type Leaf } from './flow.ts';

/** Smaller than this in one direction, a clipping box shows nothing that could be read. */
const READABLE = 2;
const CLIPPED = /^(?:rect\(0(?:px)?,? 0(?:px)?,? 0(?:px)?,? 0(?:px)?\)|rect\(1px,? 1px,? 1px,? 1px\))$/u;
const CLIPPED_PATH = /^(?:inset\((?:50|100)%|circle\(0)/u;
const UNREAD = new Set(['tooltip', 'img']);
const TRANSPARENT = 'rgba(0, 0, 0, 0)';

/** Questions of style about one page at one moment, each asked of the browser once. */
export interface Sight {
  style(element: Element): CSSStyleDeclaration;
  /** Whether a person can see the leaf: rendered, not transparent, not clipped, not off the page, no tooltip. */
  sees(leaf: Leaf): boolean;
  /** The rectangles of the leaf's lines. */
  rects(leaf: Leaf): readonly DOMRect[];
}

export function createSight(): Sight {
  const styles = new Map<Element, CSSStyleDeclaration>();
  const open = new Map<Element, boolean>();
  const seen = new Map<Leaf, boolean>();
  const starts = new Map<Document, Start>();

  const style = (element: Element): CSSStyleDeclaration => {
    let found = styles.get(element);
    if (!found) {
      found = getComputedStyle(element);
      styles.set(element, found);
    }
    return found;
  };

  const startOf = (document: Document): Start => {
    let found = starts.get(document);
    if (!found) {
      found = findStart(document);
      starts.set(document, found);
    }
    return found;
  };

  /** Whether neither the element nor one around it clips its content away or is a tooltip. */
  const isOpen = (element: Element): boolean => {
    const known = open.get(element);
    if (known !== undefined) return known;
    const parent = composedParent(element);
    const result = !hidesContent(element, style(element)) && (!parent || isOpen(parent));
    open.set(element, result);
    return result;
  };

  /** A slot, like all that has only its content's boxes, is as visible as what stands around it. */
  const isRendered = (element: Element): boolean => {
    if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
    const { display, visibility } = style(element);
    const parent = display === 'contents' && visibility === 'visible' ? composedParent(element) : null;
    return parent !== null && isRendered(parent);
  };

  const look = (leaf: Leaf): boolean => {
    const { parent } = leaf;
    if (!isRendered(parent)) return false;
    const { color, fontSize } = style(parent);
    if (color === TRANSPARENT || Number.parseFloat(fontSize) < 1) return false;
    const [rect] = rects(leaf);
    if (!rect || isOffPage(rect, startOf(leaf.parent.ownerDocument))) return false;
    return isOpen(parent);
  };

  return {
    style,
    rects,
    sees(leaf) {
      let result = seen.get(leaf);
      if (result === undefined) {
        result = look(leaf);
        seen.set(leaf, result);
      }
      return result;
    },
  };
}

function rects(leaf: Leaf): readonly DOMRect[] {
  const control = controlOf(leaf);
  if (control) return [control.getBoundingClientRect()];
  const range = leaf.node.ownerDocument.createRange();
  range.selectNodeContents(leaf.node);
  // A letter that is drawn as part of a ligature with the one before has no width of its own.
  return [...range.getClientRects()].filter(({ height }) => height > 0);
}

function hidesContent(element: Element, style: CSSStyleDeclaration): boolean {
  // What these clip is the window's business, whatever their own size.
  if (element.localName === 'html' || element.localName === 'body') return false;
  // What a picture is drawn with, an icon font's letters for one, is no text.
  if (UNREAD.has(element.getAttribute('role') ?? '')) return true;
  if (style.display === 'contents' || style.display === 'inline') return false;
  if (CLIPPED_PATH.test(style.clipPath)) return true;
  if (style.position === 'absolute' || style.position === 'fixed') {
    if (CLIPPED.test(style.clip)) return true;
  }
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  const { width, height } = element.getBoundingClientRect();
  return width < READABLE || height < READABLE;
}

/** Where a page that can be scrolled begins, as the window sees it. */
interface Start {
  readonly left: number;
  readonly top: number;
}

/** Of a document that no window shows. */
const NOWHERE: Start = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY };

/** Left of or above where the page can be scrolled to: the idiom that moves text out of sight. */
const isOffPage = ({ right, bottom }: DOMRect, start: Start): boolean =>
  right <= start.left || bottom <= start.top;

function findStart({ defaultView, documentElement }: Document): Start {
  if (!defaultView) return NOWHERE;
  const rightToLeft = getComputedStyle(documentElement).direction === 'rtl';
  return { left: rightToLeft ? Number.NEGATIVE_INFINITY : -defaultView.scrollX, top: -defaultView.scrollY };
}
