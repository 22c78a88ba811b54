import { HANDOVER_IDS, type HandoverValues } from '../credentials/credentials.ts';
import type { TokenEndpoint } from '../oauth/token-endpoint.ts';
import { serverUrl } from '../oauth/token-url.ts';
import type { Failure, Result } from '../result/result.ts';
import type { FieldReport, PageAnswer, SearchedPlaces } from '../target/fill-report.ts';
import type { UrlForm } from '../target/target.ts';
import { fillProblems } from './fill-problems.ts';
import type { ArmedFill, HandoverPart } from './handover.ts';
import { handoverOf, type SetupState } from './state.ts';
import { endWork, withProblem, withProgress } from './tasks.ts';

/** How long an ordered fill may be claimed, in milliseconds from the order. */
export const CLAIM_TIME = 10_000;
/** Claiming, filling and reading back take no longer than this, in milliseconds from the order. */
export const REPORT_TIME = 16_000;

/** A message of a page about the fill with this nonce. */
export interface FromPage {
  readonly nonce: string;
  readonly tabId: number;
}

/** A page that asks for the values. */
export interface Claim extends FromPage {
  readonly origin: string;
  /** What its tab shows now. */
  readonly url: string;
  readonly documentId: string | null;
  /** The form of the URL that its field shows. */
  readonly urlForm: UrlForm | null;
  /** The form that a page of this origin accepted before. */
  readonly acceptedForm?: UrlForm | null;
}

/** The admin ordered a fill: from now on only its document may report. What was filled there before can be taken back. */
export function orderFill(state: SetupState, { nonce, tabId }: FromPage): SetupState {
  const { filled } = state.handover;
  const undoable = filled?.tabId === tabId && filled.undoable;
  return withHandover(state, {
    filled: { nonce, tabId, claimed: false, undoable },
    fill: null,
    searched: null,
    answer: null,
  });
}

/** The fill is bound to a document, and may be claimed there for a while. */
export const armFill = (state: SetupState, armed: ArmedFill): SetupState => withHandover(state, { armed });

/**
 * Hands the values over to the page that may have them, once: the URL as the target's servers need it, in the form that the
 * admin chose or that its field wants. Null for any other; if the fill was meant for that tab, it has ended.
 */
export function claimFill(
  state: SetupState,
  claim: Claim,
  now: number,
  endpoint: TokenEndpoint,
): { readonly state: SetupState; readonly values: HandoverValues | null } {
  const { handover, token } = state;
  const held = mayClaim(handover, claim, now) ? handoverOf(state) : null;
  if (!held) {
    const isLeft = handover.armed !== null && !isFor(handover.armed, claim);
    return { state: isFilled(state, claim) ? silenced(state, claim.nonce, isLeft) : state, values: null };
  }
  const { acceptedForm } = claim;
  const proven = acceptedForm && !handover.refusedForms.includes(acceptedForm) ? acceptedForm : null;
  const urlForm = handover.armed?.urlForm ?? proven ?? claim.urlForm ?? handover.urlForm;
  const filled = handover.filled && { ...handover.filled, claimed: true };
  // Until now the form was waited for; now the fields are filled.
  const filling = withProgress(state, { total: HANDOVER_IDS.length });
  return {
    state: {
      ...withHandover(filling, { armed: null, filled, urlForm }),
      token: { ...token, refresh: { ...token.refresh, handedOver: true } },
    },
    values: { ...held, authorizationUrl: serverUrl(held.authorizationUrl, urlForm, endpoint) },
  };
}

const mayClaim = ({ armed }: HandoverPart, claim: Claim, now: number): boolean =>
  armed !== null && now < armed.until && isFor(armed, claim);

/** Whether the claim comes from the document that the fill was armed in, at the address that was seen. */
function isFor(armed: ArmedFill, claim: Claim): boolean {
  // Where the browser names no documents, the nonce alone binds: it lies in that document and nowhere else.
  const named = armed.documentId !== null && claim.documentId !== null;
  const sameDocument = !named || armed.documentId === claim.documentId;
  const samePage = armed.origin === claim.origin && armed.url === claim.url;
  return armed.nonce === claim.nonce && armed.tabId === claim.tabId && sameDocument && samePage;
}

/**
 * No report came: the form was never claimed in time, or the document went away with the values in it. `isLeft`: what the admin saw
 * is not there any more.
 */
export function silenced(state: SetupState, nonce: string, isLeft = false): SetupState {
  const { filled } = state.handover;
  if (state.work.underWay?.task !== 'fill' || filled?.nonce !== nonce) return state;
  return endWork(state, { id: isLeft || filled.claimed ? 'documentChanged' : 'fillExpired' });
}

/** The page tells what it filled; without fields what had been written was taken back. */
export function fillReported(
  state: SetupState,
  report: FromPage & {
    readonly fields: readonly FieldReport[];
    readonly searched: SearchedPlaces | null;
    readonly undoable: boolean;
  },
): SetupState {
  const { fields, searched, undoable } = report;
  const { filled } = state.handover;
  const saysFilled = fields.some(({ outcome }) => outcome === 'filled');
  // Who never got the values cannot have filled them in.
  if (!filled || !isFilled(state, report) || (saysFilled && !filled.claimed)) return state;
  if (fields.length === 0) return withHandover(state, { filled: { ...filled, undoable } });
  const problems = fillProblems(fields, searched);
  // A later report of a page that has changed its mind: other work may be under way.
  const isOver = state.work.underWay?.task === 'fill';
  const next = isOver ? endWork(state, ...problems) : withProblem(state, ...problems);
  const change = { filled: { ...filled, undoable }, fill: fields, searched };
  return withHandover(next, change);
}

/** What the page said after its own Validate; null when it is asked anew, and what it said before does not count any more. */
export function pageAnswered(
  state: SetupState,
  { answer, ...from }: FromPage & { readonly answer: PageAnswer | null },
  now: number,
): SetupState {
  const { filled, refusedForms, urlForm } = state.handover;
  if (!isFilled(state, from) || !filled?.claimed) return state;
  if (!answer) {
    const others = state.work.problems.filter(({ id }) => id !== 'pageRefused');
    return withHandover(withProblem(state, ...others), { answer, doneAt: null });
  }
  const isRefused = answer.outcome === 'refused';
  const problems: Failure[] = isRefused ? [{ id: 'pageRefused', params: { text: answer.text } }] : [];
  const change = {
    answer,
    refusedForms: isRefused ? [...new Set([...refusedForms, urlForm])] : refusedForms,
    doneAt: answer.outcome === 'accepted' ? now : null,
  };
  return withHandover(withProblem(state, ...problems), change);
}

/** The page was told to take the fill back. Once it has tried, nothing of the report and the answer holds any more. */
export function fillUndone(state: SetupState, undone: Result<null>): SetupState {
  const next = withProblem(state, ...(undone.ok ? [] : [undone.failure]));
  if (!undone.ok && undone.failure.id !== 'undoFailed') return next;
  const { filled } = state.handover;
  const change = { filled: filled && { ...filled, undoable: false }, fill: null, answer: null, doneAt: null };
  return withHandover(next, change);
}

const isFilled = ({ handover: { filled } }: SetupState, { nonce, tabId }: FromPage): boolean =>
  filled?.nonce === nonce && filled.tabId === tabId;

const withHandover = (state: SetupState, change: Partial<HandoverPart>): SetupState => ({
  ...state,
  handover: { ...state.handover, ...change },
});
