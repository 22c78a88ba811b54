import type { PagePart, ReadSource } from '../../core/source/source.ts';
import { composedParent, frameDocument } from '../base/composed.ts';
import { isInRecords } from './columns.ts';
import type { Evidence } from './evidence.ts';
import { isAtOrBelow, type Recognised } from './page-kind.ts';
import { announcementOf, dialogOf, layerOf } from './page-parts.ts';

/** Where people write, or records are named: wherever it stands, it is not the vendor that speaks. */
const WRITTEN =
  'a[href], [role="link"], [role="log"], [role="feed"], [role="article"], [role="comment"], blockquote, h1, h2, h3, h4, h5, h6, [role="heading"]';
/** What stands beside the page's own matter; and entries of a list, among which the page's own sample may be. */
const BESIDE = 'aside, [role="complementary"]';
const RECORD = 'li, [role="listitem"]';
/** What can be written into: a small window with such a field is a chat, not a message of the page. */
const COMPOSER =
  'textarea:not([readonly]), [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/** Whether a document is the page itself, or a frame's that is the vendor's own by its path. */
type IsOwnPage = (document: Document | null) => boolean;

/** Which forms of the source's pages stand on the page. */
export type Forms = Readonly<Record<ReadSource['believed'][number]['form'], boolean>>;

/**
 * Tells of evidence whether it may be believed: it stands in a part of the page in which only the vendor writes, on a page
 * that is the vendor's own by its path, or by its heading together with its form. `source.believed` says which.
 */
export function believer(
  document: Document,
  { page, by }: Recognised,
  forms: Forms,
  { believed }: ReadSource,
): (evidence: Evidence) => boolean {
  const path = document.location?.pathname ?? '';
  const isOwn = ({ path: own, form }: (typeof believed)[number]): boolean =>
    (own !== undefined && isAtOrBelow(path, own)) || (by === 'heading' && forms[form]);
  const rules = believed.filter((rule) => rule.pages.includes(page) && isOwn(rule));
  return ({ id, element, isSample }) => {
    const mine = rules.filter(({ values }) => values.includes(id));
    const isOwnPage = (at: Document | null): boolean =>
      at === document ||
      mine.some(({ path: own }) => own !== undefined && isAtOrBelow(at?.location?.pathname ?? '', own));
    const part = mine.length > 0 ? partOf(element, isSample === true, isOwnPage) : null;
    return part !== null && mine.some(({ parts }) => parts.includes(part));
  };
}

/** The part of the page in which the vendor says this; null where anybody may have written it. */
function partOf(element: Element, isSample: boolean, isOwnPage: IsOwnPage): PagePart | null {
  const layer = layerOf(element);
  const dialog = layer && (dialogOf(element) || !isPageItself(layer)) ? layer : null;
  if (dialog && !isDialog(dialog, element)) return null;
  const announcement = dialog ? null : announcementOf(element);
  const box = dialog ?? (announcement && !isPageItself(announcement) ? announcement : null);
  if (isWritten(element, box, isSample, isOwnPage)) return null;
  if (isSample) return 'sample';
  if (dialog) return 'dialog';
  return box ? 'announcement' : 'page';
}

/** A box around the page's own heading or matter is the page's frame, however it is drawn. */
const isPageItself = (box: Element): boolean => box.querySelector('h1, main, [role="main"]') !== null;

/** Whether a layer is a dialog: by its role, or drawn as one over the middle of the page; no chat, and no passing note. */
function isDialog(layer: Element, element: Element): boolean {
  const isModal = layer.matches('[aria-modal="true"], dialog:modal');
  if (!isModal && layer.querySelector(COMPOSER)) return false;
  if (dialogOf(element)) return true;
  const { left, right } = layer.getBoundingClientRect();
  const middle = (layer.ownerDocument.defaultView?.innerWidth ?? 0) / 2;
  return !announcementOf(element) && left <= middle && middle <= right;
}

/** Whether it stands where people write or records are listed, within `box` or, without one, on the page. */
function isWritten(element: Element, box: Element | null, isSample: boolean, isOwnPage: IsOwnPage): boolean {
  const isForeign = (frame: Element): boolean => !isOwnPage(frameDocument(frame as HTMLIFrameElement));
  let isWithin = box !== null;
  for (let at: Element | null = element; at; at = composedParent(at)) {
    if (at === box) isWithin = false;
    else if (at.localName === 'iframe' && !isWithin && isForeign(at)) return true;
    else if ((isWithin || !box) && at.matches(WRITTEN)) return true;
    else if (!box && (at.matches(isSample ? BESIDE : `${BESIDE}, ${RECORD}`) || isComment(at))) return true;
  }
  return !box && isInRecords(element);
}

/** An article without the page's own heading is one entry among others. */
const isComment = (element: Element): boolean => element.localName === 'article' && !isPageItself(element);
