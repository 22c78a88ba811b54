import type { Listing } from '../../core/reading.ts';
import type { ByLanguage } from '../../core/source.ts';
import { foldedLabels, foldLabel } from '../../core/text.ts';
import { composedContains } from '../base/composed.ts';
import { createItemFlow, type ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { buildIndex } from '../text/label-index.ts';
import { elementOf, isAction } from '../text/place.ts';
import { contentOf, cutToggles, hasMore } from './list-content.ts';
import type { ListEntry } from './list-entry.ts';
import { namedOtherwise, namedRegion } from './list-named.ts';
import { openerOf } from './list-opener.ts';
import { type Region, regionOf } from './list-region.ts';
import { type Transfer, transferOf } from './list-transfer.ts';
import { widgetsOf } from './list-widgets.ts';

/** No name is longer, no list has more; what is beyond would only get in the way of what matters. */
const LONGEST_ENTRY = 300;
const MOST_ENTRIES = 1000;
/** "Allowed Scopes (3)". */
const COUNTED = /^\s*[(\uff08]\d+[)\uff09]\s*$/u;

/** Where a list field is on the page. Holds nodes, so it is good only until the page changes. */
export interface ListField {
  /** The element with the label's text. */
  readonly label: Element;
  /** Whether a node is part of the field. */
  contains(node: Node): boolean;
  readonly entries: readonly ListEntry[];
  /** Inputs, selects, text areas, check boxes, comboboxes and list boxes of the field, in rendered order. */
  readonly inputs: readonly HTMLElement[];
  /** The field's own buttons, in rendered order. */
  readonly buttons: readonly HTMLElement[];
  /** The button that opens the list where the field has no other control. */
  readonly opener: HTMLElement | null;
  /** Two lists, where the field consists of what can be chosen and what is chosen. */
  readonly transfer: Transfer | null;
  /** The drawn items of a list that draws only some of them; empty where all are drawn. */
  readonly cut: readonly HTMLElement[];
  /** How many are chosen as the field says in place of those that it does not show, or `UNTOLD`; null where it shows all. */
  readonly told: number | null;
}

export interface FieldReading {
  readonly listing: Listing;
  readonly field: ListField;
}

/**
 * Reads the list field with one of `labels`: what is chosen in it and where it is. `others` are the labels of the
 * page's other fields: the field ends before the next of them. Null where there is no such field, or where it is not
 * understood: an empty list means that the field is understood and nothing is chosen.
 */
export function readListing(
  document: Document,
  labels: ByLanguage,
  others: readonly ByLanguage[],
): FieldReading | null {
  return readListingIn(createItemFlow(document, buildIndex([labels, ...others])), labels);
}

/** As `readListing`, in a flow that is made already and knows all labels of the page. */
export function readListingIn(flow: ItemFlow, labels: ByLanguage): FieldReading | null {
  const wanted = foldedLabels(labels);
  const labelled = flow.allLabels().filter((item) => wanted.has(foldLabel(item.text)));
  const others = labelled.length > 0 ? namedOtherwise(flow, wanted) : [];
  const regions = labelled
    .filter((item) => isSetOff(item) && !isWithinCode(item) && !standsBare(item, flow))
    .map((item) => regionOf(item, flow, others));
  if (labelled.length === 0) regions.push(namedRegion(flow, wanted));
  const found = regions.flatMap((region) => (region && readField(region)) || []);
  const [first] = found;
  const say = (reading: FieldReading) => JSON.stringify(reading.listing.entries);
  return first && found.every((reading) => say(reading) === say(first)) ? first : null;
}

function readField(region: Region): FieldReading | null {
  const widgets = widgetsOf(region);
  const opener = openerOf(widgets);
  const transfer = transferOf(widgets.lists, region);
  const shown = isBusy(region) ? null : contentOf(region, widgets, opener, transfer);
  if (!shown) return null;
  // An asterisk or a bullet is no entry.
  const entries = shown.entries.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const field: ListField = {
    label: region.label,
    contains: (node) => [...region.elements].some((element) => composedContains(element, node)),
    entries,
    inputs: widgets.inputs,
    buttons: widgets.buttons,
    opener,
    transfer,
    cut: cutToggles(widgets),
    told: shown.told ?? null,
  };
  const texts = entries.slice(0, MOST_ENTRIES).map(({ text }) => text.slice(0, LONGEST_ENTRY));
  const partial = shown.partial || field.cut.length > 0 || hasMore(region);
  const editable = opener ? isEnabled(opener) : widgets.inputs.some(isEnabled);
  return { listing: partial ? { entries: texts, editable, partial } : { entries: texts, editable }, field };
}

/** Two labels with nothing between them: whose the field behind them is, cannot be told. */
function standsBare(label: Item, flow: ItemFlow): boolean {
  let before = flow.previous(label);
  while (before && isAction(elementOf(before))) before = flow.previous(before);
  return before?.kind === 'label' && regionOf(before, flow) === null;
}

const isEnabled = (input: HTMLElement): boolean =>
  !input.matches(
    ':disabled, :read-only:is(textarea), [readonly]:not([role="combobox"], [aria-haspopup="listbox"]), [aria-disabled="true"], [aria-readonly="true"]',
  );

const isBusy = ({ elements }: Region): boolean =>
  [...elements].some((element) => element.getAttribute('aria-busy') === 'true');

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
