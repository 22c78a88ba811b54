import { CREDENTIAL_IDS, type CredentialId, mask } from '../credentials.ts';
import { nextStep } from '../journey.ts';
import type { PageKind } from '../reading.ts';
import { type Comparison, compare, isComplete, isLacking, type Requirements } from '../requirements.ts';
import type { Failure } from '../result.ts';
import type { CredentialView, PrepareReport, Snapshot } from '../snapshot.ts';
import type { Source } from '../source.ts';
import { mayDeepCheck } from './access.ts';
import { isTokenOfOtherApp, placeDoubts, requestTokenEnd } from './doubts.ts';
import { expiryOf, type LinkState, mayCheckRefreshToken, type SeenPage } from './state.ts';

/** What a snapshot needs beside the link: the tab it is for, the target's demands, the settings. */
export interface SnapshotContext {
  readonly tabId: number;
  readonly site: 'source' | 'target' | null;
  readonly requirements: Requirements;
  readonly keepMinutes: number;
  readonly lastLink: Snapshot['lastLink'];
  readonly reminderDue: boolean;
  /** What the vendor says of request tokens and hosts. */
  readonly source: Pick<Source, 'requestToken' | 'pageHosts'>;
  /** How a stored base URL is shown and handed over. */
  readonly showUrl: (base: string, form: LinkState['urlForm']) => string;
  /** Whether a base URL serves trials, not production. */
  readonly isTrial: (base: string) => boolean;
}

const EDITABLE: ReadonlySet<PageKind> = new Set(['createApp', 'editApp', 'clientWebServices', 'unknown']);

/** The masked view of a link for one tab: no secret passes. */
export function toSnapshot(state: LinkState, context: SnapshotContext): Snapshot {
  const seen = context.site === 'source' ? state.pages[context.tabId] : undefined;
  const grants = compare(context.requirements.grants, (seen ?? state.app).grants ?? state.app.grants);
  const scopes = compare(context.requirements.scopes, (seen ?? state.app).scopes ?? state.app.scopes);
  const validated =
    state.validation?.kind === 'validate' && state.validation.outcome === 'ok' && !state.validationStale;
  return {
    step: nextStep({
      held: new Set(
        Object.keys(state.values).filter((id) => id !== 'requestToken' || !isTokenOfOtherApp(state)),
      ),
      // While the app is being prepared, the page is not ready to be submitted.
      appComplete: isComplete(grants) && isComplete(scopes) && state.work?.task !== 'prepare',
      appIncomplete: isLacking(grants) || isLacking(scopes),
      validated,
      accepted: state.answer?.outcome === 'accepted',
      requestTokenNewer:
        (state.values.requestToken?.takenAt ?? 0) > (state.values.refreshToken?.takenAt ?? 0),
    }),
    page: {
      site: context.site,
      kind: seen?.kind ?? 'unknown',
      company: seen?.company ?? state.company,
      appName: state.appName ?? seen?.appName ?? null,
      preparable: Boolean(
        seen && EDITABLE.has(seen.kind) && (seen.grants?.editable || seen.scopes?.editable),
      ),
    },
    grants,
    scopes,
    credentials: Object.fromEntries(
      CREDENTIAL_IDS.map((id) => [id, viewOf(state, id, context)]),
    ) as Snapshot['credentials'],
    work: state.work && publicWork(state.work),
    prepare: state.prepare?.tabId === context.tabId ? publicReport(state.prepare) : null,
    validation: state.validation,
    validationStale: state.validationStale,
    fill: state.fill,
    urlForm: state.urlForm,
    searched: state.searched,
    canUndoFill: state.filled?.tabId === context.tabId && state.filled.undoable,
    answer: state.answer,
    refusedForms: state.refusedForms,
    twoApps: twoAppsOf(state),
    problems: [
      ...tokenProblem(state, scopes),

      ...pageProblems(state, seen),
      ...trialProblem(state, context),
      ...placeDoubts(state, context.source.pageHosts),
      ...state.problems,
    ],
    expiresAt: expiryOf(state, context.keepMinutes),
    requestToken: requestTokenOf(state, context.source.requestToken),
    refreshTokenExpiresAt: state.refreshTokenExpiresAt,
    canCheckRefreshToken: mayCheckRefreshToken(state),
    canDeepCheck: mayDeepCheck(state, Date.now()),
    deepCheck: state.deepCheck,
    lastLink: context.lastLink,
    reminderDue: context.reminderDue,
  };
}

