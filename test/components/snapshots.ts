import { compare } from '@/utils/core/requirements/requirements';
import type { Step } from '@/utils/core/setup/journey';
import { colleagueStates } from './colleague-snapshots';
import { triedScopes } from './deep-check-snapshot';
import { fillStates } from './fill-snapshots';
import { linkStates } from './link-snapshots';
import { pageStates } from './page-snapshots';
import { renewalStates } from './renewal-snapshots';
import {
  ALL,
  APP,
  COMPLETE,
  complete,
  EMPTY,
  grants,
  holding,
  listing,
  MINUTE,
  NEAR,
  page,
  preparable,
  proven,
  scopes,
  snapshot,
  tokenPage,
} from './snapshot-parts';
import { lackingScopes, refusedExchange } from './validation-snapshots';

export { holding, snapshot, validation } from './snapshot-parts';

/** Every state of the interface by name; made anew at each call, so values are random and times fresh. */
export const allStates = () => ({
  appElsewhere: snapshot({ page: page({ site: null, kind: 'unknown' }), expiresAt: null }),
  roleQuestion: snapshot({ page: page({ site: null, kind: 'unknown' }), expiresAt: null, role: null }),
  roleTarget: snapshot({ page: page({ site: null, kind: 'unknown' }), expiresAt: null, role: 'target' }),
  appList: snapshot({ page: page({ kind: 'appList' }) }),
  appDetails: snapshot({ page: page({ kind: 'appDetails', appName: 'MileIQ' }) }),
  appPrepare: snapshot({
    page: preparable,
    grants: compare(grants, listing(['refresh_token', 'client credentials'])),
    scopes: NEAR,
  }),
  appPreparing: snapshot({
    page: preparable,
    work: { task: 'prepare', since: Date.now(), done: 4, total: 14, detail: 'EXPRPT' },
  }),
  appPreparedPartly: snapshot({
    page: preparable,
    grants: COMPLETE.grants,
    scopes: compare(scopes, listing(scopes.filter((name) => name !== 'CONFIG'))),
    prepare: { added: ['password', 'client_credentials', 'EXPRPT'], failed: ['CONFIG'], undone: false },
    problems: [{ id: 'prepareIncomplete', params: { names: 'CONFIG' } }],
  }),
  credentials: snapshot({
    step: 'credentials',
    ...COMPLETE,
    page: preparable,
    prepare: { added: ['password', 'EXPRPT', 'CONFIG'], failed: [], undone: false },
  }),
  credentialsSecretLost: snapshot({
    step: 'credentials',
    ...COMPLETE,
    page: page({ kind: 'appDetails', appName: 'MileIQ' }),
    credentials: holding('clientId'),
  }),
  secretIdSuspect: snapshot({
    step: 'credentials',
    ...COMPLETE,
    page: page({ kind: 'clientSecrets' }),
    credentials: {
      ...holding('clientId'),
      clientSecret: { ...EMPTY, state: 'suspect', problem: { id: 'secretIdNotSecret' } },
    },
  }),
  twoApps: snapshot({
    step: 'request-token',
    ...complete,
    credentials: holding(...APP),
    twoApps: {
      held: `MileIQ, ${crypto.randomUUID()}`,
      found: `MileIQ test, ${crypto.randomUUID()}`,
      unnamed: false,
    },
  }),
  newSecret: snapshot({
    step: 'request-token',
    ...complete,
    credentials: holding(...APP),
    twoApps: { held: `MileIQ, ${crypto.randomUUID()}`, found: '', unnamed: true },
  }),
  requestTokenElsewhere: snapshot({
    step: 'request-token',
    ...COMPLETE,
    page: page({ kind: 'appList', appName: 'MileIQ' }),
    credentials: holding(...APP),
  }),
  requestToken: snapshot({ step: 'request-token', ...complete, credentials: holding(...APP) }),
  requestTokenFilled: snapshot({
    step: 'request-token',
    ...COMPLETE,
    page: { ...tokenPage, appIdFilled: true },
    credentials: holding(...APP),
  }),
  exchange: snapshot({
    step: 'exchange',
    ...complete,
    credentials: holding(...APP, 'companyUuid', 'requestToken', 'authorizationUrl'),
  }),
  exchangeTokenOld: snapshot({
    step: 'exchange',
    ...complete,
    credentials: holding(...APP, 'companyUuid', 'requestToken', 'authorizationUrl'),
    requestToken: { endsAt: Date.now() - MINUTE, uses: 1, mostUses: 5 },
  }),
  exchanging: snapshot({
    step: 'exchange',
    ...complete,
    credentials: holding(...APP, 'companyUuid', 'requestToken', 'authorizationUrl'),
    work: { task: 'exchange', since: Date.now(), done: 0, total: 1, detail: null },
  }),
  exchangeFailed: snapshot({
    step: 'exchange',
    ...complete,
    credentials: holding(...APP, 'companyUuid', 'requestToken', 'authorizationUrl'),
    validation: refusedExchange(),
  }),
  validate: snapshot({ step: 'validate', ...complete, credentials: holding(...ALL) }),
  validateFailed: snapshot({
    step: 'validate',
    ...complete,
    credentials: holding(...ALL),
    validation: lackingScopes(),
  }),
  validateOnForm: snapshot({
    step: 'validate',
    ...COMPLETE,
    page: preparable,
    credentials: holding(...ALL),
    prepare: { added: ['CONFIG'], failed: [], undone: false },
  }),
  validateStale: snapshot({ step: 'validate', ...proven, validationStale: true }),
  fillElsewhere: snapshot({ step: 'fill', ...proven, page: page({ site: null, kind: 'unknown' }) }),
  fillOnTokenPage: snapshot({ step: 'fill', ...proven, page: tokenPage }),
  fill: snapshot({ step: 'fill', ...proven }),
  fillDeepCheck: snapshot({ step: 'fill', ...proven, canDeepCheck: true, deepCheck: triedScopes() }),
  filling: snapshot({
    step: 'fill',
    ...proven,
    work: { task: 'fill', since: Date.now(), done: 2, total: 4, detail: 'refreshToken' },
  }),
  ...fillStates(),
  ...pageStates(),
  ...linkStates(),
  ...renewalStates(),
  ...colleagueStates(),
});

export type StateName = keyof ReturnType<typeof allStates>;
export const STATE_NAMES = Object.keys(allStates()) as StateName[];

/** The states in which each step's card stands with its usual action. */
export const USUAL: Readonly<Record<Step, StateName>> = {
  app: 'appPrepare',
  credentials: 'credentials',
  'request-token': 'requestToken',
  exchange: 'exchange',
  validate: 'validate',
  fill: 'fill',
  done: 'done',
};
