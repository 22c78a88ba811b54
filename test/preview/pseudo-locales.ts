type Messages = Readonly<Record<string, { readonly message: string }>>;

const PLAIN = 'aceilnorstuyACEILNORSTUY';
const ACCENTED = 'áçéîļñöŕšţûýÁÇÉÎĻÑÖŔŠŢÛÝ';
const [OVERRIDE, POP] = ['\u202e', '\u202c'];

/** Pieces of a text that stay as they are: placeholders, and the sign between plural forms. */
const KEPT = /(\$[1-9]| \| )/u;
const each = (text: string, change: (piece: string) => string): string =>
  text
    .split(KEPT)
    .map((piece) => (KEPT.test(piece) ? piece : change(piece)))
    .join('');

/** Accented, each vowel twice, in brackets: what shows without them was not put into the texts, or was cut off. */
const stretched = (form: string): string =>
  `[${each(form, (piece) => piece.replace(/[aeiou]/giu, '$&$&').replace(/[a-z]/giu, accented))}]`;
const accented = (letter: string): string => ACCENTED[PLAIN.indexOf(letter)] ?? letter;
/** Each word in the other direction: what lies wrong in right-to-left scripts lies wrong here. */
const turned = (form: string): string =>
  each(form, (piece) => piece.replace(/[^\s]+/gu, (word) => `${OVERRIDE}${word}${POP}`));

const inForms = (text: string, change: (form: string) => string): string =>
  text.split(' | ').map(change).join(' | ');

/** English as no language is: the usual pseudo-locales, longer and with accents (en-XA) and from right to left (ar-XB). */
export function pseudoLocales(english: Messages): Readonly<Record<string, Messages>> {
  const made = (change: (form: string) => string, language: string, direction: string): Messages => ({
    ...Object.fromEntries(
      Object.entries(english).map(([name, { message }]) => [name, { message: inForms(message, change) }]),
    ),
    extension_language: { message: language },
    extension_direction: { message: direction },
  });
  return { 'en-XA': made(stretched, 'en-XA', 'ltr'), 'ar-XB': made(turned, 'ar-XB', 'rtl') };
}
