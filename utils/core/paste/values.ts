import { shapeProblem } from '../credentials/shapes.ts';
import { overlapping, type Stretch, withoutEnd } from './stretch.ts';
import { isWhole } from './whole.ts';

/** Something in the text that looks like a value, and where. */
export interface FoundValue extends Stretch {
  readonly kind: 'value';
  readonly form: 'url' | 'token';
  readonly text: string;
}

/** Scripts that put no blank behind an address end it. */
const URLS =
  /https?:\/\/[^\s"'`<>|\\,;()[\]{}?#*\u3000-\u303f\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}]+/giu;
const TOKENS = /(?<![\w.~@/-])[\w.~-]{20,}(?![\w~@])/gu;
/** What was meant as a UUID, even with a digit too many. */
const NEARLY_UUID = /^[0-9a-z]{6,10}(?:-[0-9a-z]{3,6}){3}-[0-9a-z]{10,14}$/iu;
/** What goes on behind a token: a sign of other alphabets of tokens, a letter of another script, a broken line. */
const GOES_ON = /^(?:[+/=$%#]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}])[^\s"'`<>|,;&)\]}]*/u;
const NEXT_LINE = /^\n[ \t]*(?=[\w.~-]*(?:\d|[a-z][A-Z]))[\w.~-]{2,}(?=[ \t]*(?:\n|$))/u;
/** An equals sign that mail encoded stands before it, and no border tells where it ends. */
const ENCODED = /^3D/u;
/** Anything else in a found token is what goes on behind it. */
const KNOWN_SIGNS = /^[\w.~-]+$/u;
const LONGEST = 4096;

/** Everything that could be one of the values, by form alone; which one it is, its label must say. */
export function findValues(text: string, apiSuffix: string): FoundValue[] {
  const urls = [...text.matchAll(URLS)].map((match) => found(match, 'url'));
  const host = new RegExp(`(?<![\\w.@/%-])[\\w-]+${apiSuffix.replaceAll('.', '\\.')}(?![\\w.-]*\\w)`, 'giu');
  const hosts = [...text.matchAll(host)].map((match) => found(match, 'url'));
  const inUrl = overlapping(urls);
  const tokens = [...text.matchAll(TOKENS)].map((match) => found(match, 'token')).filter(isToken);
  return [...urls, ...[...hosts, ...tokens].filter(({ start }) => !inUrl({ start, end: start + 1 }))];
}

function found(match: RegExpExecArray, form: FoundValue['form']): FoundValue {
  const whole = withoutEnd(match[0], /[.:!~]/u);
  const bare = withoutEnd(whole, /[.:!~-]/u);
  // An opaque token may end in a single hyphen; after any other value it is the text's.
  const core = form === 'token' && whole === `${bare}-` && isOpaque(bare) ? whole : bare;
  const text = form === 'token' ? core + restOf(core, match) : core;
  return { kind: 'value', form, text, start: match.index, end: match.index + text.length };
}

/** What seems to belong to a token of no known form, so that a part of it never passes for the whole. */
function restOf(core: string, { index, input }: RegExpExecArray): string {
  if (!isOpaque(core)) return '';
  const after = input.slice(index + core.length, index + core.length + LONGEST);
  if (ENCODED.test(core) && input[index - 1] === '=') return after.charAt(0) || ' ';
  const goesOn = GOES_ON.exec(after)?.[0];
  return goesOn ?? (isWhole(core) ? '' : (NEXT_LINE.exec(after)?.[0] ?? ''));
}

/** A refresh token, and none of a known form, which would tell where it ends. */
const isOpaque = (text: string): boolean =>
  shapeProblem('refreshToken', text) === null &&
  shapeProblem('clientId', text) !== null &&
  shapeProblem('requestToken', text) !== null;

const isToken = ({ text }: FoundValue): boolean =>
  text.length <= LONGEST &&
  (!KNOWN_SIGNS.test(text) ||
    shapeProblem('refreshToken', text) !== 'valueMalformed' ||
    shapeProblem('requestToken', text) === null ||
    NEARLY_UUID.test(text));
