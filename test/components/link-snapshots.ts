import type { LinkView } from '@/utils/core/setup/snapshot';
import {
  ALL,
  APP,
  COMPLETE,
  EMPTY,
  FILLED,
  grants,
  holding,
  MINUTE,
  NEAR,
  ON_TARGET,
  page,
  preparable,
  proven,
  scopes,
  snapshot,
  tokenPage,
} from './snapshot-parts';

const DAY = 24 * 60 * MINUTE;
const elsewhere = page({ site: null, kind: 'unknown' });
const onSource = (kind: Parameters<typeof page>[0]) =>
  page({ appName: 'MileIQ', company: 'Example Ltd', ...kind });

/** The record of a link that ends in so many days. */
export const link = (
  company: string | null,
  days: number | null,
  change: Partial<LinkView> = {},
): LinkView => ({
  linkedOn: Date.now() - 10 * DAY - (days ?? 0),
  expiresOn: days === null ? null : Date.now() + days * DAY,
  accepted: true,
  company,
  companyUuid: company && crypto.randomUUID(),
  app: company && 'MileIQ',
  clientId: company && crypto.randomUUID(),
  dataCentre: 'https://us2.api.concursolutions.com',
  grants,
  scopes,
  checkedOn: Date.now() - 10 * DAY,
  correlationIds: [crypto.randomUUID(), crypto.randomUUID()],
  isDue: days !== null && days < 28,
  ...change,
});

const after = { expiresAt: null, page: elsewhere } as const;
const own = link('Example Ltd', 180);
const ending = link('Example Ltd', 20);
const renewal = { links: [ending], purpose: ending, step: 'credentials' } as const;

/** States of links that stand: the end of a job, what is kept, the renewal, and another company's. */
export const linkStates = () => ({
  done: snapshot({
    step: 'done',
    ...proven,
    fill: FILLED,
    canUndoFill: true,
    answer: { outcome: 'accepted', text: 'Concur credentials validated.' },
    refreshTokenExpiresAt: own.expiresOn,
    links: [own],
    linkedOn: own.linkedOn,
  }),
  doneFilling: snapshot({
    step: 'done',
    ...proven,
    answer: { outcome: 'accepted', text: 'Concur credentials validated.' },
    work: { task: 'fill', since: Date.now(), done: 1, total: 4, detail: 'clientId' },
  }),
  reminderDue: snapshot({ ...after, links: [ending] }),
  reminderLate: snapshot({ ...after, links: [link('Example Ltd', -3)] }),
  afterDone: snapshot({ ...after, page: ON_TARGET, links: [own] }),
  afterDoneOnSource: snapshot({ ...after, page: page({ kind: 'appList' }), links: [own] }),
  afterDoneOnForm: snapshot({ ...after, step: 'credentials', ...COMPLETE, page: preparable, links: [own] }),
  afterUnclear: snapshot({ ...after, links: [link('Example Ltd', 180, { accepted: false })] }),
  afterMigration: snapshot({ ...after, links: [link(null, 100)] }),
  afterWithoutEnd: snapshot({ ...after, links: [link('Example Ltd', null)] }),
  severalDue: snapshot({
    ...after,
    links: [
      ending,
      link('Northwind Traders', 60),
      link('Südwind Spedition GmbH & Co. KG', 90),
      link('Acme', null),
    ],
  }),
  several: snapshot({
    ...after,
    links: [
      link('Example Ltd', 40),
      link('Northwind Traders', 60),
      link('Südwind Spedition', 90),
      link('Acme', null),
    ],
  }),
  another: snapshot({ page: page({ kind: 'appList' }), links: [own], purpose: 'another' }),
  anotherLinked: snapshot({
    step: 'request-token',
    ...COMPLETE,
    page: tokenPage,
    credentials: holding(...APP),
    links: [own],
    purpose: 'another',
    problems: [{ id: 'companyLinked', params: { found: 'Example Ltd' } }],
  }),
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
