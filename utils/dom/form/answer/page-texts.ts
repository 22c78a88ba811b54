import { collapse } from '../../../core/text/text.ts';
import { composedContains, composedElements, composedParent } from '../../base/composed.ts';
import { attributeOf, matches } from '../../base/native.ts';
import { ownTextOf, ownTexts } from '../../base/text.ts';
import { createSight, isShown } from '../../base/visible.ts';

/** Where a text stands, and the node that it is drawn from: another one once the page has drawn it anew. */
export interface TextPlace {
  readonly element: Element;
  readonly node: Node;
}

/** Where texts stand on a page, by the text: comparing two looks shows what is new even if the page was built anew. */
export type PageTexts = ReadonlyMap<string, readonly TextPlace[]>;

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'option']);
const LIVE =
  '[role=alert],[role=status],[role=log],[role=alertdialog],[role=dialog],[aria-live=polite],[aria-live=assertive],output,dialog,[popover]';
const DIALOG = 'dialog,[role=dialog],[role=alertdialog]';
const LONGEST = 400;
/** What is typed into or chosen from: its name says what it is for. */
const CONTROL = 'input,select,textarea,[role=textbox],[role=combobox],iframe';
const INPUT_BUTTON = 'input[type=submit],input[type=button]';

/** Every text that the page draws, every name of a picture, and the page's title. */
export function pageTexts(document: Document): PageTexts {
  const texts = new Map<string, TextPlace[]>();
  const sight = createSight();
  for (const element of composedElements(document)) {
    if (SILENT.has(element.localName)) continue;
    const text = collapse(nameOf(element) ?? ownText(element));
    if (!text || !(isTitle(element) || sight.draws(element))) continue;
    const place = { element, node: ownTexts(element)[0] ?? element };
    const known = texts.get(text);
    if (known) known.push(place);
    else texts.set(text, [place]);
  }
  return texts;
}

const isTitle = ({ localName, parentElement }: Element): boolean =>
  localName === 'title' && parentElement?.localName === 'head';

function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === Node.TEXT_NODE) text += `${node.nodeValue} `;
  return text;
}

const nameOf = (element: Element): string | null =>
  matches(element, INPUT_BUTTON)
    ? (element as HTMLInputElement).value
    : (pictureName(element) ?? signName(element));

function pictureName(element: Element): string | null {
  const { localName } = element;
  if (localName !== 'img' && localName !== 'svg' && attributeOf(element, 'role') !== 'img') return null;
  const title = localName === 'svg' ? element.querySelector('title')?.textContent : null;
  return attributeOf(element, 'aria-label') ?? attributeOf(element, 'alt') ?? title ?? null;
}

/** The name of an element that shows a sign and no words (an icon of a font, a tick). */
function signName(element: Element): string | null {
  const name = attributeOf(element, 'aria-label') ?? attributeOf(element, 'title');
  return name && !matches(element, CONTROL) && !/\p{L}/u.test(element.textContent ?? '') ? name : null;
}

/** A text in the block that it belongs to, as a person sees it; `announced` if the page marks it as a message. */
export interface Message {
  readonly element: Element;
  readonly text: string;
  readonly announced: boolean;
  /** What announces it is a dialog with several buttons. */
  readonly isChoice: boolean;
  /** All that stands on its line. */
  readonly line: () => string;
  /** The whole of what the page announces there; empty if it does not. */
  readonly whole: () => string;
}

/** The message that an element's text is a part of; null if it cannot be seen. What also holds `form` announces nothing. */
export function messageAt(element: Element, text: string, form: Element): Message | null {
  if (isTitle(element))
    return { element, text, announced: true, isChoice: false, line: () => '', whole: () => '' };
  if (!isShown(element)) return null;
  let block: Element = element;
  let announced: Element | null = null;
  let isBlock = false;
  for (let at: Element | null = element; at; at = composedParent(at)) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (!isBlock) block = at;
    isBlock ||= style?.display !== 'inline' && style?.display !== 'contents';
    if (matches(at, LIVE) || style?.position === 'fixed') {
      announced = composedContains(at, form) ? null : at;
      break;
    }
  }
  const whole = collapse(ownTextOf(block, LONGEST));
  // The name of a sign is not in the text around it.
  const more = /\p{L}/u.test(whole) ? `${whole} ${text}` : text;
  const said = whole.includes(text) ? whole : more;
  const line = () => lineOf(block);
  return {
    ...{ element, text: said, announced: announced !== null, line },
    isChoice: announced !== null && matches(announced, DIALOG) && buttonsIn(announced) > 1,
    whole: () => (announced ? ownTextOf(announced, LONGEST) : ''),
  };
}

/** How many buttons a dialog has; one that only closes it mostly shows a sign. */
const buttonsIn = (dialog: Element): number =>
  [...composedElements(dialog)].filter(
    (each) =>
      matches(each, `button,[role=button],${INPUT_BUTTON}`) &&
      /\p{L}/u.test(nameOf(each) ?? each.textContent ?? ''),
  ).length;

/** What stands on the line of a block, beside it in its box; of a term also its description. */
function lineOf(block: Element): string {
  const { top, bottom } = block.getBoundingClientRect();
  const isBeside = (each: Element) => {
    const box = each.getBoundingClientRect();
    return box.top < (top + bottom) / 2 && box.bottom > (top + bottom) / 2;
  };
  const described = block.localName === 'dt' ? block.nextElementSibling : null;
  return [...(block.parentElement?.children ?? [])]
    .filter((each) => each === described || isBeside(each))
    .map((each) => ownTextOf(each, LONGEST))
    .join(' ');
}
