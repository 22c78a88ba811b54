import { SHAPE } from '../../../utils/core/sketch/shapes.ts';

/** No vowels, no hexadecimal digits and no x, which crosses are drawn with: what is invented is no word of any language and means nothing. */
const LETTERS = 'ghjklmnpqrstvwz';
const IDEOGRAPHS = '春夏秋冬山川花鳥風月';
const DIGITS = '23456789';

const pick = (from: string): string => from[Math.floor(Math.random() * from.length)] ?? '';
const many = (length: number, from: string): string => Array.from({ length }, () => pick(from)).join('');
/** Of both kinds, if there is room for both. */
const mixed = (length: number, letters: string): string =>
  Array.from({ length }, (_, at) => pick(at % 2 === 0 ? letters : DIGITS)).join('');
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Identifiers are made anew in each run: the number makes a placeholder of the corpus. */
const INVENTED: Readonly<Record<string, (length: number, number: string) => string>> = {
  uuid: (_, number) => `{{other${number}}}`,
  UUID: (_, number) => `{{other${number}}}`,
  nil: () => '00000000-0000-0000-0000-000000000000',
  jwt: (length) => `eyJ${mixed(length - 3, LETTERS)}`,
  number: (length) => many(length, DIGITS),
  hex: (length) => mixed(length, 'abcdef'),
  token: (length) => mixed(length, LETTERS),
  signs: (length) => many(length, IDEOGRAPHS),
  WORD: (length) => many(length, LETTERS).toUpperCase(),
  Word: (length) => capital(many(length, LETTERS)),
  word: (length) => many(length, LETTERS),
  words: (length) => Array.from({ length }, () => many(5, LETTERS)).join(' '),
  email: () => `${many(5, LETTERS)}@${many(6, LETTERS)}.example`,
  host: () => `${many(6, LETTERS)}.example`,
  address: () => `https://${many(6, LETTERS)}.example/`,
  filled: () => mixed(12, LETTERS),
};

/** So often another thing is looked for: of one digit there are not many. */
const TRIES = 200;

/**
 * Puts something invented of the same shape in place of every shape of a sketch: in place of equal ones equal things, and in
 * place of others, as the names of two fields, others.
 * @param told the sketch: what it tells as it was is not invented a second time.
 */
export function inventor(told: string): (text: string) => string {
  const known = new Map<string, string>();
  const used = new Set(told.replaceAll(SHAPE, ' ').match(/[\p{L}\p{N}]+/gu));
  const another = (make: () => string): string => {
    let made = make();
    for (let time = 0; used.has(made) && time < TRIES; time += 1) made = make();
    used.add(made);
    return made;
  };
  return (text) =>
    text.replaceAll('{{', '{ {').replace(SHAPE, (shape, kind: string, length = '0', number: string) => {
      const invent = INVENTED[kind];
      if (!invent) throw new Error(`Nobody knows the shape ${shape}.`);
      const made = known.get(shape) ?? another(() => invent(Number(length), number));
      known.set(shape, made);
      return made;
    });
}
