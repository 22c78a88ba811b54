import { contentBox } from '../base/visible.ts';
import { type DrawMark, drawFrame, LOOKS, piece } from './highlight-box.ts';
import { visiblePlace } from './visible-place.ts';

/** Between a text and its note: room for the page's own help icon. */
const BESIDE = 32;
const GAP = 6;
const WIDEST = 440;
/** A text so long, in characters, is taken to stand everywhere in its element: to ask where costs time. */
const LONG = 2000;
const TO_USE =
  'a[href],button,input,select,textarea,summary,[tabindex="0"],[contenteditable],[role=button],[role=combobox],[role=option],[role=tab],[role=menuitem],[role=checkbox]';

/** Draws a mark by its note, or by its frame where it has none. */
export const drawMark: DrawMark = (document, mark) => {
  const { element, kind, note } = mark;
  const place = note ? visiblePlace(document, element) : null;
  if (!note || !place) return note ? null : drawFrame(document, mark);
  const box = piece(document, {
    'box-sizing': 'border-box',
    width: 'max-content',
    'overflow-wrap': 'break-word',
    padding: '1px 6px',
    font: '12px/1.4 system-ui, sans-serif',
    color: '#202124',
    background: '#ffffff',
    border: `1px ${LOOKS[kind]}`,
    'border-radius': '3px',
  });
  box.textContent = note;
  return {
    nodes: [box],
    settle: () => {
      const isFree = placeNote(document, box, place, endOfText(element, place));
      // A mere count is not worth hiding anything; the panel shows it too.
      if (!isFree && kind !== 'lacking') box.remove();
    },
  };
};

/** Notes stand on the line of the text: below it they would cover what the admin works with. */
function endOfText(element: Element, place: DOMRect): number {
  const { right, width } = contentBox(element);
  const end = right + place.left - element.getBoundingClientRect().left;
  return width > 0 ? Math.min(end, place.right) : place.right;
}

/**
 * Puts a note that is drawn already beside a place (further lines grow upwards, away from the field), or over or below it: where it hides least of what can be used or read on
 * the page. `end` is where the text at that place ends. The note stays inside of the window. Tells whether it hides nothing.
 */
function placeNote(document: Document, note: HTMLElement, place: DOMRect, end: number): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  const room = clientWidth - end - BESIDE - GAP;
  const beside = (steps: number) => ({
    left: end + steps * BESIDE,
    width: room - (steps - 1) * BESIDE,
    at: (height: number) => place.bottom - height + 2,
  });
  const spots = [
    beside(1),
    beside(2),
    { left: place.left, width: WIDEST, at: (height: number) => place.top - height - GAP },
    { left: place.left, width: WIDEST, at: () => place.bottom + GAP },
  ];
  let best = Number.POSITIVE_INFINITY;
  let chosen = '';
  for (const { left, width, at } of spots) {
    if (width < 120) continue;
    note.style.maxWidth = `${Math.min(width, clientWidth - 2 * GAP)}px`;
    note.style.left = '0px';
    const { offsetWidth, offsetHeight } = note;
    const x = Math.max(GAP, Math.min(left, clientWidth - offsetWidth - GAP));
    const y = at(offsetHeight);
    // The window's edge hides a note; the page can be scrolled, so this is the lesser evil for what is outside anyway.
    const isCut =
      place.top >= 0 && place.bottom <= clientHeight && (y < 0 || y + offsetHeight > clientHeight);
    const hidden = hiddenBy(document, x, y, offsetWidth, offsetHeight) + (isCut ? 100 : 0);
    if (hidden >= best) continue;
    best = hidden;
    note.style.left = `${x}px`;
    note.style.top = `${y}px`;
    chosen = note.style.cssText;
    if (hidden === 0) break;
  }
  if (chosen) note.style.cssText = chosen;
  return best === 0;
}

/** How many points of a rectangle lie on something that can be used, or on text. The note itself takes no pointer. */
function hiddenBy(document: Document, x: number, y: number, width: number, height: number): number {
  let count = 0;
  for (let column = 0; column <= 8; column += 1)
    for (const row of [0.1, 0.5, 0.9]) {
      const hit = document.elementFromPoint(x + (width * column) / 8, y + height * row);
      if (hit && (hit.closest(TO_USE) || hasText(hit, x + (width * column) / 8, y + height * row)))
        count += 1;
    }
  return count;
}

/** Whether an element's own text is drawn at a point. */
const hasText = ({ childNodes, ownerDocument }: Element, x: number, y: number): boolean =>
  [...childNodes].some((node) => {
    if (node.nodeType !== Node.TEXT_NODE) return false;
    if ((node.textContent?.length ?? 0) > LONG) return true;
    const range = ownerDocument.createRange();
    range.selectNode(node);
    return [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
  });
