import type { LinkRecord } from '../records/link-record.ts';
import type { FieldReport, PageAnswer, SearchedPlaces } from '../target/fill-report.ts';
import type { UrlForm } from '../target/target.ts';

/** A fill that the admin ordered: who may claim the values, until when. Removed by the claim. */
export interface ArmedFill {
  readonly nonce: string;
  readonly tabId: number;
  readonly origin: string;
  /** The address that the admin saw; a page can give its document another one. */
  readonly url: string;
  /** The form of the URL that the admin chose; null leaves it to the field's hint. */
  readonly urlForm: UrlForm | null;
  /** The browser's own name of the document, where it tells one. */
  readonly documentId: string | null;
  readonly until: number;
}

/** The document that was filled last: only it may report the fill and the page's answer. */
export interface FilledDocument {
  readonly nonce: string;
  readonly tabId: number;
  readonly claimed: boolean;
  /** What was filled there can be taken back. */
  readonly undoable: boolean;
}

/** What came of handing over the values as they are. */
export interface HandoverOutcome {
  readonly fill: readonly FieldReport[] | null;
  /** Where the form was looked for in vain. */
  readonly searched: SearchedPlaces | null;
  readonly answer: PageAnswer | null;
  /** Forms of the URL with which the target's page refused the values. */
  readonly refusedForms: readonly UrlForm[];
  /** When the target's page accepted the values. */
  readonly doneAt: number | null;
  /** Records whose place the one of this link has taken; they come back if the page takes its word back. */
  readonly replaced: readonly LinkRecord[];
}

/** Fill and answer. */
export interface HandoverPart extends HandoverOutcome {
  readonly urlForm: UrlForm;
  readonly armed: ArmedFill | null;
  readonly filled: FilledDocument | null;
}

/** The reset once a value has changed: the page that was filled stays known, what it said does not count any more. */
export const NO_OUTCOME: HandoverOutcome = {
  fill: null,
  searched: null,
  answer: null,
  refusedForms: [],
  doneAt: null,
  replaced: [],
};

export const newHandover = (urlForm: UrlForm): HandoverPart => ({
  urlForm,
  armed: null,
  filled: null,
  ...NO_OUTCOME,
});
