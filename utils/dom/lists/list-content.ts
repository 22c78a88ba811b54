import { composedElements } from '../base/composed.ts';
import { buttonName } from '../base/name.ts';
import { isCut } from '../base/scroll.ts';
import { textOf } from '../base/text.ts';
import { chipsIn } from './list-chips.ts';
import type { ListEntry, Shown } from './list-entry.ts';
import { linesIn, tokensOf } from './list-lines.ts';
import { areUnlike } from './list-looks.ts';
import { readOpener } from './list-opener.ts';
import { boxesIn, unparted } from './list-parts.ts';
import type { Region } from './list-region.ts';
import { togglesIn } from './list-toggles.ts';
import { tokenLists } from './list-tokens.ts';
import { optionsIn, type Transfer } from './list-transfer.ts';
import type { Widgets } from './list-widgets.ts';
import { saysMore } from './list-words.ts';

/** So much of an option is its name at most. */
const LONGEST_NAME = 400;

/** What a field shows as chosen; null where that cannot be told. */
export function contentOf(
  region: Region,
  widgets: Widgets,
  opener: HTMLElement | null,
  transfer: Transfer | null,
): Shown | null {
  if (opener) return readOpener(opener, region);
  const whole = (entries: ListEntry[] | null): Shown | null => entries && { entries, partial: false };
  if (transfer) return whole(optionsIn(transfer.chosen).map(entryOf));
  if (widgets.lists.length > 1) return null;
  if (widgets.inputs.length > 0) return entriesIn(region, widgets);
  const lines = hasStates(region) ? null : unparted(linesIn(region), widgets);
  return lines && areUnlike(lines.entries) ? null : lines;
}

function entriesIn(region: Region, widgets: Widgets): Shown | null {
  const { boxes, lists, areas, pickers } = widgets;
  const chips = chipsIn(region, widgets);
  const checked = boxesIn(boxes, widgets);
  const tokens = tokenLists(widgets);
  const choosable = lists.filter((list) => !tokens.has(list));
  if (pickers.length > 0 && choosable.some(isUnclear)) return null;
  if (!chips || !checked) return null;
  const entries = [
    ...(pickers.length > 0 || areas.length > 0 ? chips.entries : []),
    ...choosable.flatMap(selectedIn),
    ...checked,
    ...[...areas, ...typedInto(pickers, chips.entries)].flatMap((element) =>
      tokensOf(element.value).map((text) => ({ text, element })),
    ),
  ];
  return chips.told === null ? { entries, partial: false } : { entries, partial: true, told: chips.told };
}

/** The drawn items of a list that draws only some; none where all are drawn. */
export function cutToggles({ lists, boxes, pickers }: Widgets): readonly HTMLElement[] {
  const [list, second] = lists.filter((each) => each.localName !== 'select');
  if (second || pickers.length > 0) return [];
  const toggles = list ? togglesIn(list) : boxes;
  return isCut(toggles) ? toggles : [];
}

/** A button or link in the field that shows what is left out. */
export const hasMore = ({ elements }: Region): boolean =>
  [...elements].some((at) => at.matches('button,[role=button],a,summary') && saysMore(buttonName(at)));

/** Things that are chosen by a click, and are no control that is known: what is chosen cannot be told from its text. */
const hasStates = ({ elements }: Region): boolean =>
  [...elements].some((element) => element.matches('[aria-checked], [aria-selected], [aria-pressed]'));

/** Plain text inputs hold the list itself where no chips stand around them. */
function typedInto(pickers: readonly HTMLElement[], chips: readonly ListEntry[]): HTMLInputElement[] {
  if (chips.length > 0) return [];
  return pickers.filter(
    (element): element is HTMLInputElement =>
      element.localName === 'input' &&
      !element.matches('[role], [aria-autocomplete], [aria-haspopup], [type="search"]'),
  );
}

function selectedIn(list: HTMLElement): ListEntry[] {
  const options = [...list.querySelectorAll<HTMLElement>('option, [role="option"]')];
  return options.filter(isSelected).map(entryOf);
}

/** An option's own words, without those of a button in it, which takes it away; a list that is not drawn has them all the same. */
const entryOf = (element: HTMLElement): ListEntry => ({
  text: textOf(element, LONGEST_NAME, '[role=button]') || (element.textContent ?? '').trim(),
  element,
});

const isSelected = (option: HTMLElement): boolean =>
  option.localName === 'option'
    ? (option as HTMLOptionElement).selected
    : option.matches('[aria-selected="true"], [aria-checked="true"]');

/** A single-choice list beside a text input with nothing selected may hold offers, or the tokens that were chosen. */
const isUnclear = (list: HTMLElement): boolean =>
  list.localName !== 'select' &&
  list.getAttribute('aria-multiselectable') !== 'true' &&
  ![...composedElements(list)].some((at) => at.matches('[aria-selected="true"], [aria-checked="true"]'));
