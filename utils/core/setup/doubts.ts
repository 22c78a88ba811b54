import type { Failure } from '../result/result.ts';
import type { Source } from '../source/source.ts';
import type { Place } from './app.ts';
import { heldValue, type SetupState } from './state.ts';
import { sameId } from './take-values.ts';

const HOUR = 3_600_000;

/** The held request token was made for an app other than the one at hand, as far as the page told. */
export function isTokenOfOtherApp(state: SetupState): boolean {
  const { madeFor } = state.token.request;
  const clientId = heldValue(state, 'clientId');
  return Boolean(heldValue(state, 'requestToken') && madeFor && clientId && !sameId(madeFor, clientId));
}

/**
 * When the held request token ends at the latest, in milliseconds since 1970: it was made before it was taken.
 * Null without one.
 */
export function requestTokenEnd({ values }: SetupState, { hours }: Source['requestToken']): number | null {
  return values.requestToken ? values.requestToken.takenAt + hours * HOUR : null;
}

/**
 * What the pages' hosts and headings tell against the values belonging together or to production. Warnings: a host's
 * name proves nothing by itself.
 */
export function placeDoubts({ app, token }: SetupState, hosts: Source['pageHosts']): Failure[] {
  const doubts: Failure[] = [];
  const places = [app.seenAt, token.request.seenAt] as const;
  const trial = places.find((place) => place?.host && hosts.trial.test(place.host));
  if (trial?.host) doubts.push({ id: 'trialSite', params: { host: trial.host } });
  const [ofApp, ofToken] = places;
  const differs = ofApp && ofToken && differenceOf(ofApp, ofToken, hosts);
  if (differs) doubts.push({ id: 'otherEntity', params: differs });
  return doubts;
}

/** Company or site of the request token and of the app, if both are known and not the same. */
function differenceOf(app: Place, token: Place, hosts: Source['pageHosts']): Failure['params'] | null {
  const nameOf = ({ company }: Place) => company?.toLowerCase();
  if (app.company && token.company && nameOf(app) !== nameOf(token)) {
    return { found: token.company, expected: app.company };
  }
  if (!app.host || !token.host) return null;
  const [appSite, tokenSite] = [app.host, token.host].map((host) => hosts.dataCentre.exec(host)?.[1]);
  const isTrial = hosts.trial.test(app.host) !== hosts.trial.test(token.host);
  const isElsewhere = appSite && tokenSite && appSite !== tokenSite;
  return isTrial || isElsewhere ? { found: token.host, expected: app.host } : null;
}
