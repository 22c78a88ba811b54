import { knownWords, type SketchWords } from '../../core/sketch/known-words.ts';
import { createShaper, type Shaper } from '../../core/sketch/shaper.ts';
import { leftOut, printSketch, quote, type SketchNode } from '../../core/sketch/sketch.ts';
import { WIDGET_TEXTS } from '../../core/sketch/widget-texts.ts';
import { composedParent, frameDocument, isElement } from '../base/composed.ts';
import { drawnText } from '../base/drawn-text.ts';
import { attributesOf } from './attributes.ts';
import { lookOf } from './look.ts';

/** What says nothing of a page's structure, or is told at the head of the sketch. */
const SKIPPED = new Set(['head', 'script', 'style', 'link', 'meta', 'template', 'noscript']);
/** What a reading needs. */
const MATTERS =
  'input,select,textarea,button,label,legend,summary,dialog,iframe,h1,h2,h3,h4,h5,h6,[contenteditable],[role],[aria-label],[aria-labelledby],[data-trans-id]';
const TYPED = '[contenteditable]:not([contenteditable=false]),[role=textbox],textarea';
/** Of a long list, its beginning and its end. */
const FIRST = 60;
const LAST = 20;
const DEEPEST = 100;
/** Elements that are described: to ask for the looks of more would hold the page up. */
const MOST = 20_000;
const VERSION = /^\d{1,2}(?:\.\d{1,2}){1,2}$/u;

/**
 * Describes a page so that its reading can be tried elsewhere, without anything of a person or company: structure, technical
 * names, states, looks; of texts that are not among `words` their shapes. Opens nothing and changes nothing.
 */
export function sketchPage(document: Document, words: SketchWords): string {
  const shaper = createShaper(knownWords({ ...words, texts: [...words.texts, ...WIDGET_TEXTS] }));
  const { defaultView, documentElement } = document;
  const versioned = (word: string) => (VERSION.test(word) ? word : shaper.name(word));
  const head = [
    `address ${shaper.address(document.URL, '')}`,
    `view ${defaultView?.innerWidth}x${defaultView?.innerHeight}`,
    `title ${quote(shaper.text(document.title))}`,
    ...[...document.querySelectorAll<HTMLMetaElement>('meta[name=generator],meta[name=version]')].map(
      ({ name, content }) =>
        `meta ${shaper.name(name)} ${quote(content.split(' ').map(versioned).join(' '))}`,
    ),
    ...[...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(
      ({ src }) => `script ${shaper.address(src, document.baseURI)}`,
    ),
  ];
  return printSketch(
    head,
    elementNode(documentElement, { shaper, depth: 0, room: { left: MOST }, isHidden: false, isTyped: false }),
  );
}

interface Place {
  readonly shaper: Shaper;
  readonly depth: number;
  /** How many elements may still be described, in the whole page. */
  readonly room: { left: number };
  /** In a part that is not rendered. */
  readonly isHidden: boolean;
  /** In a part that somebody types into. */
  readonly isTyped: boolean;
}

function elementNode(element: Element, place: Place): SketchNode {
  const { shaper, isHidden } = place;
  place.room.left -= 1;
  const look = isHidden ? '' : lookOf(element, element.localName === 'html' ? null : composedParent(element));
  const below: Place = {
    shaper,
    depth: place.depth + 1,
    room: place.room,
    isHidden: isHidden || look.includes('{display:none'),
    isTyped: place.isTyped || element.matches(TYPED),
  };
  const line = [tagOf(element, shaper), ...attributesOf(element, shaper)].join(' ') + look;
  const drawn = isHidden
    ? []
    : [drawnNode(element, '::before', shaper), drawnNode(element, '::after', shaper)];
  const children = [...drawn.flatMap((node) => node ?? []), ...childNodes(element, below)];
  return { line, matters: element.matches(MATTERS), children };
}

/** What HTML does not know may be called anything. Asked of the object, since every frame has classes of its own. */
function tagOf(element: Element, shaper: Shaper): string {
  const { localName } = element;
  if (localName === 'svg' || localName.includes('-')) return shaper.name(localName);
  return /^\[object HTML(?!Unknown)/u.test(Object.prototype.toString.call(element)) ? localName : 'x-unknown';
}

function childNodes(element: Element, place: Place): SketchNode[] {
  const { localName, shadowRoot } = element;
  if (localName === 'svg' || localName === 'textarea' || place.depth > DEEPEST) return [];
  if (place.room.left <= 0) return [gapOf(element.childElementCount)];
  if (localName === 'iframe') {
    const inner = frameDocument(element as HTMLIFrameElement)?.documentElement;
    return inner ? [elementNode(inner, place)] : [];
  }
  const shadow = shadowRoot
    ? [{ line: '#shadow', matters: false, children: contents(shadowRoot, place) }]
    : [];
  return [...shadow, ...contents(element, place)];
}

function contents(parent: ParentNode & Node, place: Place): SketchNode[] {
  const nodes = [...parent.childNodes].filter(
    (node) =>
      (isElement(node) && !SKIPPED.has(node.localName)) ||
      (node.nodeType === Node.TEXT_NODE &&
        (/\S/u.test(node.nodeValue ?? '') || place.isHidden || isDrawn(node))),
  );
  const left = nodes.length - FIRST - LAST;
  const toNode = (node: Node) =>
    node.nodeType === Node.TEXT_NODE
      ? textNode(node.nodeValue ?? '', place)
      : elementNode(node as Element, place);
  if (left <= 0) return nodes.map(toNode);
  return [...nodes.slice(0, FIRST).map(toNode), gapOf(left), ...nodes.slice(-LAST).map(toNode)];
}

const gapOf = (count: number): SketchNode => ({ line: leftOut(count, 0), matters: true, children: [] });

/** Whether white space is seen: between boxes it is not. */
function isDrawn(node: Node): boolean {
  const range = (node.ownerDocument as Document).createRange();
  range.selectNode(node);
  return range.getClientRects().length > 0;
}

function textNode(raw: string, { shaper, isTyped }: Place): SketchNode {
  const text = isTyped ? shaper.value(raw) : shaper.text(raw);
  return { line: quote(text), matters: /\p{L}/u.test(text.replace(/‹[^‹›]*›/gu, '')), children: [] };
}

function drawnNode(element: Element, where: '::before' | '::after', shaper: Shaper): SketchNode | null {
  const text = drawnText(element, where);
  return text ? { line: `${where} ${quote(shaper.text(text))}`, matters: true, children: [] } : null;
}
