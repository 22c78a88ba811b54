import { composedContains } from '../page/composed.ts';

/** What a mark says of its element. Never a secret. */
export interface Mark {
  readonly element: Element;
  readonly kind: 'present' | 'near-miss' | 'extra' | 'value' | 'missing';
  /** A note beside the element. */
  readonly note?: string;
}

interface Look {
  readonly line: string;
  readonly light: string;
  readonly dark: string;
}

/** Told apart by the kind of line as well as by colour. */
const LOOKS: Record<Mark['kind'], Look> = {
  present: { line: 'solid', light: '#1b7f3b', dark: '#5fd38a' },
  value: { line: 'solid', light: '#1b7f3b', dark: '#5fd38a' },
  'near-miss': { line: 'dashed', light: '#b3261e', dark: '#ff8a80' },
  missing: { line: 'dashed', light: '#b3261e', dark: '#ff8a80' },
  extra: { line: 'dotted', light: '#5f6368', dark: '#bdc1c6' },
};
const MARGIN = 2;
/** Between a text and its note: room for the page's own help icon. */
const BESIDE = 32;

/** The nodes that show a mark at its element's place; none while the element shows nothing or is covered. */
export function drawMark(document: Document, mark: Mark): Element[] {
  const place = placeOf(mark.element);
  if (place.width === 0 || place.height === 0 || isCovered(mark.element)) return [];
  const dark = document.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
  const { line, light, dark: bright } = LOOKS[mark.kind];
  const colour = dark ? bright : light;
  const frame = piece(document, {
    left: `${place.left - MARGIN}px`,
    top: `${place.top - MARGIN}px`,
    width: `${place.width + 2 * MARGIN}px`,
    height: `${place.height + 2 * MARGIN}px`,
    outline: `2px ${line} ${colour}`,
    'border-radius': '3px',
  });
  if (!mark.note) return [frame];
  const left = endOfText(mark.element, place) + BESIDE;
  const note = piece(document, {
    left: `${left}px`,
    top: `${place.top - MARGIN}px`,
    'max-width': `calc(100vw - ${left + BESIDE}px)`,
    overflow: 'hidden',
    'white-space': 'nowrap',
    'text-overflow': 'ellipsis',
    padding: '1px 6px',
    font: '12px/1.4 system-ui, sans-serif',
    color: dark ? '#f1f3f4' : '#202124',
    background: dark ? '#202124' : '#ffffff',
    border: `1px solid ${colour}`,
    'border-radius': '3px',
  });
  note.textContent = mark.note;
  return [frame, note];
}

/** A dialog or a menu over the element: a mark on top of it would point at something else. */
function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && !composedContains(element, hit) && !composedContains(hit, element);
}

/** Notes stand on the line of the text: below it they would cover what the admin works with. */
function endOfText(element: Element, place: DOMRect): number {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const { right, width } = range.getBoundingClientRect();
  return width > 0 ? right + place.left - element.getBoundingClientRect().left : place.right;
}

/** Styled through the object model only: a page's policy may forbid style elements and attributes. */
function piece(document: Document, rules: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries({ position: 'fixed', 'pointer-events': 'none', ...rules }))
    element.style.setProperty(name, value);
  return element;
}

/** Where an element stands in the window, its frames taken into account. */
function placeOf(element: Element): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect();
  const place = new DOMRect(x, y, width, height);
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const outer = frame.getBoundingClientRect();
    place.x += outer.x + frame.clientLeft;
    place.y += outer.y + frame.clientTop;
  }
  return place;
}

function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
