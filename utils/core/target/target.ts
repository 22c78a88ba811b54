import type { HandoverId } from '../credentials/credentials.ts';
import type { Requirements } from '../requirements/requirements.ts';
import type { ByLanguage } from '../source/source.ts';

/**
 * The forms of the Authorization URL that a target may want, in the order in which they are tried: token URL, base URL; then
 * two that are documented elsewhere, the path of the interface's version, and the address of a browser's sign-in.
 */
export const URL_FORMS = ['token', 'base', 'version', 'authorize'] as const;
export type UrlForm = (typeof URL_FORMS)[number];
/** Those that a field's own label or example may ask for. */
export type UsualUrlForm = Extract<UrlForm, 'token' | 'base'>;

/** A place known by its position in the page, with the day on which it was last seen to be right. */
export interface KnownPlace {
  readonly css: string;
  readonly seen: string;
}

/** What a script in the target's page has to know of it at least: how its fields are called. */
export interface TargetFields {
  /** Known places first, then labels per language. */
  readonly fields: Readonly<
    Record<HandoverId, { readonly known: readonly KnownPlace[]; readonly labels: ByLanguage }>
  >;
  /** Words that say that a field is for something else; they rule a field out. */
  readonly negative: ByLanguage;
  /** Labels of a place where one of several addresses of the source is chosen, beside those of the address. */
  readonly choiceLabels: ByLanguage;
}

/** What filling needs. */
export interface FillTarget extends TargetFields {
  /** Words that the form's own container speaks of, to tell it from a second form with the same labels. */
  readonly context: readonly string[];
  /** Names of others whose forms ask for values of the same names: a form that stands under one of them is theirs. */
  readonly others: readonly string[];
  /** Words that say nothing: in a heading, beside a label and beside an acceptance ("Settings", "Credentials"). */
  readonly plain: ByLanguage;
  /** Further words that say nothing beside an acceptance ("It was checked"). */
  readonly plainInAnswers: ByLanguage;
  /** Further words that say nothing in a heading of whose form it is, nor beside a label what a field is for ("Edit", "Paste"). */
  readonly neutral: ByLanguage;
  /** Words that deny what follows them ("not the refresh token"). */
  readonly denying: ByLanguage;
  /** Labels that say which form of the URL their field wants. */
  readonly urlForms: Readonly<Record<UsualUrlForm, readonly string[]>>;
  readonly validateButton: ByLanguage;
  /** Words of the page's answer after its Validate; refusals are looked for first. */
  readonly answers: {
    readonly refused: ByLanguage;
    /** What is said of values that work. */
    readonly accepted: ByLanguage;
    /** What is said of anything that went well. */
    readonly succeeded: ByLanguage;
    /** Words of a text that tells of storing or sending, which says nothing of the values. */
    readonly storing: ByLanguage;
    /** Words of a text that only says that work is under way. */
    readonly pending: ByLanguage;
    /** Words that say "not" or "but". */
    readonly negating: ByLanguage;
    /** Words of what is asked of the reader, where nothing is told ("keep the connection active"). */
    readonly asking: ByLanguage;
    /** Nouns: a word of acceptance before one of them is no statement ("connected accounts"). */
    readonly nouns: ByLanguage;
    /** Words behind a failure that is over ("the error is resolved"). */
    readonly mended: ByLanguage;
    /** Words from which on a sentence tells what might be ("if"). */
    readonly supposing: ByLanguage;
    /** Words before a failure that say that there is none ("0 errors"), and behind it ("error-free"). */
    readonly none: ByLanguage;
    readonly noneBehind: ByLanguage;
    /** Words between how many and of how many ("0 of 4 checks failed"). */
    readonly outOf: ByLanguage;
    /** Names of failures that are no refusal, but may be said not to be there ("without warnings"). */
    readonly troubles: ByLanguage;
    /** Words that join two parts of a sentence. */
    readonly joining: ByLanguage;
    /** Words between two names of failures ("without errors or warnings"). */
    readonly either: ByLanguage;
  };
}

/** Everything the product knows of the vendor that the values go to: data only. */
export interface Target extends FillTarget {
  readonly id: string;
  readonly origins: readonly string[];
  /** Hosts below it may show the target's settings too, once the admin gave access to them. */
  readonly domain: string;
  readonly startUrl: string;
  readonly supportAddress: string;
  readonly requirements: Requirements;
  readonly defaultUrlForm: UsualUrlForm;
}
