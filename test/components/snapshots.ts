import type { CredentialId } from '@/utils/core/credentials';
import type { Step } from '@/utils/core/journey';
import type { Listing } from '@/utils/core/reading';
import { compare } from '@/utils/core/requirements';
import type { CredentialView, PageView, Snapshot } from '@/utils/core/snapshot';
import type { Validation } from '@/utils/core/validation';
import { TARGET } from '@/utils/integrations/index';

const { grants, scopes } = TARGET.requirements;
const listing = (entries: readonly string[]): Listing => ({ entries, editable: true });
const MINUTE = 60_000;

export const COMPLETE = {
  grants: compare(grants, listing(grants)),
  scopes: compare(scopes, listing([...scopes, 'openid'])),
};

const UNREAD = { grants: compare(grants, null), scopes: compare(scopes, null) };

const page = (view: Partial<PageView> = {}): PageView => ({
  site: 'source',
  kind: 'createApp',
  company: null,
  appName: null,
  preparable: false,
  ...view,
});

const ON_TARGET = page({ site: 'target', kind: 'unknown', company: 'Example Ltd', appName: 'MileIQ' });

const EMPTY: CredentialView = { state: 'empty', shown: null, takenAt: null, problem: null };
const held = (shown: string): CredentialView => ({
  state: 'held',
  shown,
  takenAt: Date.now() - 3.5 * MINUTE,
  problem: null,
});
const masked = () => held(`••••••••${Math.random().toString(36).slice(2, 6)}`);

const VIEWS: Record<CredentialId, () => CredentialView> = {
  clientId: () => held(crypto.randomUUID()),
  clientSecret: masked,
  companyUuid: () => held(crypto.randomUUID()),
  requestToken: masked,
  refreshToken: masked,
  authorizationUrl: () => held('https://us2.api.concursolutions.com/oauth2/v0/token'),
};

/** Views of all six values, those named held. */
export function holding(...ids: CredentialId[]): Snapshot['credentials'] {
  const view = (id: CredentialId) => (ids.includes(id) ? VIEWS[id]() : EMPTY);
  return {
    clientId: view('clientId'),
    clientSecret: view('clientSecret'),
    companyUuid: view('companyUuid'),
    requestToken: view('requestToken'),
    refreshToken: view('refreshToken'),
    authorizationUrl: view('authorizationUrl'),
  };
}

const APP = ['clientId', 'clientSecret'] as const;
const ALL = [
  ...APP,
  'companyUuid',
  'requestToken',
  'refreshToken',
  'authorizationUrl',
] as const satisfies CredentialId[];

export const validation = (change: Partial<Validation> = {}): Validation => ({
  kind: 'validate',
  outcome: 'ok',
  checks: [
    { id: 'shapes', outcome: 'ok', problem: null },
    { id: 'client', outcome: 'ok', problem: null },
    { id: 'scopes', outcome: 'ok', problem: null },
    { id: 'dataCentre', outcome: 'ok', problem: null },
    { id: 'company', outcome: 'skipped', problem: null },
    { id: 'refreshToken', outcome: 'ok', problem: null },
    { id: 'expiry', outcome: 'ok', problem: null },
  ],
  scopes: COMPLETE.scopes,
  code: null,
  correlationId: crypto.randomUUID(),
  host: 'www-us2.api.concursolutions.com',
  at: Date.now(),
  ...change,
});

/** A snapshot of a link at its very beginning, with what is given changed. */
export const snapshot = (change: Partial<Snapshot> = {}): Snapshot => ({
  step: 'app',
  page: page(),
  ...UNREAD,
  credentials: holding(),
  work: null,
  prepare: null,
  validation: null,
  validationStale: false,
  fill: null,
  urlForm: 'token',
  canUndoFill: false,
  answer: null,
  twoApps: null,
  problems: [],
  expiresAt: Date.now() + 14.5 * MINUTE,
  refreshTokenExpiresAt: null,
  lastLink: null,
  ...change,
});

const FILLED: Snapshot['fill'] = [
  { field: 'clientId', outcome: 'filled', evidence: 'label “Client ID”' },
  { field: 'clientSecret', outcome: 'filled', evidence: 'label “Secret ID”' },
  { field: 'refreshToken', outcome: 'filled', evidence: 'label “Refresh Token”' },
  { field: 'authorizationUrl', outcome: 'filled', evidence: 'label “Authorization URL”' },
];

