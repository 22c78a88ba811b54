import { collapse } from '../../../core/text/text.ts';
import { composedParent } from '../../base/composed.ts';
import { textOf } from '../../base/text.ts';
import { isShown } from '../../base/visible.ts';
import { walkElements } from '../../base/walk.ts';

/** Where texts stand on a page, by the text: comparing two looks shows what is new even if the page was built anew. */
export type PageTexts = ReadonlyMap<string, readonly Element[]>;

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'option']);
const LIVE =
  '[role=alert],[role=status],[role=log],[role=alertdialog],[role=dialog],[aria-live=polite],[aria-live=assertive],output,dialog';
const LONGEST = 400;
/** What is typed into or chosen from: its name says what it is for. */
const CONTROL = 'input,select,textarea,[role=textbox],[role=combobox],iframe';

/** Every text of the page and every name of a picture, shown or not. */
export function pageTexts(document: Document): PageTexts {
  const texts = new Map<string, Element[]>();
  walkElements(document, (element) => {
    if (SILENT.has(element.localName)) return;
    const text = collapse(pictureName(element) ?? signName(element) ?? ownText(element));
    if (!text) return;
    const known = texts.get(text);
    if (known) known.push(element);
    else texts.set(text, [element]);
  });
  return texts;
}

function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === Node.TEXT_NODE) text += `${node.nodeValue} `;
  return text;
}

function pictureName(element: Element): string | null {
  const { localName } = element;
  if (localName !== 'img' && localName !== 'svg' && element.getAttribute('role') !== 'img') return null;
  const title = localName === 'svg' ? element.querySelector('title')?.textContent : null;
  return element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? title ?? null;
}

/** The name of an element that shows a sign and no words (an icon of a font, a tick). */
function signName(element: Element): string | null {
  const name = element.getAttribute('aria-label') ?? element.getAttribute('title');
  return name && !element.matches(CONTROL) && !/\p{L}/u.test(element.textContent ?? '') ? name : null;
}

/** A text in the block that it belongs to, as a person sees it; `announced` if the page marks it as a message. */
export interface Message {
  readonly text: string;
  readonly announced: boolean;
  readonly element: Element;
}

/** The message that an element's text is a part of; null if it cannot be seen. */
export function messageAt(element: Element, text: string): Message | null {
  if (!isShown(element)) return null;
  let block: Element = element;
  let announced = false;
  let isBlock = false;
  for (let at: Element | null = element; at; at = composedParent(at)) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (!isBlock) block = at;
    isBlock ||= style?.display !== 'inline' && style?.display !== 'contents';
    if (at.matches(LIVE) || style?.position === 'fixed') {
      announced = true;
      break;
    }
  }
  const whole = collapse(textOf(block, LONGEST));
  // The name of a sign is not in the text around it.
  const more = /\p{L}/u.test(whole) ? `${whole} ${text}` : text;
  return { text: whole.includes(text) ? whole : more, announced, element };
}
