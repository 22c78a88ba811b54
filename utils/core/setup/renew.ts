import { isSameCompany, type LinkRecord, renewedLink } from '../records/link-record.ts';
import type { Requirements } from '../requirements/requirements.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { NO_APP, type SeenPage } from './app.ts';
import { endOfToken } from './colleague.ts';
import { heldValue, holdsSecret, newSetup, type SetupState } from './state.ts';
import { sameId, takeValues } from './take-values.ts';

/**
 * The setup that renews a link: its app is at hand from the record, and everything else is made anew. What the pages show
 * goes on being known. Fails with `busy` where a secret is held, which belongs to whatever was begun before.
 */
export function renewing(state: SetupState, record: LinkRecord, now: number): Result<SetupState> {
  if (holdsSecret(state)) return fail('busy');
  const { app, clientId, company } = record;
  const { pages } = state.app;
  const fresh: SetupState = {
    ...newSetup(now, state.handover.urlForm),
    tabs: state.tabs,
    purpose: record,
    app: { ...NO_APP, pages, name: app, company },
  };
  return ok(clientId ? takeValues(fresh, { clientId }, now) : fresh);
}

/** The setup that links another company; the records of the others stay. */
export const linkingAnother = (state: SetupState, now: number): SetupState => ({
  ...state,
  purpose: 'another',
  touchedAt: now,
});

/**
 * Whether a page of the source is of another company than the link that is renewed, as far as both tell. What such a page
 * shows is taken on the admin's word only.
 */
export const isOfOtherCompany = (
  state: SetupState,
  company: string | null,
  companyUuid: string | null,
): boolean => {
  const link = renewedLink(state.purpose);
  return link !== null && isSameCompany(link, { company, companyUuid }) === false;
};

/** The company that a page in this state names, if it is not the one of the link that is renewed; else null. */
export function otherCompanyOn(state: SetupState, { company, offers }: SeenPage): string | null {
  // Where the request token was taken, the name is the company's, though the record may know an older one.
  if (company !== null && company === state.token.request.seenAt?.company) return null;
  const uuid = offers.companyUuid?.value ?? null;
  return isOfOtherCompany(state, company, uuid) ? (company ?? uuid) : null;
}

/** The Client ID that a page shows of another app than that of the link that is renewed; else null. */
export function otherAppOn(state: SetupState, { shownApp }: SeenPage): string | null {
  const held = heldValue(state, 'clientId');
  return renewedLink(state.purpose) && held && shownApp && !sameId(held, shownApp) ? shownApp : null;
}

/** What is kept of the link that this setup has made at `linkedOn`. Its names are those that are demanded. */
export function recordOf(
  state: SetupState,
  { grants, scopes }: Requirements,
  linkedOn: number,
  accepted: boolean,
): LinkRecord {
  const { app, token } = state;
  const end = endOfToken(state);
  const renewed = renewedLink(state.purpose);
  const proven = token.validation?.scopes?.required.filter(({ state: found }) => found === 'present');
  return {
    linkedOn,
    accepted,
    expiresOn: end.at,
    ...(end.isWord && { endIsWord: true }),
    company: token.request.seenAt?.company ?? renewed?.company ?? app.company,
    companyUuid: heldValue(state, 'companyUuid') ?? renewed?.companyUuid ?? null,
    app: app.name,
    clientId: heldValue(state, 'clientId'),
    dataCentre: heldValue(state, 'authorizationUrl'),
    grants: present(grants, app.lists.grants?.entries),
    scopes: proven?.map(({ name }) => name) ?? present(scopes, app.lists.scopes?.entries),
    checkedOn: token.validation?.at ?? null,
    correlationIds: token.correlationIds,
  };
}

const present = (names: readonly string[], entries: readonly string[] = []): readonly string[] =>
  names.filter((name) => entries.includes(name));