const NEAR = compare(
  scopes,
  listing([
    'openid',
    'identity.user.core.read',
    'exprpt',
    'expense-report.readwrite',
    'identity.user.ids.read',
    'travel.receipts.read',
  ]),
);

const preparable = page({ preparable: true });
const tokenPage = page({ kind: 'companyRequestTokens', company: 'Example Ltd', appName: 'MileIQ' });
const complete = { ...COMPLETE, page: tokenPage };
const proven = { ...COMPLETE, credentials: holding(...ALL), validation: validation(), page: ON_TARGET };

/** Every state of the interface by name; made anew at each call, so values are random and times fresh. */
export const allStates = () => ({
  appElsewhere: snapshot({ page: page({ site: null, kind: 'unknown' }), expiresAt: null }),
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
    twoApps: { held: `MileIQ, ${crypto.randomUUID()}`, found: `MileIQ test, ${crypto.randomUUID()}` },
  }),
  requestTokenElsewhere: snapshot({
    step: 'request-token',
    ...COMPLETE,
    page: page({ kind: 'appList', appName: 'MileIQ' }),
    credentials: holding(...APP),
  }),
  requestToken: snapshot({ step: 'request-token', ...complete, credentials: holding(...APP) }),
  exchange: snapshot({
    step: 'exchange',
    ...complete,
    credentials: holding(...APP, 'companyUuid', 'requestToken', 'authorizationUrl'),
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
    validation: validation({
      kind: 'exchange',
      outcome: 'failed',
      code: '136',
      scopes: null,
      checks: [
        { id: 'shapes', outcome: 'ok', problem: null },
        {
          id: 'company',
          outcome: 'failed',
          problem: {
            id: 'authtokenForOtherApp',
            params: {
              code: '136',
              field: 'requestToken',
              description: 'Authtoken was not issued for you',
              whoCanFix: 'admin',
            },
          },
        },
      ],
    }),
  }),
  validate: snapshot({ step: 'validate', ...complete, credentials: holding(...ALL) }),
  validateFailed: snapshot({
    step: 'validate',
    ...complete,
    credentials: holding(...ALL),
    validation: validation({
      outcome: 'failed',
      scopes: NEAR,
      checks: validation().checks.map((check) =>
        check.id === 'scopes'
          ? {
              ...check,
              outcome: 'failed',
              problem: { id: 'scopesMissing', params: { scopes: 'EXPRPT, CONFIG' } },
            }
          : check,
      ),
    }),
  }),
  validateStale: snapshot({ step: 'validate', ...proven, validationStale: true }),
  fillElsewhere: snapshot({ step: 'fill', ...proven, page: tokenPage }),
  fill: snapshot({ step: 'fill', ...proven }),
  filling: snapshot({
    step: 'fill',
    ...proven,
    work: { task: 'fill', since: Date.now(), done: 2, total: 4, detail: 'refreshToken' },
  }),
  filled: snapshot({ step: 'fill', ...proven, fill: FILLED, canUndoFill: true }),
  filledPartly: snapshot({
    step: 'fill',
    ...proven,
    canUndoFill: true,
    fill: FILLED.map((report) =>
      report.field === 'authorizationUrl' ? { ...report, outcome: 'ambiguous', evidence: null } : report,
    ),
    problems: [{ id: 'fieldsAmbiguous', params: { fields: 'authorizationUrl' } }],
  }),
  refused: snapshot({
    step: 'fill',
    ...proven,
    fill: FILLED,
    canUndoFill: true,
    answer: { outcome: 'refused', text: 'Validation failed. Check your Authorization URL.' },
    problems: [{ id: 'pageRefused', params: { text: 'Validation failed. Check your Authorization URL.' } }],
  }),
  unclear: snapshot({
    step: 'fill',
    ...proven,
    fill: FILLED,
    canUndoFill: true,
    answer: { outcome: 'unclear', text: 'Request received.' },
  }),
  done: snapshot({
    step: 'done',
    ...proven,
    fill: FILLED,
    canUndoFill: true,
    answer: { outcome: 'accepted', text: 'Concur credentials validated.' },
    refreshTokenExpiresAt: Date.now() + 180 * 24 * 60 * MINUTE,
    lastLink: { linkedOn: Date.now(), expiresOn: Date.now() + 180 * 24 * 60 * MINUTE },
  }),
  afterDone: snapshot({
    page: ON_TARGET,
    expiresAt: null,
    lastLink: { linkedOn: Date.now(), expiresOn: Date.now() + 180 * 24 * 60 * MINUTE },
  }),
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
