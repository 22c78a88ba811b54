import type { KnownWords } from './known-words.ts';

/** Invisible characters are part of the word that they break. */
const LETTERS = '\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060-\\u2064\\ufeff';
const ADDRESS = '[a-z][a-z0-9+.-]{1,20}:\\/\\/[^\\s"\'<>‹›]+';
const MAIL_PART = '[^\\s@"\'<>(),;:=‹›]';
const EMAIL = `(?<!${MAIL_PART})${MAIL_PART}+@${MAIL_PART}+`;
const INVISIBLE = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*';
const DIGIT_16 = `[0-9a-f]${INVISIBLE}`;
const UUID = `(?<![${LETTERS}])(?:${DIGIT_16}){8}(?:-${INVISIBLE}(?:${DIGIT_16}){4}){3}-${INVISIBLE}(?:${DIGIT_16}){12}(?![${LETTERS}])`;
const PIECE = new RegExp(`(${ADDRESS})|(${EMAIL})|(${UUID})|[${LETTERS}]+`, 'giu');
/** Signs between words say how a page is built; so many say nothing more. */
const MOST_SIGNS = 8;
/** Not punctuation, arrows, ticks and the like: letters can be drawn as signs, and `SHAPE` has marks of its own. */
const UNTOLD_SIGNS = /[‹›]|[^\p{P}\p{Sm}\p{Sc}\p{Sk}\p{Z}\p{Cf}\p{Co}\s\u2190-\u23ff\u2500-\u27bf]/gu;
/** So many words of a sentence that nobody knows are told by their number. */
const FEW_WORDS = 6;
/** Longer texts are no label. */
const LONGEST_TEXT = 4000;

/** A part of a text. */
export interface Piece {
  readonly raw: string;
  readonly kind: 'address' | 'email' | 'uuid' | 'word' | 'between';
}

/** Cuts a text into addresses, identifiers, words and what stands between them. */
export function piecesOf(text: string, wordsIn: KnownWords['wordsIn']): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const cut = text.slice(0, LONGEST_TEXT);
  for (const match of cut.matchAll(PIECE)) {
    const [raw, address, email, uuid] = match;
    if (match.index > end) pieces.push({ raw: cut.slice(end, match.index), kind: 'between' });
    const kind = address ? 'address' : email ? 'email' : uuid ? 'uuid' : 'word';
    for (const part of kind === 'word' ? wordsIn(raw) : [raw]) pieces.push({ raw: part, kind });
    end = match.index + raw.length;
  }
  if (end < cut.length) pieces.push({ raw: cut.slice(end), kind: 'between' });
  return pieces;
}

/**
 * The pieces one after the other: as `told` says, or, where that is null, as `shaped` says; a longer run of words that nobody
 * knows is told by how many there are.
 */
export function joined(
  pieces: readonly Piece[],
  told: (piece: Piece) => string | null,
  shaped: (piece: Piece) => string,
): string {
  let result = '';
  let run: Piece[] = [];
  const end = () => {
    const words = run.filter(({ kind }) => kind === 'word').length;
    const isShort = words < FEW_WORDS;
    result += isShort
      ? run.map(shaped).join('')
      : `‹words(${words}) 0›${run.at(-1)?.kind === 'word' ? '' : ' '}`;
    run = [];
  };
  for (const piece of pieces) {
    const known = told(piece);
    const isProse = piece.kind === 'word' && /^\p{L}+$/u.test(piece.raw);
    if (known === null && (isProse || (run.length > 0 && piece.raw === ' '))) run.push(piece);
    else {
      end();
      result += known ?? shaped(piece);
    }
  }
  end();
  return result;
}

/** Signs and white space, as far as they tell how a page is built. */
export function signsOf(between: string): string {
  return between
    .replace(UNTOLD_SIGNS, '□')
    .replace(/[ \t\r\n]+/gu, (run) => (run.includes('\n') ? '\n' : ' '))
    .replace(/(\S)\1+/gu, (all) => all.slice(0, MOST_SIGNS))
    .slice(0, 2 * MOST_SIGNS);
}
