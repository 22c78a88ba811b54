import { foldLabel, stripInvisible } from '../text/text.ts';
import type { KnownWords } from './known-words.ts';
import { joined, type Piece, piecesOf, signsOf } from './pieces.ts';
import { kindOf, shapeNumbers } from './shapes.ts';

/** The parts of a technical name: `clientIdInput`, `sapMBtn`. */
const HUMPS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+/gu;
const NUMBERED = /^(\p{L}+)(\d{1,2})$/u;
/** "+3", "(3)", "3 selected", "0 of 4": a digit in such a text counts something, and is nobody's number. */
const COUNTED = /^\s*(?:\+\s*\d|\(\d\))\s*$/u;
const DIGIT = /^[0-9]$/u;
const WORD = /^\p{L}+$/u;
const MOST_COUNTS = 2;
const SHORTENED = /(?:…|\.\.\.)\s*$/u;
/** Says of a page's texts only what cannot be anybody's. */
export interface Shaper {
  /** What a person reads: known texts as they stand, of every other word its shape. */
  text(text: string): string;
  /** What somebody may have entered: shapes only. */
  value(text: string): string;
  /** Technical names, apart by blanks or not: words of interfaces as they stand. */
  name(name: string): string;
  /** An address: the vendors' hosts and paths as they stand, no query. */
  address(address: string, base: string): string;
}

/** Makes a shaper; equal things get the same shape as long as it is used. */
export function createShaper(known: KnownWords): Shaper {
  const shape = shapeNumbers();
  const cut = (raw: string) => piecesOf(raw, known.wordsIn);
  const plain = (word: string): string => shape(kindOf(stripInvisible(word)), stripInvisible(word));
  const other = ({ raw, kind }: Piece): string => {
    if (kind === 'between') return signsOf(raw);
    if (kind === 'email') return shape('email', raw.toLowerCase());
    return kind === 'address' ? address(raw, '') : plain(raw);
  };

  const text = (raw: string): string => {
    if (SHORTENED.test(raw) && known.begins(foldLabel(raw))) return raw;
    const pieces = cut(raw);
    const words = pieces.filter(({ kind }) => kind === 'word');
    const folded = words.map((piece) => foldLabel(piece.raw));
    const isKnown = new Set(words.filter((piece) => known.isName(piece.raw)));
    const single = new Set<Piece>();
    for (let at = 0; at < words.length; ) {
      const count = known.textAt(folded, at);
      for (const piece of words.slice(at, at + count)) (count > 1 ? isKnown : single).add(piece);
      at += count || 1;
    }
    // One known word beside others may be a part of somebody's name.
    const isTold = (piece: Piece) => isKnown.has(piece) || single.has(piece) || !WORD.test(piece.raw);
    if (words.every(isTold)) for (const piece of single) isKnown.add(piece);
    const others = pieces.filter((piece) => piece.kind !== 'between' && !isKnown.has(piece));
    const isCount = (isKnown.size > 0 || COUNTED.test(raw)) && others.length <= MOST_COUNTS;
    if (isCount && others.every((piece) => DIGIT.test(piece.raw)))
      for (const piece of others) isKnown.add(piece);
    return joined(pieces, (piece) => (isKnown.has(piece) ? piece.raw : null), other);
  };

  const namePart = (piece: string): string => {
    if (known.isInterface(piece)) return piece;
    const [, lead = '', number = ''] = NUMBERED.exec(piece) ?? [];
    if (known.isInterface(lead)) return lead + plain(number);
    const humps = /\p{N}/u.test(piece) ? [] : (piece.match(HUMPS) ?? []);
    const told = humps.filter((hump) => known.isInterface(hump)).join('');
    // A word of two letters may stand by chance in what is random.
    if (told.length * 2 < piece.length) return plain(piece);
    return humps.map((hump) => (known.isInterface(hump) ? hump : plain(hump))).join('');
  };
  const name = (raw: string): string =>
    joined(cut(raw), ({ kind, raw: piece }) => (kind === 'word' ? namePart(piece) : null), other);

  const address = (raw: string, base: string): string => {
    if (!URL.canParse(raw, base || undefined)) return shape('address', raw);
    const url = new URL(raw, base || undefined);
    if (!/^https?:$/u.test(url.protocol)) return `${name(url.protocol)}${shape('address', raw)}`;
    const host = known.isVendor(url.hostname) ? vendorHost(url.hostname) : shape('host', url.hostname);
    const told = (path: string) =>
      path
        .split('/')
        .map((part) => name(decoded(part)))
        .join('/');
    // A page of one document has its route behind the sign.
    const [route = ''] = url.hash.startsWith('#/') ? url.hash.split('?') : [];
    return `${url.protocol}//${host}${told(url.pathname)}${told(route)}`;
  };
  const vendorHost = (host: string): string =>
    host
      .split(/([.-])/u)
      .map((part) =>
        /^[.-]?$/u.test(part) || known.isInterface(part.replace(/\d$/u, '')) ? part : plain(part),
      )
      .join('');

  return { text, name, address, value: (raw) => joined(cut(raw), () => null, other) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
