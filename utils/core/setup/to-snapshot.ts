import { CREDENTIAL_IDS, type CredentialId, mask } from '../credentials/credentials.ts';
import type { Policy } from '../policy/policy.ts';
import { renewedLink } from '../records/link-record.ts';
import { compare, isComplete, isLacking, type Requirements } from '../requirements/requirements.ts';
import type { Failure } from '../result/result.ts';
import type { HeldInvitation } from '../sealed/held-invitation.ts';
import { type Source, traitsOf } from '../source/source.ts';
import { formLanguage } from '../target/form-language.ts';
import type { Target, UrlForm } from '../target/target.ts';
import { deepCheckValues, mayCheckRefreshToken } from './calls.ts';
import { endOfToken } from './colleague.ts';
import { colleagueView } from './colleague-view.ts';
import { isTokenOfOtherApp, placeDoubts, requestTokenEnd } from './doubts.ts';
import { expiryOf, mayKeepLonger } from './expiry.ts';
import { nextStep } from './journey.ts';
import { offerOn } from './offers.ts';
import { pageProblems, tokenProblem, trialProblem } from './page-problems.ts';
import type { CredentialView, PrepareReport, Snapshot, Work } from './snapshot.ts';
import type { SetupState } from './state.ts';

/** What a snapshot needs beside the setup: the tab it is for, the target's demands, the settings. */
export interface SnapshotContext {
  /** False where nothing was begun: then nothing expires. */
  readonly isUnderWay: boolean;
  /** What is wrong with the extension itself. */
  readonly problems: readonly Failure[];
  readonly tabId: number;
  readonly site: 'source' | 'target' | null;
  /** The origin of the target's page where it is not a usual one, and the mark that was left in it just now. */
  readonly otherOrigin: string | null;
  readonly mark: string | null;
  readonly requirements: Requirements;
  /** Whose form is filled; without it the form's language is not known. */
  readonly target?: Pick<Target, 'fields'>;
  readonly keepMinutes: number;
  readonly role: Snapshot['role'];
  /** The invitation that is out from here. */
  readonly invited: HeldInvitation | null;
  readonly links: Snapshot['links'];
  readonly policy: Policy;
  /** What the vendor says of its pages, request tokens and hosts. */
  readonly source: Pick<Source, 'pages' | 'otherPages' | 'requestToken' | 'pageHosts'>;
  /** How a stored base URL is shown and handed over. */
  readonly showUrl: (base: string, form: UrlForm) => string;
  /** Whether a base URL serves trials, not production. */
  readonly isTrial: (base: string) => boolean;
}

