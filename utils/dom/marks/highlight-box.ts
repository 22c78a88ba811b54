import { placeNote } from './place-note.ts';
import { visiblePlace } from './visible-place.ts';

/** What a mark says of its element. Never a secret. */
export interface Mark {
  readonly element: Element;
  readonly kind: 'present' | 'near-miss' | 'extra' | 'value' | 'missing';
  /** A note beside the element. */
  readonly note?: string;
}

/** The nodes that show a mark. */
export interface DrawnMark {
  readonly nodes: readonly HTMLElement[];
  /** Puts the note where it hides least; only once the nodes are in the page. */
  settle(): void;
}

/** Told apart by the kind of line as well as by colour. */
const LOOKS: Record<Mark['kind'], { readonly line: string; readonly colour: string }> = {
  present: { line: 'solid', colour: '#0d5025' },
  value: { line: 'solid', colour: '#0d5025' },
  'near-miss': { line: 'dashed', colour: '#8c1712' },
  missing: { line: 'dashed', colour: '#8c1712' },
  extra: { line: 'dotted', colour: '#46494d' },
};
/** The page's own colours are unknown and need not follow the system's theme: of two colours at 9:1 one shows on any (WCAG technique C40). */
const EDGE = '0 0 0 3px #ffffff';
const MARGIN = 2;

/** Draws a mark at its element's place; null while the element shows nothing or is covered. */
export function drawMark(document: Document, { element, kind, note }: Mark): DrawnMark | null {
  const place = visiblePlace(document, element);
  if (!place) return null;
  const { line, colour } = LOOKS[kind];
  const frame = piece(document, {
    left: `${place.left - MARGIN}px`,
    top: `${place.top - MARGIN}px`,
    width: `${place.width + 2 * MARGIN}px`,
    height: `${place.height + 2 * MARGIN}px`,
    outline: `2px ${line} ${colour}`,
    'box-shadow': EDGE,
    'border-radius': '3px',
  });
  if (!note) return { nodes: [frame], settle: () => {} };
  const box = piece(document, {
    'box-sizing': 'border-box',
    width: 'max-content',
    'overflow-wrap': 'break-word',
    padding: '1px 6px',
    font: '12px/1.4 system-ui, sans-serif',
    color: '#202124',
    background: '#ffffff',
    border: `1px solid ${colour}`,
    'border-radius': '3px',
  });
  box.textContent = note;
  return {
    nodes: [frame, box],
    settle: () => placeNote(document, box, place, endOfText(element, place)),
  };
}

/** Notes stand on the line of the text: below it they would cover what the admin works with. */
function endOfText(element: Element, place: DOMRect): number {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const { right, width } = range.getBoundingClientRect();
  const end = right + place.left - element.getBoundingClientRect().left;
  return width > 0 ? Math.min(end, place.right) : place.right;
}

/** Styled through the object model only: a page's policy may forbid style elements and attributes. */
function piece(document: Document, rules: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries({ position: 'fixed', 'pointer-events': 'none', ...rules }))
    element.style.setProperty(name, value);
  return element;
}
