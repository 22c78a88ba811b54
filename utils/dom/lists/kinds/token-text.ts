import { composedElements } from '../../base/composed.ts';
import { isTextField, setText, type TextField } from '../../base/type.ts';
import { waitFor } from '../../base/wait.ts';
import { chipsIn } from '../chips.ts';
import { allOf } from '../chosen.ts';
import { isCombobox, isPlainText } from '../controls.ts';
import { tokensOf } from '../entry-text.ts';
import { type Changer, type FieldParts, type Kind, type Outcome, shows } from './kind.ts';

const EFFECT_MS = 1500;

/** A text that holds the names themselves: a text area, or a plain input around which neither chips nor check boxes stand. */
export const tokenText: Kind = {
  fits: (parts) => textsIn(parts).length > 0,
  chosen: (parts) =>
    allOf(
      textsIn(parts)
        .filter(
          ({ localName }) =>
            localName === 'textarea' || !chipsIn(parts.region, parts.controls)?.entries.length,
        )
        .flatMap((element) => tokensOf(element.value).map((text) => ({ text, element }))),
    ),
};

export const changeTokenText: Changer = {
  async choose(field, names, { signal, onStep }) {
    const { inputs = [] } = field.read()?.controls ?? {};
    const [text, another] = inputs.filter(isTextField);
    const outcome = (what: Outcome) => new Map(names.map((name) => [name, what]));
    if (!text || another || inputs.some((input) => !isTextField(input) || isCombobox(input)))
      return outcome('notOffered');
    for (const name of names) onStep(name);
    if (signal.aborted) return new Map();
    const before = text.value;
    const after = withNames(before, names);
    setText(text, after);
    const isTaken = () => [field.read()].some((now) => names.every((name) => shows(now, name)));
    if (await waitFor(field.document, isTaken, { forMs: EFFECT_MS })) return outcome('chosen');
    if (text.value === after) setText(text, before);
    return outcome('noEffect');
  },
  takeBack: (field, names) => takeOutOfText(field.document, names),
};

const textsIn = ({ controls }: FieldParts): (HTMLInputElement | HTMLTextAreaElement)[] => [
  ...controls.textareas,
  ...(controls.checkboxes.length === 0 ? controls.comboboxes.filter(isPlainText) : []),
];

/** A text as it stands, then the names, with blanks between. */
export const withNames = (text: string, names: readonly string[]): string =>
  [text.trimEnd(), ...names].filter(Boolean).join(' ');

/** Takes the names out of the one text field that holds all of them; gives back those that are still there. */
export async function takeOutOfText(
  document: Document,
  names: readonly string[],
): Promise<readonly string[]> {
  const holds = (field: TextField) => {
    const tokens = tokensOf(field.value);
    return names.every((name) => tokens.includes(name));
  };
  const [field, another] = [...composedElements(document)].filter(isTextField).filter(holds);
  if (!field || another) return names;
  const left = names.reduce((text, name) => withoutName(text, name), field.value);
  setText(field, left);
  const isGone = () => field.value === left;
  return (await waitFor(document, isGone, { forMs: EFFECT_MS })) ? [] : names;
}

/** A text without the last token of that name and the blank before it. */
function withoutName(text: string, name: string): string {
  const at = ` ${text} `.replaceAll(/[\s,;]/gu, ' ').lastIndexOf(` ${name} `);
  return at < 0 ? text : (text.slice(0, Math.max(0, at - 1)) + text.slice(at + name.length)).trimStart();
}
