import type { AppRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { type TokenErrorBody, tokenErrorBody } from './token-errors.ts';
import { tokenReply } from './token-reply.ts';

const REQUEST_TOKEN_LIFE = 86_400_000;
const REQUEST_TOKEN_USES = 5;
const FORM = /^application\/x-www-form-urlencoded$/i;

export type TokenAnswer =
  | { readonly ok: true; readonly body: Record<string, unknown> }
  | { readonly ok: false; readonly body: TokenErrorBody };

export interface TokenRequest {
  /** Base URL of the called data centre, on its server host. */
  readonly base: string;
  readonly contentType: string | null;
  readonly fields: URLSearchParams;
}

const refuse = (code: number, geolocation?: string): TokenAnswer => ({
  ok: false,
  body: tokenErrorBody(code, geolocation),
});

/** Answers for any company: the landing zone knows where everybody lives. */
const isLandingZone = (base: string): boolean => base === 'https://glz.api.concursolutions.com';
const isImplementation = (base: string): boolean => /^https:\/\/[^/]*-impl\./.test(base);

/** Answers a token call as SAP documents it: the grants, their checks in order, the codes of what is wrong. */
export function answerToken(world: World, request: TokenRequest): TokenAnswer {
  const { base, contentType, fields } = request;
  const field = (name: string) => fields.get(name) ?? '';
  if (!FORM.test(contentType ?? '')) return refuse(135);
  const grant = field('grant_type');
  if (!grant) return refuse(65);
  if (!field('client_id')) return refuse(62);
  if (!field('client_secret')) return refuse(63);
  const app = isImplementation(base) ? undefined : world.findApp(field('client_id'));
  if (!app) return refuse(61);
  if (app.secret.value !== field('client_secret')) return refuse(64);
  if (!app.enabled) return refuse(59);
  if (!app.grants.includes(grant)) return refuse(grant === 'refresh_token' ? 107 : 60);
  if (grant === 'client_credentials') return { ok: true, body: tokenReply(world, app, app.scopes, null) };
  const elsewhere = base !== world.options.dataCentre && !isLandingZone(base);
  if (grant === 'password') return exchange(world, app, field, elsewhere);
  if (grant === 'refresh_token') return refresh(world, app, field, elsewhere);
  return refuse(60);
}

type Field = (name: string) => string;

function exchange(world: World, app: AppRecord, field: Field, elsewhere: boolean): TokenAnswer {
  const token = field('password');
  if (!field('username')) return refuse(51);
  if (!token) return refuse(52);
  const kind = field('credtype') || 'password';
  if (kind !== 'authtoken' && kind !== 'password') return refuse(120);
  // The company has no user of that name: without credtype=authtoken the call is a login, which must fail.
  if (kind === 'password') return refuse(5);
  if (field('username').toLowerCase() !== world.company.uuid) return refuse(100);
  if (elsewhere) return refuse(16, world.options.dataCentre);
  const record = world.requestTokens.find((entry) => entry.token === token);
  if (!record) return refuse(5);
  if (record.appId !== app.id) return refuse(136);
  if (Date.now() - record.createdAt > REQUEST_TOKEN_LIFE || record.uses >= REQUEST_TOKEN_USES)
    return refuse(5);
  record.uses += 1;
  return { ok: true, body: tokenReply(world, app, app.scopes, world.addRefreshToken(app)) };
}

function refresh(world: World, app: AppRecord, field: Field, elsewhere: boolean): TokenAnswer {
  if (!field('refresh_token')) return refuse(106);
  const record = world.refreshTokens.find((entry) => entry.token === field('refresh_token'));
  if (!record || record.revoked || record.expiresAt < Date.now()) return refuse(108);
  if (record.appId !== app.id) return refuse(105);
  if (elsewhere) return refuse(16, world.options.dataCentre);
  const wanted = field('scope').split(' ').filter(Boolean);
  if (wanted.some((name) => !record.scopes.includes(name))) return refuse(54);
  const scopes = wanted.length > 0 ? wanted : record.scopes;
  if (!world.options.rotation) return { ok: true, body: tokenReply(world, app, scopes, record) };
  record.revoked = world.options.rotationKillsOld;
  const next = world.addRefreshToken({ ...app, scopes: [...record.scopes] });
  return { ok: true, body: tokenReply(world, app, scopes, next) };
}
