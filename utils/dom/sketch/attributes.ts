import type { Shaper } from '../../core/sketch/shaper.ts';
import { quote } from '../../core/sketch/sketch.ts';

/** Attributes with a text for people. */
const TEXTS =
  /^(?:aria-(?:label|description|roledescription|placeholder|valuetext)|title|alt|placeholder|label)$/u;
/** Attributes with small whole numbers. */
const NUMBERS =
  /^(?:aria-(?:level|setsize|posinset|rowcount|colcount)|tabindex|rows|cols|size|maxlength|colspan|rowspan)$/u;
/** Attributes with names and states. */
const NAMES = new Set(
  `id class name slot part role type for form list scope headers dir lang autocomplete inputmode contenteditable hidden
  disabled readonly required multiple open formcontrolname data-trans-id data-nuiexp data-placeholder data-qa data-cy
  popover inert translate draggable aria-activedescendant aria-atomic aria-autocomplete aria-busy aria-checked aria-controls
  aria-current aria-describedby aria-details aria-disabled aria-errormessage aria-expanded aria-flowto aria-haspopup aria-hidden
  aria-invalid aria-labelledby aria-live aria-modal aria-multiline aria-multiselectable aria-orientation aria-owns aria-pressed
  aria-readonly aria-relevant aria-required aria-selected aria-sort`.split(/\s+/u),
);
const SMALL_NUMBER = /^-?\d{1,3}$/u;
/** What is in these is a label. */
const BUTTONS = new Set(['button', 'submit', 'reset']);
/** What is in these nobody sees: not even its length is told. */
const SECRET = new Set(['password', 'hidden', 'file']);
const TICKED = new Set(['checkbox', 'radio']);

/** The attributes of an element that a sketch tells, each as it is written there. */
export function attributesOf(element: Element, shaper: Shaper): string[] {
  const told = [...element.attributes].flatMap(({ name, value }) => {
    const shown = attributeValue(element, name, value, shaper);
    return shown === null ? [] : [shown === '' ? name : `${name}=${quote(shown)}`];
  });
  return [...told, ...stateOf(element, shaper)];
}

function attributeValue(element: Element, name: string, value: string, shaper: Shaper): string | null {
  if (TEXTS.test(name)) return shaper.text(value);
  if (NUMBERS.test(name)) return SMALL_NUMBER.test(value) ? value : shaper.value(value);
  const isName = NAMES.has(name) || (name.startsWith('data-test') && shaper.name(name) === name);
  if (isName) return shaper.name(value);
  return name === 'href' && element.localName === 'a' ? shaper.address(value, element.baseURI) : null;
}

/** What a control holds, and whether it is chosen. */
function stateOf(element: Element, shaper: Shaper): string[] {
  const { localName } = element;
  const { type = '', value, checked, selected } = element as Partial<HTMLInputElement & HTMLOptionElement>;
  if (localName === 'option') return selected ? ['selected'] : [];
  if (localName !== 'input' && localName !== 'textarea') return [];
  if (TICKED.has(type)) return checked ? ['checked'] : [];
  if (!value) return [];
  if (BUTTONS.has(type)) return [`value=${quote(shaper.text(value))}`];
  return [`value=${quote(SECRET.has(type) ? '‹filled 0›' : shaper.value(value))}`];
}
