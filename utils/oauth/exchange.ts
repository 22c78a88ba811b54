import type { TokenAnswer } from '../core/oauth/answer.ts';
import {
  checkAudience,
  checkCompany,
  checkDataCentre,
  checkExpiry,
  checkScopes,
} from '../core/oauth/check-reply.ts';
import { checkShapes } from '../core/oauth/check-shapes.ts';
import { type Found, failed, passed } from '../core/oauth/checks.ts';
import { exchangeBody } from '../core/oauth/request.ts';
import { refusedValidation, toValidation } from '../core/oauth/to-validation.ts';
import { witnessOf } from '../core/oauth/witness.ts';
import type { Result } from '../core/result.ts';
import { baseOfHost, baseUrlOf, callUrl, sameDataCentre } from '../core/token-url.ts';
import type { Validation } from '../core/validation.ts';
import { SOURCE, TARGET, TOKEN_ERRORS } from '../integrations/index.ts';
import type { OauthDeps } from './deps.ts';
import { requestToken } from './token-client.ts';

const ENDPOINT = SOURCE.tokenEndpoint;

export interface ExchangeValues {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly companyUuid: string;
  readonly requestToken: string;
  /** Base URL shown by the source's page; null if it showed none. */
  readonly base: string | null;
}

/** `ok` says that there is a refresh token; `validation` may still fail, for missing scopes for example. */
export type ExchangeResult =
  | { readonly ok: false; readonly validation: Validation }
  | {
      readonly ok: true;
      readonly refreshToken: string;
      /** The data centre that the token belongs to; null if neither the endpoint nor the page told. */
      readonly base: string | null;
      readonly grantedScopes: readonly string[] | null;
      readonly refreshTokenExpiresAt: number | null;
      readonly validation: Validation;
    };

const NEEDED = ['clientId', 'clientSecret', 'companyUuid', 'requestToken'] as const;

/**
 * Exchanges the company's request token for its refresh token: one call, and one more if the endpoint names another
 * data centre that may be called. Values are checked before anything is sent.
 */
export async function exchange(values: ExchangeValues, deps: OauthDeps = {}): Promise<ExchangeResult> {
  const now = (deps.now ?? Date.now)();
  const start = baseUrlOf(values.base ?? SOURCE.exchangeBase, ENDPOINT);
  const host = start.ok ? new URL(start.value).host : '';
  const refuse = (found: Found): ExchangeResult => ({
    ok: false,
    validation: toValidation({ kind: 'exchange', host, now }, found),
  });
  const malformed = checkShapes(
    {
      clientId: values.clientId,
      clientSecret: values.clientSecret,
      companyUuid: values.companyUuid,
      requestToken: values.requestToken,
    },
    NEEDED,
  );
  if (malformed) return refuse({ shapes: failed(malformed) });
  if (!start.ok) return refuse({ dataCentre: failed(start.failure) });
  const body = exchangeBody(values, ENDPOINT);
  const ask = (base: string) =>
    (deps.request ?? requestToken)(callUrl(base, ENDPOINT), body, { signal: deps.signal });
  let answer = await ask(start.value);
  const elsewhere = otherBase(answer, start.value);
  if (elsewhere) answer = await ask(elsewhere);
  if (answer.outcome !== 'granted') {
    return { ok: false, validation: refusedValidation({ kind: 'exchange', now }, answer, TOKEN_ERRORS) };
  }
  return take(values, answer, elsewhere ?? values.base, now);
}

/** Where the principal lives, if the endpoint said so and it is another host that may be called. */
function otherBase(answer: TokenAnswer, asked: string): string | null {
  if (answer.outcome !== 'refused' || !answer.refusal.geolocation) return null;
  const { code, geolocation } = answer.refusal;
  if (TOKEN_ERRORS.codes[code ?? '']?.failure !== 'otherDataCentre') return null;
  const base = baseOfHost(geolocation, ENDPOINT);
  return base.ok && !sameDataCentre(base.value, asked, ENDPOINT) ? base.value : null;
}

const checkBase = (base: Result<string>): Found['dataCentre'] =>
  base.ok ? checkDataCentre(base.value, base.value, ENDPOINT) : failed(base.failure);

function take(
  values: ExchangeValues,
  answer: Extract<TokenAnswer, { outcome: 'granted' }>,
  asked: string | null,
  now: number,
): ExchangeResult {
  const { reply, host, correlationId } = answer;
  const witness = witnessOf(reply, ENDPOINT);
  const told = reply.geolocation ?? witness.issuer ?? asked;
  const base = told ? baseOfHost(told, ENDPOINT) : null;
  const scopes = checkScopes(witness, TARGET.requirements.scopes);
  const found: Found = {
    shapes: passed,
    client: checkAudience(witness, values.clientId),
    scopes: scopes.check,
    dataCentre: base ? checkBase(base) : undefined,
    company: checkCompany(witness, values.companyUuid),
    refreshToken: reply.refreshToken ? passed : failed({ id: 'refreshNotAllowed' }),
    expiry: checkExpiry(reply.refreshExpiresAt, now),
  };
  const validation = toValidation({ kind: 'exchange', host, now }, found, {
    scopes: scopes.comparison,
    correlationId,
  });
  const misled = [found.client, found.company, found.dataCentre].some((check) => check?.outcome === 'failed');
  if (!reply.refreshToken || misled) return { ok: false, validation };
  return {
    ok: true,
    refreshToken: reply.refreshToken,
    base: base?.ok ? base.value : null,
    grantedScopes: witness.scopes,
    refreshTokenExpiresAt: reply.refreshExpiresAt,
    validation,
  };
}