/** The app's page shows every scope, and the refresh token was made without some of them. */
function tokenProblem({ refreshTokenScopes }: LinkState, app: Comparison): Failure[] {
  if (!refreshTokenScopes || !isComplete(app)) return [];
  const required = app.required.map(({ name }) => name);
  const lacking = required.filter((name) => !refreshTokenScopes.includes(name));
  return lacking.length > 0 ? [{ id: 'tokenBeforeScopes', params: { scopes: lacking.join(', ') } }] : [];
}

/** Pages that show an app without its secret. */
const WITHOUT_SECRET: ReadonlySet<PageKind> = new Set(['appList', 'appDetails', 'clientSecrets']);

/** What the page at hand tells, until it shows something else. */
function pageProblems({ values, suspects }: LinkState, seen: SeenPage | undefined): Failure[] {
  if (!seen) return [];
  const lost =
    values.clientId &&
    !values.clientSecret &&
    WITHOUT_SECRET.has(seen.kind) &&
    !suspects.some(({ credential }) => credential === 'clientSecret');
  return [...(seen.notice ? [{ id: seen.notice }] : []), ...(lost ? [{ id: 'secretLost' as const }] : [])];
}

/** A link to a trial system is rarely meant; it is said before anything is asked of it. */
function trialProblem({ values }: LinkState, { isTrial }: SnapshotContext): Failure[] {
  const base = values.authorizationUrl?.value;
  return base && isTrial(base) ? [{ id: 'implementationHost', params: { host: new URL(base).host } }] : [];
}

function viewOf(state: LinkState, id: CredentialId, context: SnapshotContext): CredentialView {
  const held = state.values[id];
  const suspect = state.suspects.find(({ credential }) => credential === id);
  const isOfOtherApp = id === 'requestToken' && isTokenOfOtherApp(state);
  const reason = isOfOtherApp ? 'requestTokenForOtherApp' : suspect?.reason;
  const problem = reason ? { id: reason } : null;
  if (!held) return { state: suspect ? 'suspect' : 'empty', shown: null, takenAt: null, problem };
  const value = id === 'authorizationUrl' ? context.showUrl(held.value, state.urlForm) : held.value;
  return { state: 'held', shown: mask(id, value), takenAt: held.takenAt, problem };
}

function requestTokenOf(state: LinkState, rules: Source['requestToken']): Snapshot['requestToken'] {
  const endsAt = requestTokenEnd(state, rules);
  return endsAt === null ? null : { endsAt, uses: state.requestTokenUses, mostUses: rules.uses };
}

const publicWork = ({
  task,
  since,
  done,
  total,
  detail,
}: NonNullable<LinkState['work']>): Snapshot['work'] => ({
  task,
  since,
  done,
  total,
  detail,
});

const publicReport = ({ added, failed, undone }: PrepareReport): PrepareReport => ({ added, failed, undone });

function twoAppsOf({ values, appName, otherApps: [other] }: LinkState): Snapshot['twoApps'] {
  if (!other) return null;
  return {
    held: nameOf(values, appName),
    found: nameOf(other.values, other.name),
    unnamed: other.values.clientId === undefined,
  };
}

const nameOf = (values: LinkState['values'], name: string | null): string =>
  [name, values.clientId?.value].filter(Boolean).join(', ');
