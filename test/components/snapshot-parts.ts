import type { CredentialId, HandoverId } from '@/utils/core/credentials/credentials';
import type { Validation } from '@/utils/core/oauth/validation';
import { NO_POLICY } from '@/utils/core/policy/policy';
import { compare } from '@/utils/core/requirements/requirements';
import type { CredentialView, PageView, Snapshot } from '@/utils/core/setup/snapshot';
import type { Listing } from '@/utils/core/source/reading';
import type { FieldReport } from '@/utils/core/target/fill-report';
import { reportOf } from '@/utils/core/target/fill-report';
import { TARGET } from '@/utils/integrations/index';

export const { grants, scopes } = TARGET.requirements;
export const listing = (entries: readonly string[]): Listing => ({ entries, editable: true });
export const MINUTE = 60_000;

export const COMPLETE = {
  grants: compare(grants, listing(grants)),
  scopes: compare(scopes, listing([...scopes, 'openid'])),
};

const UNREAD = { grants: compare(grants, null), scopes: compare(scopes, null) };

export const page = (view: Partial<PageView> = {}): PageView => ({
  site: 'source',
  kind: 'createApp',
  company: null,
  appName: null,
  otherOrigin: null,
  mark: null,
  preparable: false,
  appIdFilled: false,
  buttons: {},
  ...view,
});

export const ON_TARGET = page({ site: 'target', kind: 'unknown', company: 'Example Ltd', appName: 'MileIQ' });

export const EMPTY: CredentialView = { state: 'empty', shown: null, takenAt: null, problem: null };
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

export const APP = ['clientId', 'clientSecret'] as const;
export const ALL = [
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
  searched: null,
  urlForm: 'token',
  formLanguage: null,
  canUndoFill: false,
  colleague: { invited: null, sealing: null, opened: null },
  answer: null,
  refusedForms: [],
  twoApps: null,
  problems: [],
  expiresAt: Date.now() + 14.5 * MINUTE,
  mayKeepLonger: false,
  requestToken: null,
  refreshTokenExpiresAt: null,
  expiresAtIsWord: false,
  canCheckRefreshToken: false,
  canDeepCheck: false,
  deepCheck: null,
  role: 'both',
  links: [],
  purpose: null,
  policy: NO_POLICY,
  linkedOn: null,
  ...change,
});

const filled = (field: HandoverId, label: string, position: number): FieldReport =>
  reportOf(field, 'filled', {
    evidence: { source: 'label', label, exact: true, position, group: 'Concur Integration' },
  });

export const FILLED: NonNullable<Snapshot['fill']> = [
  filled('clientId', 'Client ID', 1),
  filled('clientSecret', 'Secret ID', 2),
  filled('refreshToken', 'Refresh Token', 3),
  filled('authorizationUrl', 'Authorization URL', 4),
];

export const NEAR = compare(
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

export const preparable = page({ preparable: true });
export const tokenPage = page({ kind: 'companyRequestTokens', company: 'Example Ltd', appName: 'MileIQ' });
export const complete = { ...COMPLETE, page: tokenPage };
export const proven = {
  ...COMPLETE,
  credentials: holding(...ALL),
  validation: validation(),
  page: ON_TARGET,
};
