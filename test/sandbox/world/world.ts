import type { ForcedReply, ReplyChooser } from './forced-reply.ts';
import { defaultOptions, type WorldOptions } from './options.ts';
import { randomId, randomRefreshToken, randomRequestToken } from './random.ts';
import type {
  AccessTokenRecord,
  AppInput,
  AppRecord,
  RefreshTokenRecord,
  RequestTokenRecord,
  TargetValues,
} from './records.ts';

const DAY = 86_400_000;
const SIX_MONTHS = 183 * DAY;

/** Everything that the stand-ins know: one per sandbox, every secret random. */
export interface World {
  readonly company: { name: string; readonly uuid: string };
  readonly apps: AppRecord[];
  readonly requestTokens: RequestTokenRecord[];
  readonly refreshTokens: RefreshTokenRecord[];
  readonly accessTokens: AccessTokenRecord[];
  /** What the target's settings page was last asked to validate or save, and whether it is valid. */
  readonly target: { values: TargetValues | null; validated: boolean };
  readonly options: WorldOptions;
  addApp(input: Partial<AppInput>): AppRecord;
  findApp(id: string): AppRecord | undefined;
  addRequestToken(appId: string): RequestTokenRecord;
  addRefreshToken(app: AppRecord): RefreshTokenRecord;
  /** Makes the app's present secret worthless; the new one is returned. */
  replaceSecret(appId: string): string;
  /** Makes every request token older than 24 hours. */
  expireRequestTokens(): void;
  setRotation(on: boolean): void;
  /** Forces the answer to the next token call; calls queue up. */
  nextTokenReply(reply: ForcedReply | ReplyChooser): void;
  /** Takes the next forced answer from the queue; for the token endpoint. */
  takeTokenReply(fields: URLSearchParams, host: string): ForcedReply | null;
}

const newSecret = () => ({ id: randomId(), value: randomId(), createdAt: Date.now() });

/** Other apps of the company: they make sure that nobody takes the first app or the first UUID for the right one. */
const OTHER_APPS: readonly Partial<AppInput>[] = [
  {
    name: 'Travel desk booking feed',
    description: 'Sends hotel bookings of the travel desk to SAP Concur.',
    grants: ['refresh_token', 'password'],
    scopes: ['openid', 'travel.itinerary.read', 'ITINER'],
  },
  {
    name: 'Payroll export',
    description: 'Monthly export of approved reports to payroll.',
    grants: ['refresh_token', 'client_credentials'],
    scopes: ['openid', 'EXTRCT', 'expense.report.read', 'user.read'],
  },
  {
    name: 'Card matching (test)',
    description: 'Trial of card matching.',
    stage: 'Test',
    scopes: ['openid', 'cards.transaction.read', 'CCARD'],
  },
];

/** A new world: a company with an admin, three apps that have nothing to do with the job, nothing linked yet. */
export function createWorld(): World {
  const queue: (ForcedReply | ReplyChooser)[] = [];
  const options = defaultOptions();
  const world: World = {
    company: { name: 'Northwind Field Services', uuid: randomId() },
    apps: [],
    requestTokens: [],
    refreshTokens: [],
    accessTokens: [],
    target: { values: null, validated: false },
    options,
    addApp(input) {
      const now = Date.now();
      const app: AppRecord = {
        id: randomId(),
        name: 'App',
        description: 'An app.',
        stage: 'Production',
        type: 'Web Services (WS) Client',
        grants: ['refresh_token'],
        scopes: ['openid'],
        ...input,
        secret: newSecret(),
        enabled: true,
        createdAt: now,
        modifiedAt: now,
      };
      world.apps.unshift(app);
      return app;
    },
    findApp: (id) => world.apps.find((app) => app.id === id),
    addRequestToken(appId) {
      const record = { token: randomRequestToken(), appId, createdAt: Date.now(), uses: 0 };
      world.requestTokens.push(record);
      return record;
    },
    addRefreshToken(app) {
      const record = {
        token: randomRefreshToken(options.refreshTokenFormat),
        appId: app.id,
        scopes: [...app.scopes],
        expiresAt: Date.now() + SIX_MONTHS,
        revoked: false,
      };
      world.refreshTokens.push(record);
      return record;
    },
    replaceSecret(appId) {
      const app = world.findApp(appId);
      if (!app) throw new Error(`no app ${appId}`);
      app.secret = newSecret();
      return app.secret.value;
    },
    expireRequestTokens() {
      for (const record of world.requestTokens) record.createdAt -= DAY + 60_000;
    },
    setRotation(on) {
      options.rotation = on;
    },
    nextTokenReply(next) {
      queue.push(next);
    },
    takeTokenReply(fields, host) {
      const next = queue.shift();
      if (!next) return null;
      return typeof next === 'function' ? next(fields, host) : next;
    },
  };
  for (const [index, input] of OTHER_APPS.entries()) {
    const app = world.addApp(input);
    app.modifiedAt -= (OTHER_APPS.length - index) * 9 * DAY;
    Object.assign(app, { createdAt: app.modifiedAt - 40 * DAY });
  }
  return world;
}
