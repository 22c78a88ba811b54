import type { CredentialId, HandoverId, HandoverValues } from '../core/credentials.ts';
import type { FailureId } from '../core/failures.ts';
import type { PointedLabel, PointId, RememberedLabel } from '../core/pointed.ts';
import type { PageReading } from '../core/reading.ts';
import type { Result } from '../core/result.ts';
import type { PastePreview, PrepareReport, Snapshot } from '../core/snapshot.ts';
import type { FieldReport, PageAnswer, SearchedPlaces, UrlForm } from '../core/target.ts';

/** The pages of the job that the interface can open. */
export type JobPage = 'appList' | 'companyRequestTokens' | 'authenticationAdmin' | 'target';

/** How long secrets are kept after the last step, in minutes. */
export interface Settings {
  readonly keepMinutes: number;
}

/** Messages of popup, side panel, options and welcome to the background: name, argument, reply. */
export interface PageMessages {
  /** The interface was opened on this tab: look at it (which begins a link on a page of the source). */
  attach(arg: { tabId: number }): Result<Snapshot>;
  snapshot(arg: { tabId: number }): Result<Snapshot>;
  open(arg: { tabId: number; page: JobPage }): Result<null>;
  prepare(arg: { tabId: number }): Result<null>;
  undoPrepare(arg: { tabId: number }): Result<null>;
  fillAppId(arg: { tabId: number }): Result<null>;
  exchange(arg: Record<string, never>): Result<null>;
  validate(arg: Record<string, never>): Result<null>;
  /** Spends the refresh token to prove it, which may replace it; refused once the values were handed over. */
  checkRefreshToken(arg: Record<string, never>): Result<null>;
  /** Tries each scope once with the access token of the exchange; reads only. */
  deepCheck(arg: Record<string, never>): Result<null>;
  cancel(arg: { tabId: number }): Result<null>;
  previewPaste(arg: { text: string }): Result<PastePreview>;
  usePaste(arg: { text: string }): Result<null>;
  /**
   * `urlForm` null: the field's own hint decides, else the form used so far. `pressedAt`, in milliseconds since 1970: a
   * document that came after it is not the one that the admin saw.
   */
  fill(arg: { tabId: number; urlForm: UrlForm | null; pressedAt: number }): Result<null>;
  undoFill(arg: { tabId: number }): Result<null>;
  /** Lets the admin show on the page where a value, a list or a field is. */
  point(arg: { tabId: number; what: PointId }): Result<null>;
  /** The labels that were pointed out; first forgets the one at this place, or all. */
  labels(arg: { forget?: number | 'all' }): Result<RememberedLabel[]>;
  chooseApp(arg: { which: 'held' | 'found' }): Result<null>;
  reveal(arg: { credential: CredentialId }): Result<string>;
  /** Takes the data centre that the last validation named in place of the Authorization URL. */
  useDataCentre(arg: Record<string, never>): Result<null>;
  /** No reminder of the last link's end any more. */
  dismissReminder(arg: Record<string, never>): Result<null>;
  forget(arg: Record<string, never>): Result<null>;
  settings(arg: { change?: Settings }): Result<Settings>;
}

/** Messages of the content script on the source's pages to the background. */
export interface SourceMessages {
  /** Answers with the labels that were pointed out on such a page before. */
  reading(arg: { reading: PageReading }): Result<readonly PointedLabel[]>;
  /** What the admin pointed at; accepted only while that is under way on this tab. */
  pointedValue(arg: {
    what: PointId;
    value: string | null;
    label: string | null;
    problem: FailureId | null;
  }): Result<null>;
  prepareProgress(arg: { done: number; total: number; detail: string }): Result<null>;
  /** Null where the preparation broke off by a fault of its own. */
  prepareDone(arg: { report: PrepareReport | null }): Result<null>;
}

/** Messages of the content script on the target's page. Of all replies to a page, only that of `claimFill` carries secrets. */
export interface TargetMessages {
  claimFill(arg: { nonce: string; urlForm: UrlForm | null }): Result<HandoverValues>;
  /** The field that the admin pointed at; accepted only while that is under way on this tab. */
  pointedField(arg: { what: HandoverId; label: string | null; problem: FailureId | null }): Result<null>;
  /** `searched` where the form was not found; `undoable`: there is something in the page that can be taken back. */
  fillDone(arg: {
    nonce: string;
    fields: FieldReport[];
    searched: SearchedPlaces | null;
    undoable: boolean;
  }): Result<null>;
  pageAnswer(arg: { nonce: string; answer: PageAnswer }): Result<null>;
}

export type Messages = PageMessages & SourceMessages & TargetMessages;
export type MessageName = keyof Messages;
export type Argument<N extends MessageName> = Parameters<Messages[N]>[0];
export type Reply<N extends MessageName> = ReturnType<Messages[N]>;

/**
 * Orders of the background to a content script; the script answers at once and reports when the work is done. `labels`,
 * what was pointed out on such a page before, come with the order that needs them. The reader begins without an order and
 * finds out by itself what page it is on: it gets its labels in the reply to its reading, and only there.
 */
export interface Commands {
  read(arg: Record<string, never>): Result<null>;
  prepare(arg: { labels: readonly PointedLabel[] }): Result<null>;
  undoPrepare(arg: Record<string, never>): Result<null>;
  cancel(arg: Record<string, never>): Result<null>;
  /** Asks whether a script that changes pages is still in the document. */
  alive(arg: Record<string, never>): Result<null>;
  /** The App ID is no secret. */
  fillAppId(arg: { appId: string }): Result<null>;
  /** Starts the fill for which the background left its mark in this document; fails with `documentChanged` without one. */
  fill(arg: { labels: readonly PointedLabel[] }): Result<null>;
  undoFill(arg: Record<string, never>): Result<null>;
  /** Let the admin pick one element. */
  point(arg: { what: PointId }): Result<null>;
  /** The link has ended: take everything out of the page. */
  stop(arg: Record<string, never>): Result<null>;
}
export type CommandName = keyof Commands;

/** Told by the background to every open page of the extension: ask for a new snapshot. */
export const CHANGED = { type: 'changed' } as const;
