import { visiblePlace } from './visible-place.ts';

/** What a mark says of its element: by a frame around it, or by a note beside it. Never a secret. */
export interface Mark {
  readonly element: Element;
  readonly kind: 'complete' | 'lacking' | 'unclear' | 'near-miss' | 'value';
  readonly note?: string;
}

/** The nodes that show a mark. */
export interface DrawnMark {
  readonly nodes: readonly HTMLElement[];
  /** Puts a note where it hides least; only once the nodes are in the page. */
  settle(): void;
}

/** Draws a mark at its element's place; null while the element shows nothing or is covered. */
export type DrawMark = (document: Document, mark: Mark) => DrawnMark | null;

/** Told apart by the kind of line as well as by colour. */
export const LOOKS: Record<Mark['kind'], string> = {
  complete: 'solid #0d5025',
  value: 'solid #0d5025',
  lacking: 'dashed #8c1712',
  'near-miss': 'dashed #8c1712',
  unclear: 'dotted #46494d',
};
/** The page's own colours are unknown and need not follow the system's theme: of two colours at 9:1 one shows on any (WCAG technique C40). */
const EDGE = '0 0 0 2px #ffffff';

/** Draws the frame of a mark without a note. */
export const drawFrame: DrawMark = (document, { element, kind }) => {
  const place = visiblePlace(document, element);
  if (!place) return null;
  // On the element's own edge: further out it would reach text or the next field.
  const frame = piece(document, {
    left: `${place.left}px`,
    top: `${place.top}px`,
    width: `${place.width}px`,
    height: `${place.height}px`,
    outline: `2px ${LOOKS[kind]}`,
    'outline-offset': '-1px',
    'box-shadow': EDGE,
    'border-radius': '3px',
  });
  return { nodes: [frame], settle: () => {} };
};

/** Styled through the object model only: a page's policy may forbid style elements and attributes. */
export function piece(document: Document, rules: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries({ position: 'fixed', 'pointer-events': 'none', ...rules }))
    element.style.setProperty(name, value);
  return element;
}
