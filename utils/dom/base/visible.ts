import { closest, composedParent } from './composed.ts';
import { attributeOf, native, rectOf } from './native.ts';
import { fixedRoom, isOutside, narrowed, pageRoom, type Room } from './room.ts';

/** Smaller than this, a box shows nothing that could be read. */
export const READABLE = 2;
const CLIPPED = /^(?:rect\(0(?:px)?,? 0(?:px)?,? 0(?:px)?,? 0(?:px)?\)|rect\(1px,? 1px,? 1px,? 1px\))$/u;
const CLIPPED_PATH = /^(?:inset\((?:50|100)%|circle\(0)/u;
/** A colour of a computed style that draws nothing. */
export const TRANSPARENT = 'rgba(0, 0, 0, 0)';
/** Text that explains, and text that a picture is drawn with (the letters of an icon font). */
const UNREAD = new Set(['tooltip', 'img']);
/** Fonts that draw a word as a picture (Google's Material Icons and Material Symbols: ligatures). */
export const ICON_FONT = /^["']?material (?:icons|symbols)/iu;

/** A text, or a control that holds one, and the element that it stands in (the control itself). */
export interface Seen {
  readonly node: Text | HTMLInputElement | HTMLTextAreaElement;
  readonly parent: Element;
}

/** Questions about what can be seen of one page at one moment; each is asked of the browser once. */
export interface Sight {
  style(element: Element): CSSStyleDeclaration;
  /** As `isShown`. */
  shows(element: Element): boolean;
  /** Whether the page draws the element, wherever it stands: the quick part of `shows`. */
  draws(element: Element): boolean;
  /** Whether a person can read the text: its element is shown, it has a colour and a size, and is no tooltip and no icon. */
  sees(leaf: Seen): boolean;
  /** The rectangles of the text's lines. */
  rects(leaf: Seen): readonly DOMRect[];
}

/**
 * Whether a person can see the element, if need be by scrolling: rendered, not transparent, of a size, and neither it nor a
 * box around it is clipped to nothing or moved off the page.
 */
export const isShown = (element: Element): boolean => createSight().shows(element);

export function createSight(): Sight {
  const styles = new Map<Element, CSSStyleDeclaration>();
  const open = new Map<Element, boolean>();
  const seen = new Map<Seen, boolean>();
  const rooms = new Map<Element, Room>();

  const style = (element: Element): CSSStyleDeclaration =>
    remembered(styles, element, () => getComputedStyle(element));

  /** A slot, like all that has only its content's boxes, is as visible as what stands around it. */
  const isRendered = (element: Element): boolean => {
    if (native(element, 'checkVisibility').call(element, { opacityProperty: true, visibilityProperty: true }))
      return true;
    const { display, visibility } = style(element);
    const parent = display === 'contents' && visibility === 'visible' ? composedParent(element) : null;
    return parent !== null && isRendered(parent);
  };

  /** Whether neither the element nor one around it clips its content away. */
  const isOpen = (element: Element): boolean =>
    remembered(open, element, () => {
      const parent = composedParent(element);
      return !clipsContent(element, style(element)) && (!parent || isOpen(parent));
    });

  /** The room in the element: that of the box which it is placed by, if need be narrowed by itself. */
  const roomIn = (element: Element): Room =>
    remembered(rooms, element, () => {
      const own = style(element);
      const document = native(element, 'ownerDocument');
      const root = native(document, 'documentElement');
      if (element === root) return pageRoom(document, own);
      let box = composedParent(element);
      while (box && isEscaped(own, style(box))) box = composedParent(box);
      if (!box && own.position === 'fixed') return fixedRoom(element);
      const room = roomIn(box ?? root);
      return canCut(element, own) && !overflowsFreely(own) ? narrowed(room, element, own) : room;
    });

  const shows = (element: Element): boolean => {
    if (!isRendered(element)) return false;
    if (style(element).display === 'contents') return isOpen(element);
    const rect = rectOf(element);
    // A box without a size may hold children that are placed outside of it.
    const hasSize = rect.width >= READABLE || rect.height >= READABLE;
    if (!hasSize && (style(element).overflow !== 'visible' || native(element, 'childNodes').length === 0))
      return false;
    return !isOutside(rect, roomIn(element)) && isOpen(element);
  };

  const looksAt = (leaf: Seen): boolean => {
    const { parent } = leaf;
    if (!isRendered(parent)) return false;
    const { color, fontSize, fontFamily } = style(parent);
    if (color === TRANSPARENT || Number.parseFloat(fontSize) < 1 || ICON_FONT.test(fontFamily)) return false;
    const [rect] = rects(leaf);
    return rect !== undefined && !isOutside(rect, roomIn(parent)) && isOpen(parent) && !isUnread(parent);
  };

  return {
    style,
    shows,
    draws: isRendered,
    rects,
    sees: (leaf) => remembered(seen, leaf, () => looksAt(leaf)),
  };
}

function remembered<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = find();
    known.set(key, value);
  }
  return value;
}

function rects({ node }: Seen): readonly DOMRect[] {
  if ('value' in node) return [node.getBoundingClientRect()];
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  // A letter that is drawn as part of a ligature with the one before has no width of its own.
  return [...range.getClientRects()].filter(({ height }) => height > 0);
}

const isUnread = (element: Element): boolean =>
  closest(element, (at) => UNREAD.has(attributeOf(at, 'role') ?? '')) !== null;

/** Whether what is positioned so is not placed by this box around it (CSS Positioned Layout, containing blocks). */
const isEscaped = (own: Pick<CSSStyleDeclaration, 'position'>, box: CSSStyleDeclaration): boolean =>
  box.transform === 'none' &&
  (own.position === 'fixed' || (own.position === 'absolute' && box.position === 'static'));

/**
 * The boxes that the place of an element depends on, innermost first, up to its page's own: what is fixed or absolute escapes those
 * that it is not placed by.
 */
export function* boxesAround(element: Element): Generator<readonly [box: Element, CSSStyleDeclaration]> {
  const { documentElement, body } = element.ownerDocument;
  let { position } = getComputedStyle(element);
  for (
    let box = composedParent(element);
    box && box !== documentElement && box !== body && position !== 'fixed';
    box = composedParent(box)
  ) {
    const style = getComputedStyle(box);
    if (isEscaped({ position }, style)) continue;
    ({ position } = style);
    yield [box, style];
  }
}

/** The box of a node's content as it is drawn. */
export function contentBox(node: Node): DOMRect {
  const range = new Range();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** Whether the element has a box that could cut. What the page's own two clip is the window's business, whatever their size. */
function canCut(element: Element, { display }: CSSStyleDeclaration): boolean {
  const localName = native(element, 'localName');
  return localName !== 'html' && localName !== 'body' && display !== 'contents' && display !== 'inline';
}

/** The idioms of "visually hidden": clipped to nothing, or a box without room that cuts what stands in it. */
function clipsContent(element: Element, style: CSSStyleDeclaration): boolean {
  if (!canCut(element, style)) return false;
  if (CLIPPED_PATH.test(style.clipPath)) return true;
  if (style.position === 'absolute' || style.position === 'fixed') {
    if (CLIPPED.test(style.clip)) return true;
  }
  if (overflowsFreely(style)) return false;
  const { width, height } = rectOf(element);
  return width < READABLE || height < READABLE;
}

const overflowsFreely = ({ overflowX, overflowY }: CSSStyleDeclaration): boolean =>
  overflowX === 'visible' && overflowY === 'visible';
