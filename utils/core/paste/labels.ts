import type { HandoverId } from '../credentials/credentials.ts';
import type { ByLanguage } from '../source/source.ts';
import { foldLabel } from '../text/text.ts';
import type { Stretch } from './stretch.ts';

/** The words by which pasted text is understood: data of the integrations. */
export interface PasteLabels {
  readonly values: Readonly<Record<HandoverId, readonly ByLanguage[]>>;
  /** Names of other values: what follows them belongs to them. */
  readonly decoys: readonly ByLanguage[];
  /** Names of an account's parts, under which these values may be kept: what follows them is named as doubtful. */
  readonly accounts: Readonly<Partial<Record<HandoverId, ByLanguage>>>;
  /** Names of these values that elsewhere are names of other ones: they count where no other name of theirs asks for a value. */
  readonly shared: Readonly<Partial<Record<HandoverId, ByLanguage>>>;
  /** Words that may stand between a label and its value ("is"). */
  readonly links: ByLanguage;
  /** Words that call a value old or void, at its name or behind it, and those that call it an example. */
  readonly outdated: ByLanguage;
  readonly examples: ByLanguage;
  /** Words that call a value the one in force. */
  readonly current: ByLanguage;
  /** Words between two values of which the second is in force ("replaced by"), and of which the first is ("replaces", "was"). */
  readonly replacedBy: ByLanguage;
  readonly replaces: ByLanguage;
  readonly insteadOf: ByLanguage;
  /** Words right before a name by which a text denies or forbids its value ("not"), and those that may stand between ("the"). */
  readonly denies: ByLanguage;
  readonly determiners: ByLanguage;
  /** Words, beside those that call a value old or new, by which a text corrects what stands elsewhere in it ("sorry"). */
  readonly corrects: ByLanguage;
  /** Words that may stand between two values beside those ("and"). */
  readonly joints: ByLanguage;
}

/** A label somewhere in the text; `id` is null for another value's name. */
export interface FoundLabel extends Stretch {
  readonly kind: 'label';
  readonly id: HandoverId | null;
  /** It is the name of an account's part; nothing says that the value is the one with this id. */
  readonly isAccount?: true;
  /** It may also be the name of another value. */
  readonly isShared?: true;
}

/** Between the words of a label, so that "Client ID", "client_id" and "clientId" are one; a bullet begins another text. */
const GAP = "[/\\s_.'’‘・-]{0,3}";
const BULLET = /\n[ \t]{0,2}-/u;
const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

const flat = (texts: readonly ByLanguage[]): string[] => texts.flatMap((one) => Object.values(one).flat());
const key = (text: string): string => foldLabel(text).replaceAll(' ', '');

/** Between two names of one value: "Client ID (App ID)", "Client ID / App ID". */
const SYNONYM = /^\s*[/([]\s*$/u;

/** Finds every label in `text` (already NFKC), the longest where several begin at one place. */
export function findLabels(text: string, labels: PasteLabels): FoundLabel[] {
  const ids = new Map<string, Pick<FoundLabel, 'id' | 'isAccount' | 'isShared'>>(
    flat(labels.decoys).map((label) => [key(label), { id: null }]),
  );
  for (const [id, texts] of Object.entries(labels.accounts))
    for (const label of flat([texts])) ids.set(key(label), { id: id as HandoverId, isAccount: true });
  for (const [id, texts] of Object.entries(labels.values))
    for (const label of flat(texts)) ids.set(key(label), { id: id as HandoverId });
  for (const [id, texts] of Object.entries(labels.shared))
    for (const label of flat([texts])) ids.set(key(label), { id: id as HandoverId, isShared: true });
  const words = [...Object.values(labels.values).flat(), ...labels.decoys, ...Object.values(labels.accounts)];
  const patterns = [...new Set(flat(words).map(foldLabel))]
    .sort((a, b) => b.length - a.length)
    .map((label) => label.split(' ').join(GAP));
  const found: FoundLabel[] = [];
  for (const match of text.matchAll(new RegExp(patterns.join('|'), 'giu'))) {
    const name = BULLET.test(match[0]) ? (match[0].split('\n', 1)[0] ?? '').trimEnd() : match[0];
    const end = match.index + name.length;
    const named = ids.get(key(name));
    if (named && standsAlone(text, match.index, end))
      found.push({ kind: 'label', ...named, start: match.index, end });
  }
  return joinSynonyms(text, found);
}

/** Two names of one value beside each other are one label, with the bracket that closes the second. */
function joinSynonyms(text: string, labels: readonly FoundLabel[]): FoundLabel[] {
  const joined: FoundLabel[] = [];
  for (const label of labels) {
    const before = joined.at(-1);
    const between = before && text.slice(before.end, label.start);
    if (before?.id && before.id === label.id && between && SYNONYM.test(between)) {
      const closes = /[([]/u.test(between) && /^\s*[)\]]/u.exec(text.slice(label.end, label.end + 3));
      const surer = before.isAccount || before.isShared ? label : before;
      joined[joined.length - 1] = {
        ...surer,
        start: before.start,
        end: label.end + (closes ? closes[0].length : 0),
      };
    } else joined.push(label);
  }
  return joined;
}

/** Underscores of emphasis, not of a name that goes on. */
const EMPHASIS = /^_+(?![\p{L}\p{N}_])/u;

/** Not part of a longer word. Before it a prefix may stand (`APP_CLIENT_ID`, `oauthClientId`), after it none. */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before, first, last, after] = [text[start - 1], text[start], text[end - 1], text[end]];
  const openBefore =
    !before || !LATIN.test(before) || !LATIN.test(first ?? '') || /\p{Ll}\p{Lu}/u.test(before + first);
  const goesOn = after === '_' ? !EMPHASIS.test(text.slice(end, end + 4)) : after && LATIN.test(after);
  const openAfter = !goesOn || !LATIN.test(last ?? '');
  return openBefore && openAfter;
}
