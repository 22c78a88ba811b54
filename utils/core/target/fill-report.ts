import type { HandoverId } from '../credentials/credentials.ts';

export type FillOutcome = 'filled' | 'not-found' | 'ambiguous' | 'rejected';

/** Where a field's name was found, or what else speaks for it. */
export const EVIDENCE_SOURCES = [
  'label',
  'placeholder',
  'title',
  'textBefore',
  'textNear',
  'column',
  'attribute',
  'known',
] as const;

/** How a field was recognised. Holds known labels and the page's headings, never what a field holds. */
export interface Evidence {
  readonly source: (typeof EVIDENCE_SOURCES)[number];
  /** The known label that the field's name is or holds; empty for a known place. */
  readonly label: string;
  /** The name is the label, not only holds it. */
  readonly exact: boolean;
  /** The field's place among the four as they are shown, from 1. */
  readonly position: number;
  /** Heading over the field, cleaned for display. */
  readonly group: string | null;
}

/** Why a field was not filled, or not written. */
export const FILL_REASONS = [
  /** Nobody can see it now: in a closed tab or section, of no size, transparent. */
  'hidden',
  /** Something lies over it. */
  'covered',
  /** Disabled or read-only. */
  'locked',
  /** `count` fields are equally good for the value. */
  'several',
  /** The only field may as well be for another value. */
  'contested',
  /** It stands apart from the other three. */
  'apart',
  /** `count` forms fit. */
  'forms',
  /** Nothing says that the form is about the source. */
  'notNamed',
  /** The form stands under the name of somebody else. */
  'otherVendor',
  /** It takes at most `count` characters. */
  'tooShort',
  /** The page put another form in its place during the fill. */
  'changed',
  /** It is a choice, and what is to be chosen is not in it, or several times. */
  'notOffered',
  /** The page changed or emptied what was filled in. */
  'notKept',
  /** The page shows a mask in its place now: whether it kept the value cannot be read. */
  'masked',
  /** It held exactly its value before, and was left alone. */
  'unchanged',
] as const;
export type FillReason = (typeof FILL_REASONS)[number];

/** What became of one field; never a value. */
export interface FieldReport {
  readonly field: HandoverId;
  readonly outcome: FillOutcome;
  readonly evidence: Evidence | null;
  readonly reason: FillReason | null;
  /** The number that some reasons go with. */
  readonly count: number | null;
}

/** Where the form was looked for. */
export interface SearchedPlaces {
  /** Text fields of the page, hidden ones and those of its own frames included. */
  readonly fields: number;
  /** Those of them that nobody can type into now. */
  readonly unusable: number;
  /** Frames of the page's own address, which were looked into. */
  readonly frames: number;
  /** Hosts of frames from another address, which are closed to the extension. */
  readonly foreign: readonly string[];
}

export type AnswerOutcome = 'accepted' | 'refused' | 'unclear';

/** What the target's page said after its own Validate. */
export interface PageAnswer {
  readonly outcome: AnswerOutcome;
  /** The page's words, cleaned for display. */
  readonly text: string;
}

/** The report of one field; what is not given is not known. */
export const reportOf = (
  field: HandoverId,
  outcome: FillOutcome,
  {
    evidence = null,
    reason = null,
    count = null,
  }: { evidence?: Evidence | null; reason?: FillReason | null; count?: number | null } = {},
): FieldReport => ({ field, outcome, evidence, reason, count });