/** The masked view of a setup for one tab: no secret passes. */
export function toSnapshot(state: SetupState, context: SnapshotContext): Snapshot {
  const { values, app, token, handover, work } = state;
  const seen = context.site === 'source' ? app.pages[context.tabId] : undefined;
  const traits = traitsOf(seen?.kind ?? 'unknown', context.source);
  const grants = compare(context.requirements.grants, seen?.grants ?? app.lists.grants);
  const scopes = compare(context.requirements.scopes, seen?.scopes ?? app.lists.scopes);
  const { validation, validationStale } = token;
  const end = endOfToken(state);
  return {
    step: nextStep({
      held: new Set(Object.keys(values).filter((id) => id !== 'requestToken' || !isTokenOfOtherApp(state))),
      // While the app is being prepared, the page is not ready to be submitted.
      appComplete: isComplete(grants) && isComplete(scopes) && work.underWay?.task !== 'prepare',
      appIncomplete: isLacking(grants) || isLacking(scopes),
      validated: validation?.kind === 'validate' && validation.outcome === 'ok' && !validationStale,
      accepted: handover.answer?.outcome === 'accepted',
      requestTokenNewer: (values.requestToken?.takenAt ?? 0) > (values.refreshToken?.takenAt ?? 0),
    }),
    page: {
      site: context.site,
      kind: seen?.kind ?? 'unknown',
      company: renewedLink(state.purpose)?.company ?? seen?.company ?? app.company,
      appName: app.name ?? seen?.appName ?? null,
      otherOrigin: context.otherOrigin,
      mark: context.mark,
      preparable: Boolean(seen && traits.editable && (seen.grants?.editable || seen.scopes?.editable)),
      appIdFilled: Boolean(seen?.appId && traits.asksForAppId && seen.appId === values.clientId?.value),
      buttons: seen?.buttons ?? {},
    },
    grants,
    scopes,
    credentials: Object.fromEntries(
      CREDENTIAL_IDS.map((id) => [id, viewOf(state, id, context)]),
    ) as Snapshot['credentials'],
    work: work.underWay && publicWork(work.underWay),
    prepare: work.prepared?.tabId === context.tabId ? publicReport(work.prepared) : null,
    validation,
    validationStale,
    fill: handover.fill,
    urlForm: handover.urlForm,
    searched: handover.searched,
    formLanguage: context.target ? formLanguage(handover.fill ?? [], context.target) : null,
    canUndoFill: handover.filled?.tabId === context.tabId && handover.filled.undoable,
    colleague: colleagueView(state.colleague, context.invited),
    answer: handover.answer,
    refusedForms: handover.refusedForms,
    twoApps: twoAppsOf(state),
    problems: [
      ...context.problems,
      ...tokenProblem(state, scopes),
      ...pageProblems(state, seen, traits, context.links),
      ...trialProblem(state, context.isTrial),
      ...placeDoubts(state, context.source.pageHosts),
      ...work.problems,
    ],
    expiresAt: context.isUnderWay ? expiryOf(state, context.keepMinutes) : null,
    mayKeepLonger: mayKeepLonger(state),
    requestToken: requestTokenOf(state, context.source.requestToken),
    refreshTokenExpiresAt: end.at,
    expiresAtIsWord: end.isWord,
    canCheckRefreshToken: mayCheckRefreshToken(state),
    canDeepCheck: deepCheckValues(state, Date.now()) !== null,
    deepCheck: token.refresh.deepCheck,
    role: context.role,
    links: context.links,
    policy: context.policy,
    purpose: state.purpose,
    linkedOn: handover.doneAt,
  };
}

function viewOf(state: SetupState, id: CredentialId, context: SnapshotContext): CredentialView {
  const held = state.values[id];
  const suspect = state.app.suspects.find(({ credential }) => credential === id);
  const isOfOtherApp = id === 'requestToken' && isTokenOfOtherApp(state);
  const reason = isOfOtherApp ? 'requestTokenForOtherApp' : suspect?.reason;
  const problem = reason ? { id: reason } : null;
  const show = (value: string): string =>
    mask(id, id === 'authorizationUrl' ? context.showUrl(value, state.handover.urlForm) : value);
  const seen = context.site === 'source' ? offerOn(state, context.tabId, id) : null;
  const offer = seen && { shown: show(seen.value), page: seen.name, seenAt: seen.seenAt };
  if (held) return { state: 'held', shown: show(held.value), takenAt: held.takenAt, problem, offer };
  return { state: suspect || offer ? 'suspect' : 'empty', shown: null, takenAt: null, problem, offer };
}

function requestTokenOf(state: SetupState, rules: Source['requestToken']): Snapshot['requestToken'] {
  const endsAt = requestTokenEnd(state, rules);
  return endsAt === null ? null : { endsAt, uses: state.token.request.uses, mostUses: rules.uses };
}

const publicWork = ({ task, since, done, total, detail }: Work): Work => ({
  task,
  since,
  done,
  total,
  detail,
});

const publicReport = ({ added, failed, undone }: PrepareReport): PrepareReport => ({ added, failed, undone });

function twoAppsOf({ values, app }: SetupState): Snapshot['twoApps'] {
  const [other] = app.others;
  if (!other) return null;
  return {
    held: nameOf(values, app.name),
    found: nameOf(other.values, other.name),
    unnamed: other.values.clientId === undefined,
  };
}

const nameOf = (values: SetupState['values'], name: string | null): string =>
  [name, values.clientId?.value].filter(Boolean).join(', ');
