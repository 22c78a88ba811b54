import type { FailureId } from '../result/failures.ts';
import { type Failure, fail, ok, type Result } from '../result/result.ts';
import type { PrepareReport } from './snapshot.ts';
import type { SetupState } from './state.ts';
import type { WorkUnderWay } from './work.ts';

/** A setup with the work that was begun in it. */
export type Working = SetupState & { readonly work: { readonly underWay: WorkUnderWay } };

/** How long a script may be on its way, in milliseconds. */
export const JUST_ORDERED = 2000;

/**
 * The state with new work in it. Null where the same work is under way already: of two clicks at the same moment one
 * begins. Fails with `busy` where other work is under way.
 */
export function begin(
  state: SetupState,
  order: Pick<WorkUnderWay, 'id' | 'worker' | 'task' | 'tabId' | 'pointing'>,
  now: number,
): Result<Working | null> {
  const { underWay } = state.work;
  if (underWay) return underWay.task === order.task ? ok(null) : fail('busy');
  const begun: WorkUnderWay = { ...order, since: now, done: 0, total: 0, detail: null };
  return ok({ ...state, touchedAt: now, work: { ...state.work, underWay: begun, problems: [] } });
}

/** Whether this very work is under way: after a cancel, or in another setup, it is not. */
export const isUnderWay = (state: SetupState | null, { id }: WorkUnderWay): state is Working =>
  state?.work.underWay?.id === id;

/** The state with how far the work is. */
export const withProgress = (state: SetupState, change: Partial<WorkUnderWay>): SetupState => {
  const { underWay } = state.work;
  return underWay ? { ...state, work: { ...state.work, underWay: { ...underWay, ...change } } } : state;
};

/** Shows what went wrong, or with none that all is well, in the next snapshot; work under way goes on. */
export const withProblem = (state: SetupState, ...problems: Failure[]): SetupState => ({
  ...state,
  work: { ...state.work, problems },
});

/** The state once the work under way has ended: nothing may be claimed any more. */
export const withoutWork = ({ work, handover, ...rest }: SetupState): SetupState => ({
  ...rest,
  work: { ...work, underWay: null },
  handover: { ...handover, armed: null },
});

/** Ends the work under way, with what went wrong if anything did. */
export const endWork = (state: SetupState, ...problems: Failure[]): SetupState =>
  withoutWork(withProblem(state, ...problems));

/** Why a script could not be put into a page. */
const OF_ATTACHING: readonly FailureId[] = [
  'pageNotReady',
  'pageSilent',
  'tabAsleep',
  'hostAccessMissing',
  'hostBlocked',
];

/** Which look at a page it was: of which tab, and when it began, in milliseconds since 1970. */
export interface LookAtPage {
  readonly tabId: number;
  readonly since: number;
}

/**
 * A script could be put into a page of the source, or not: what was said of that before is over. A page that has told something
 * since the look began is there, whatever became of the look: it was at the page before.
 */
export function attached(
  state: SetupState,
  { tabId, since }: LookAtPage,
  told: Failure | null = null,
): SetupState {
  const { problems } = state.work;
  const failure = (state.app.pages[tabId]?.at ?? 0) >= since ? null : told;
  const others = problems.filter(({ id }) => !OF_ATTACHING.includes(id));
  if (!failure && others.length === problems.length) return state;
  return withProblem(state, ...(failure ? [failure] : []), ...others);
}

/** Access was given: what was said of its lack is over. */
export function withAccess(state: SetupState): SetupState {
  const others = state.work.problems.filter(({ id }) => id !== 'hostAccessMissing');
  return others.length === state.work.problems.length ? state : withProblem(state, ...others);
}

/** What an order that was given to a page left; a step of the admin's where it was taken. */
export const ordered = (state: SetupState, result: Result<null>, now: number): SetupState =>
  result.ok ? { ...withProblem(state), touchedAt: now } : withProblem(state, result.failure);

/** A preparation tells how far it is; nothing else on the tab can. */
export const preparing = (
  state: SetupState,
  tabId: number,
  progress: Pick<WorkUnderWay, 'done' | 'total' | 'detail'>,
  now: number,
): SetupState => (isPreparing(state, tabId) ? withProgress(state, { ...progress, since: now }) : state);

/** A preparation has ended; without a report by a fault of its own. */
export function prepared(state: SetupState, tabId: number, report: PrepareReport | null): SetupState {
  if (!isPreparing(state, tabId)) return state;
  if (!report) return endWork(state, { id: 'internal' });
  // When it was heard of last: what is saved later holds it.
  const at = state.work.underWay?.since ?? 0;
  const next = { ...state, work: { ...state.work, prepared: { ...report, tabId, at } } };
  const names = report.failed.join(', ');
  return names ? endWork(next, { id: 'prepareIncomplete', params: { names } }) : endWork(next);
}

