/**
 * What stands in a sketch in place of a word: what kind of thing it is, how many characters it has where that tells
 * nothing, and a number by which equal ones are known again. The marks around it stand in no other place of a sketch.
 */
export const SHAPE = /‹(\w+)(?:\((\d+)\))? (\d+)›/gu;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
/** Nobody's identifier (RFC 9562, section 5.9): pages show it in samples, and it is never taken for a value. */
const NIL = /^0{8}(?:-0{4}){3}-0{12}$/u;
/** Letters of scripts that put no blanks between words. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}ー';
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const ONE_SCRIPT = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
/** A stretch of a longer identifier. */
const HEX = /^(?:(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]+|[a-f]{4}|[a-f]{8}|[a-f]{12})$/iu;

/** Whether a word is of such a script. */
export const isUnspaced = (word: string): boolean => HAS_UNSPACED.test(word);

/** A word cut where letters of such a script begin or end: a name stands in a Japanese sentence without blanks. */
export const byScript = (word: string): string[] => word.match(ONE_SCRIPT) ?? [];

/** What kind of thing a word is, with its length: `uuid`, `word(7)`, `number(3)`, `token(30)`. */
export function kindOf(word: string): string {
  if (NIL.test(word)) return 'nil';
  if (UUID.test(word)) return /[A-F]/u.test(word) ? 'UUID' : 'uuid';
  if (word.startsWith('eyJ')) return `jwt(${word.length})`;
  return `${letterKind(word)}(${[...word].length})`;
}

function letterKind(word: string): string {
  if (/^\p{N}+$/u.test(word)) return 'number';
  if (HEX.test(word)) return 'hex';
  if (/\p{N}/u.test(word)) return 'token';
  if (isUnspaced(word)) return 'signs';
  if (/^\p{Lu}+$/u.test(word) && word.length > 1) return 'WORD';
  return /^\p{Lu}/u.test(word) ? 'Word' : 'word';
}

/** Gives the shape of a thing, the same one each time that the thing comes again. */
export function shapeNumbers(): (kind: string, thing: string) => string {
  const known = new Map<string, string>();
  return (kind, thing) => {
    const key = `${kind} ${thing}`;
    const shape = known.get(key) ?? `‹${kind} ${known.size + 1}›`;
    known.set(key, shape);
    return shape;
  };
}
