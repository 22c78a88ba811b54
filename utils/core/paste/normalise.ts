import { normalForm, stripInvisible } from '../text/text.ts';
import { decode } from './decode.ts';
import { spellInserts } from './inserts.ts';
import { withoutMarkup } from './markup.ts';
import { isWhole } from './whole.ts';

const QUOTE_MARKS = /^(?:[ \t]*>)+[ \t]?/u;
/** Hyphens of values, and the dash that word processors put between a name and its value. */
const DASHES =
  /[\u2010\u2011\u2212]|(?<=[0-9a-z])[\u2012-\u2015](?=[0-9a-z])|(?<=[ \t])[\u2012-\u2015](?=[ \t])/giu;
/** Names of grants look like labels, but are values here. */
const GRANT = '(?:refresh_token|client_credentials|password|authorization_code)\\b(?!["\']?\\s*[:=])';
const GRANTS = new RegExp(
  `grant(?:[_ ]?types?|s)?["']?\\s*[:=]\\s*["']?${GRANT}(?:["' \\t,|;]{1,4}${GRANT})*`,
  'giu',
);
const LIST_OF_WORDS = /\[\s*(?:"[\w. -]*"\s*(?:,\s*)?)+\]/gu;
const CLOSING_TAG = /<\/[\w:-]+>/gu;
const LAST_PIECE = /(?<![\w.~-])https:\/\/[\w.~/-]+$|(?<![\w.~/-])[\w.~/-]+$/u;
/** The piece is taken whole or not at all, whatever follows. */
const ONLY_PIECE = /^[ \t]*(?=([\w.~/-]{2,}))\1(?=["'`”“’»›,;.)\]}>*\\ \t]*$)/u;

/** As a scan or a narrow column has it. */
const SPACED_UUID =
  /(?<![\w-])[0-9a-f]{8}(?:[ \t]*-[ \t]*[0-9a-f]{4}){3}[ \t]*-[ \t]*[0-9a-f]{12}(?![\w-])/giu;

/** Behind a key of YAML, where its value stands in the lines below (YAML 1.2.2, section 8.1). */
const BLOCK_SIGN = /^([^|:]{1,100}:[ \t]+)[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/u;

/** As YAML's: text between signs of PowerShell (here-string) or of HCL and shells (heredoc) stands in the lines below. */
const HERE_SIGN = /^([^=]{1,100}=[ \t]*)(?:<<[-~]?["']?\w{1,40}["']?|@["'])[ \t]*$/u;
/** A value of a `.properties` file goes on behind a backslash at the end of its line. */
const GOES_ON = /[=:][ \t]*[\w.~-]*\\$/u;
const ONLY_VALUE = /^[ \t]*[\w.~-]+\\?[ \t]*$/u;
/** cURL's own option for the id and the secret of a client (RFC 6749, section 2.3.1). */
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const CLIENT_OPTION = new RegExp(
  `(?<![\\w-])(?:-u|--user)[ \\t=]?["']?(${UUID}):(${UUID})(?![\\w.~-])["']?`,
  'giu',
);

const LONGEST_PIECE = 200;
/** Longer than any value with its name. */
const LONGEST_CONTINUED = 1000;

/**
 * Pasted text in one form: NFKC, decoded, one kind of line end and dash, no quote marks, no names of grants, and values
 * that a line break cut in two or blanks drew apart made whole again.
 */
export function normalise(text: string): string {
  const lines = withoutMarkup(spellInserts(plain(decode(plain(text)))))
    .replace(/\\(["/:=_-])/gu, '$1')
    .replace(CLIENT_OPTION, ' client_id=$1 client_secret=$2 ')
    .replace(DASHES, '-')
    .replace(SPACED_UUID, (match) => match.replace(/[ \t]/gu, ''))
    .split('\n')
    .map((line) => line.replace(QUOTE_MARKS, '').replace(BLOCK_SIGN, '$1').replace(HERE_SIGN, '$1'));
  const blank = (match: string) => ' '.repeat(match.length);
  return joinBroken(joinContinued(lines))
    .join('\n')
    .replace(GRANTS, blank)
    .replace(LIST_OF_WORDS, blank)
    .replace(CLOSING_TAG, blank);
}

/** The two letters i of Turkish are one here: what is small for one is no capital of the other. */
const plain = (text: string): string =>
  stripInvisible(normalForm(text))
    .replace(/\r\n?/gu, '\n')
    .replaceAll('\u0130', 'I')
    .replaceAll('\u0131', 'i');

/** Lines of a value that goes on behind a backslash, in one. */
function joinContinued(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const isRest: boolean =
      goesOn && ONLY_VALUE.test(line) && (joined.at(-1)?.length ?? 0) < LONGEST_CONTINUED;
    const before: string | undefined = isRest ? joined.pop() : undefined;
    joined.push(before === undefined ? line : before.slice(0, -1) + line.trim());
    goesOn = before === undefined ? GOES_ON.test(line) : line.trim().endsWith('\\');
  }
  return joined;
}

function joinBroken(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    let line = lines[index] ?? '';
    for (let pieces = 1; pieces <= 3; pieces += 1) {
      const whole = joinNext(line, lines.slice(index + 1, index + 1 + pieces));
      if (whole === null) continue;
      line = whole;
      index += pieces;
      break;
    }
    joined.push(line);
  }
  return joined;
}

/** A line with the following lines, if only together they are one whole value; else null. */
function joinNext(padded: string, next: readonly string[]): string | null {
  // Programs that break a text softly leave a blank at the end of the line.
  const line = padded.trimEnd();
  const first = LAST_PIECE.exec(line.slice(-LONGEST_PIECE))?.[0];
  const rest = next.map((piece) => ONLY_PIECE.exec(piece)?.[1]);
  const last = next.at(-1);
  if (!first || last === undefined || rest.some((piece) => !piece)) return null;
  const inner = next.slice(0, -1).some((piece, index) => piece.trim() !== rest[index]);
  // After a lone `at-` even a piece that would do by itself is the rest of a request token.
  const cut = first === 'at-' || !rest.some((piece) => isWhole(piece ?? ''));
  if (inner || isWhole(first) || !cut) return null;
  return isWhole(first + rest.join('')) ? line + rest.slice(0, -1).join('') + last.trimStart() : null;
}
