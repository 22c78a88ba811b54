import type { TokenAnswer } from '../core/oauth/answer.ts';
import {
  checkAudience,
  checkCompany,
  checkDataCentre,
  checkExpiry,
  checkScopes,
} from '../core/oauth/check-reply.ts';
import { type Found, failed, passed } from '../core/oauth/checks.ts';
import { accessOf, type GrantResult } from '../core/oauth/grant.ts';
import { toValidation } from '../core/oauth/to-validation.ts';
import type { CallKind } from '../core/oauth/token-errors.ts';
import { baseOfHost } from '../core/oauth/token-url.ts';
import { witnessOf } from '../core/oauth/witness.ts';
import type { Result } from '../core/result/result.ts';
import { SOURCE, TARGET } from '../integrations/index.ts';

const ENDPOINT = SOURCE.tokenEndpoint;

/** Whom a reply must be for. */
export interface GrantedTo {
  readonly clientId: string;
  readonly companyUuid: string | null;
  /** The refresh token that goes on if the reply brings no new one. */
  readonly refreshToken: string | null;
  /** No text of the reply that is shown may bring one of these back. */
  readonly held: readonly string[];
}

const checkBase = (base: Result<string>): Found['dataCentre'] =>
  base.ok ? checkDataCentre(base.value, base.value, ENDPOINT) : failed(base.failure);

/** Judges a reply that should hold a refresh token, and takes what may be taken from it. */
export function takeGrant(
  kind: CallKind,
  values: GrantedTo,
  answer: Extract<TokenAnswer, { outcome: 'granted' }>,
  asked: string | null,
  now: number,
): GrantResult {
  const { reply, host, correlationId } = answer;
  const { scopes: required } = TARGET.requirements;
  const witness = witnessOf(reply, ENDPOINT, values.held, required);
  const refreshToken = reply.refreshToken ?? values.refreshToken;
  const told = reply.geolocation ?? witness.issuer ?? asked;
  const base = told ? baseOfHost(told, ENDPOINT) : null;
  const scopes = checkScopes(witness, required);
  const found: Found = {
    shapes: passed,
    client: checkAudience(witness, values.clientId),
    scopes: scopes.check,
    dataCentre: base ? checkBase(base) : undefined,
    company: checkCompany(witness, values.companyUuid),
    refreshToken: refreshToken
      ? passed
      : failed({ id: 'refreshNotAllowed', params: { names: 'refresh_token' } }),
    expiry: checkExpiry(reply.refreshExpiresAt, now),
  };
  const validation = toValidation({ kind, host, now }, found, {
    scopes: scopes.comparison,
    correlationId,
  });
  const misled = [found.client, found.company, found.dataCentre].some((check) => check?.outcome === 'failed');
  // A refresh may have replaced the token sent: then the new one is kept, whatever else is wrong.
  if (!refreshToken || (misled && values.refreshToken === null)) return { ok: false, validation };
  return {
    ok: true,
    refreshToken,
    base: base?.ok ? base.value : null,
    grantedScopes: witness.scopes,
    refreshTokenExpiresAt: reply.refreshExpiresAt,
    access: accessOf(reply, now),
    validation,
  };
}
