import { link } from './link-snapshots';
import {
  ALL,
  APP,
  COMPLETE,
  EMPTY,
  FILLED,
  holding,
  NEAR,
  ON_TARGET,
  page,
  proven,
  snapshot,
} from './snapshot-parts';

const onSource = (kind: Parameters<typeof page>[0]) =>
  page({ appName: 'MileIQ', company: 'Example Ltd', ...kind });

const ending = link('Example Ltd', 20);
const renewal = { links: [ending], purpose: ending, step: 'credentials' } as const;

/** States of the renewal of a link that ends soon. */
export const renewalStates = () => ({
  renew: snapshot({
    ...renewal,
    page: onSource({ site: null, kind: 'unknown' }),
    credentials: holding('clientId'),
  }),
  renewMigrated: snapshot({
    links: [link(null, 20)],
    purpose: link(null, 20),
    page: page({ kind: 'appList' }),
  }),
  renewSignIn: snapshot({ ...renewal, page: onSource({ kind: 'signIn' }), credentials: holding('clientId') }),
  renewOnList: snapshot({
    ...renewal,
    page: onSource({ kind: 'appList' }),
    credentials: holding('clientId'),
  }),
  renewOnDetails: snapshot({
    ...renewal,
    page: onSource({ kind: 'appDetails' }),
    credentials: holding('clientId'),
  }),
  renewOnSecrets: snapshot({
    ...renewal,
    page: onSource({ kind: 'clientSecrets' }),
    credentials: holding('clientId'),
  }),
  renewOnNewForm: snapshot({
    ...renewal,
    page: onSource({ kind: 'createApp', preparable: true }),
    credentials: holding('clientId'),
  }),
  renewOnForm: snapshot({
    ...renewal,
    ...COMPLETE,
    page: onSource({ kind: 'editApp', preparable: true }),
    credentials: holding('clientId'),
  }),
  renewLacking: snapshot({
    ...renewal,
    step: 'app',
    grants: COMPLETE.grants,
    scopes: NEAR,
    page: onSource({ kind: 'editApp', preparable: true }),
    credentials: holding('clientId'),
  }),
  renewOtherApp: snapshot({
    ...renewal,
    page: onSource({ kind: 'appDetails' }),
    credentials: holding('clientId'),
    problems: [{ id: 'otherApp', params: { found: `Travel, ${crypto.randomUUID()}` } }],
  }),
  renewWhose: snapshot({
    ...renewal,
    page: onSource({ kind: 'clientSecrets' }),
    credentials: holding('clientId'),
    twoApps: { held: `MileIQ, ${ending.clientId}`, found: '', unnamed: true },
  }),
  renewTwoApps: snapshot({
    ...renewal,
    page: onSource({ kind: 'clientSecrets' }),
    credentials: holding('clientId'),
    twoApps: { held: `MileIQ, ${ending.clientId}`, found: `Travel, ${crypto.randomUUID()}`, unnamed: false },
  }),
  renewOtherCompany: snapshot({
    ...renewal,
    step: 'request-token',
    page: onSource({ kind: 'companyRequestTokens' }),
    credentials: {
      ...holding(...APP),
      requestToken: {
        ...EMPTY,
        state: 'suspect',
        offer: {
          shown: '••••••••a1b2',
          page: 'Company Request Tokens, /nui/authadmin/companytokens',
          seenAt: 1,
        },
      },
    },
    problems: [{ id: 'otherCompany', params: { found: 'Northwind Traders' } }],
  }),
  renewRequestToken: snapshot({
    ...renewal,
    step: 'request-token',
    page: onSource({ site: null, kind: 'unknown' }),
    credentials: holding(...APP),
  }),
  renewFill: snapshot({ ...renewal, ...proven, step: 'fill', page: ON_TARGET, credentials: holding(...ALL) }),
  renewFilled: snapshot({
    ...renewal,
    ...proven,
    step: 'fill',
    canUndoFill: true,
    fill: FILLED.map((report) =>
      report.field === 'clientId' || report.field === 'authorizationUrl'
        ? { ...report, reason: 'unchanged' }
        : report,
    ),
  }),
});