const isPreparing = ({ work: { underWay } }: SetupState, tabId: number): boolean =>
  underWay?.task === 'prepare' && underWay.tabId === tabId;

/** The work that a cancel ends; null where nothing is left to stop. Fails with `busy` where it must not be ended. */
export function workToCancel(state: SetupState | null): Result<WorkUnderWay | null> {
  const underWay = state?.work.underWay;
  // Values that are being written are written and reported within some seconds.
  if (!underWay || (underWay.task === 'fill' && state.handover.filled?.claimed)) return ok(null);
  // The refresh token may be replaced already: without the answer the new one would be lost.
  return underWay.task === 'checkRefreshToken' ? fail('busy') : ok(underWay);
}

/** Whether work that was told to stop is over: a script that prepares a page reports by itself what it had done. */
export const endsByItself = ({ task }: WorkUnderWay, stopping: Result<null> | null): boolean =>
  task === 'prepare' && stopping?.ok === true;

/** A new worker begins: a token call of an earlier one died with it, work in a page may go on. */
export function workerBegun(state: SetupState, worker: string, mostUses: number): SetupState {
  const { underWay } = state.work;
  if (!underWay || underWay.worker === worker || underWay.tabId !== null) return state;
  return endWork(state, ...callInterrupted(state, underWay, mostUses));
}

/** Nobody knows whether the call arrived: a request token may have been used once more, a refresh token replaced. */
function callInterrupted({ token }: SetupState, { task }: WorkUnderWay, mostUses: number): Failure[] {
  if (task === 'checkRefreshToken') return [{ id: 'interrupted' }, { id: 'refreshUnanswered' }];
  if (task !== 'exchange') return [{ id: 'interrupted' }];
  const params = { uses: String(token.request.uses), mostUses: String(mostUses) };
  return [{ id: 'interrupted', params }];
}

/**
 * What is to be done about a tab that has loaded: nothing if it has to do with no work, else to ask whether its document is
 * still the same; later, if a script that was ordered a moment ago may not be there yet.
 */
export function onLoaded(
  { work, handover }: SetupState,
  tabId: number,
  now: number,
): 'nothing' | 'ask' | 'later' {
  const { underWay, prepared: report } = work;
  if (underWay?.tabId === tabId && now - underWay.since < JUST_ORDERED) return 'later';
  return [underWay?.tabId, report?.tabId, handover.filled?.tabId].includes(tabId) ? 'ask' : 'nothing';
}

/** The document of a tab is gone: ends the work on it, and what is known of what was filled there. */
export function withoutDocument(state: SetupState, tabId: number): SetupState {
  const { app, work, handover } = state;
  const { [tabId]: page, ...pages } = app.pages;
  const next: SetupState = {
    ...state,
    app: page ? { ...app, pages } : app,
    work: work.prepared?.tabId === tabId ? { ...work, prepared: null } : work,
    handover: handover.filled?.tabId === tabId ? { ...handover, filled: null, fill: null } : handover,
  };
  return work.underWay?.tabId === tabId ? endWork(next, { id: 'documentChanged' }) : next;
}

/** The page of a tab does not answer: ends the work on it. */
export const silent = (state: SetupState, tabId: number): SetupState =>
  state.work.underWay?.tabId === tabId ? endWork(state, { id: 'pageSilent' }) : state;

/** The state once the panel was opened on a tab, or opened a page in it. */
export const following = (state: SetupState, tabId: number): SetupState =>
  state.tabs.includes(tabId) ? state : { ...state, tabs: [...state.tabs, tabId] };

/** The state without a tab that was closed. */
export function withoutTab(state: SetupState, tabId: number): SetupState {
  const next = withoutDocument(state, tabId);
  return { ...next, tabs: next.tabs.filter((each) => each !== tabId) };
}

/** The browser put a tab's document away (Chrome's "discard") and gave the tab another number, under which it is followed. */
export const renumbered = (state: SetupState, before: number, now: number): SetupState => {
  const next = withoutTab(state, before);
  return state.tabs.includes(before) ? following(next, now) : next;
};

/** Every tab that the setup has to do with. */
export const tabsOf = ({ tabs, app, work, handover }: SetupState): number[] =>
  [...tabs, ...Object.keys(app.pages).map(Number), handover.filled?.tabId, work.underWay?.tabId].filter(
    (tabId) => typeof tabId === 'number',
  );
