import type { ByLanguage } from '../../core/source/source.ts';
import { foldedLabels, foldLabel } from '../../core/text/text.ts';
import { closest, composedContains } from '../base/composed.ts';
import { accessibleName } from '../base/name.ts';
import { attributeOf, matches } from '../base/native.ts';
import { isVirtualised } from '../base/scroll.ts';
import { elementOf } from '../text/item-element.ts';
import { createItemFlow, type ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { buildIndex } from '../text/label-index.ts';
import { type Controls, controlsOf, isEnabled, textFieldOf } from './controls.ts';
import { SEVERAL_CHOICES } from './kinds/index.ts';
import type { FieldHandle, FieldKinds, FieldParts, Kind, ListField } from './kinds/kind.ts';
import { openerOf } from './kinds/menu-button.ts';
import { namedOtherwise, namedRegion } from './named-controls.ts';
import { optionsIn } from './option.ts';
import { MOST_ITEMS, type Region, regionOf, standsBare } from './region.ts';
import { isOnePage, SUMMARY, saysMore } from './words.ts';

/** No name is longer: what is beyond would only get in the way of what matters. */
const LONGEST_ENTRY = 300;
/** What holds a field and all that belongs to it. */
const FORM = 'form,dialog,[role=dialog],main,body';
/** "Allowed Scopes (3)". */
const COUNTED = /^\s*[(\uff08]\d+[)\uff09]\s*$/u;

/**
 * Reads the field with one of `labels`: what is chosen in it and where it is. Null where there is no such field, or where
 * it is not understood: an empty list means that the field is understood and nothing is chosen.
 * @param flow the page's text; it has to know the labels of the page's other fields, before which this one ends.
 * @param kinds the kinds of widgets that it may consist of: for several choices, unless said otherwise.
 */
export function readField(flow: ItemFlow, labels: ByLanguage, kinds = SEVERAL_CHOICES): ListField | null {
  const wanted = foldedLabels(labels);
  const labelled = flow.allLabels().filter((item) => wanted.has(foldLabel(item.text)));
  const regions = labelled
    .filter((item) => isSetOff(item) && !isWithinCode(item) && !standsBare(item, flow))
    .map((item) => regionOf(item, flow, namedOtherwise(elementOf(item), flow, wanted)));
  if (labelled.length === 0) regions.push(namedRegion(flow, wanted));
  const found = regions.flatMap((region) => (region && understand(region, kinds)) || []);
  return onlyOf(found) ?? onlyOf(found.filter(({ listing }) => listing.editable));
}

/** The first of them if all show the same: a page may draw a field twice. */
function onlyOf(fields: readonly ListField[]): ListField | null {
  const say = ({ listing }: ListField) => JSON.stringify(listing.entries);
  const [first] = fields;
  return first && fields.every((field) => say(field) === say(first)) ? first : null;
}

/** Whether the page has a field of that name, understood or not. */
export const hasLabel = (flow: ItemFlow, labels: ByLanguage): boolean => {
  const wanted = foldedLabels(labels);
  return (
    flow.allLabels().some((item) => wanted.has(foldLabel(item.text))) || namedRegion(flow, wanted) !== null
  );
};

/**
 * A handle of the field with one of `labels`. `others` are the labels of the page's other fields. Once it is found, only the
 * form around it is read, for as long as that is there and shows the field.
 */
export function fieldHandle(
  document: Document,
  labels: ByLanguage,
  others: readonly ByLanguage[],
  kinds = SEVERAL_CHOICES,
): FieldHandle {
  const index = buildIndex([labels, ...others]);
  const readIn = (root: Document | Element) => readField(createItemFlow(root, index), labels, kinds);
  let form: Element | null = null;
  const read = (): ListField | null => {
    const again = form?.isConnected ? readIn(form) : null;
    if (again) return again;
    const found = readIn(document);
    form = found && closest(found.region.label, (at) => matches(at, FORM));
    return found;
  };
  return { document, labels, read };
}

function understand(region: Region, { kinds: all, single }: FieldKinds): ListField | null {
  if ([...region.elements].some((element) => attributeOf(element, 'aria-busy') === 'true')) return null;
  const parts = { region, controls: controlsOf(region.elements), single };
  const kinds = kindsOf(parts, all);
  const shown = kinds.map((kind) => kind.chosen(parts));
  if (kinds.length === 0 || !shown.every((each) => each !== null)) return null;
  // An asterisk or a bullet is no entry.
  const texts = shown.flatMap((each) => each.entries).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const entries = texts.filter(({ text }) => !SUMMARY.test(text));
  // Not a number where one of the kinds does not know how many.
  const total = shown.reduce((sum, each) => sum + Number(each.count) - each.entries.length, entries.length);
  const count = entries.length < texts.length || Number.isNaN(total) ? 'unknown' : total;
  const told = entries.slice(0, MOST_ITEMS).map(({ text }) => text.slice(0, LONGEST_ENTRY));
  const { controls } = parts;
  const opener = openerOf(controls);
  const editable = (opener ? [opener] : [...controls.inputs, ...controls.radios]).some(isEnabled);
  const isCut = count !== told.length || region.items.length >= MOST_ITEMS;
  const partial = isCut || drawsSome(controls) || hasMore(region) || isFiltered(controls);
  return {
    ...parts,
    kinds,
    entries,
    count,
    listing: { entries: told, editable, ...(partial && { partial }) },
    contains: (node) => [...region.elements].some((element) => composedContains(element, node)),
  };
}

function kindsOf(parts: FieldParts, all: readonly Kind[]): readonly Kind[] {
  const kinds = all.filter((kind) => kind.fits(parts));
  const alone = kinds.find((kind) => kind.alone);
  return alone ? [alone] : kinds;
}

/** Whether it is a standing list that draws only some of its options. */
function drawsSome({ lists, comboboxes, checkboxes }: Controls): boolean {
  const [list, second] = lists.filter((each) => each.localName !== 'select');
  return !second && comboboxes.length === 0 && isVirtualised(list ? optionsIn(list) : checkboxes);
}

/** A button or link in the field that shows what is left out, or a text that tells of other pages. */
const hasMore = ({ elements, items }: Region): boolean =>
  items.some(({ text }) => isOnePage(text)) ||
  [...elements].some((at) => matches(at, 'button,[role=button],a,summary') && saysMore(accessibleName(at)));

/** What was typed into a search, or into any field beside check boxes, may have left entries out. */
const isFiltered = ({ comboboxes, checkboxes }: Controls): boolean =>
  comboboxes.some(
    (box) => (checkboxes.length > 0 || matches(box, '[type=search]:not([role])')) && textFieldOf(box)?.value,
  );

/** A label ends with its text, a colon, an element or a count; words that run on make it a sentence. */
const isSetOff = ({ chunk, from, to, text }: Item): boolean => {
  const end = from + text.trimEnd().length;
  return (
    to === chunk.raw.length ||
    chunk.seams.some((seam) => seam >= end && seam <= to) ||
    COUNTED.test(chunk.raw.slice(to)) ||
    /[:\uff1a]\s*$/u.test(text)
  );
};

const isWithinCode = (item: Item): boolean => elementOf(item).closest('pre, code, samp, kbd') !== null;
