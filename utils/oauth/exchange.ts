import type { TokenAnswer } from '../core/oauth/answer.ts';
import { checkShapes } from '../core/oauth/check-shapes.ts';
import { type Found, failed } from '../core/oauth/checks.ts';
import type { GrantResult } from '../core/oauth/grant.ts';
import { exchangeBody } from '../core/oauth/request.ts';
import { refusedValidation, toValidation } from '../core/oauth/to-validation.ts';
import { baseOfHost, baseUrlOf, callUrl, sameDataCentre } from '../core/oauth/token-url.ts';
import { SOURCE, TOKEN_ERRORS } from '../integrations/index.ts';
import type { OauthDeps } from './deps.ts';
import { takeGrant } from './take-grant.ts';
import { requestToken } from './token-client.ts';

const ENDPOINT = SOURCE.tokenEndpoint;

export interface ExchangeValues {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly companyUuid: string;
  readonly requestToken: string;
  /** Base URL shown by the source's page; null if it showed none. */
  readonly base: string | null;
  /** The one that the host of the source's page proposes: where to ask, not where the token belongs. */
  readonly proposed?: string | null;
}

const NEEDED = ['clientId', 'clientSecret', 'companyUuid', 'requestToken'] as const;

/**
 * Exchanges the company's request token for its refresh token: one call, and one more if the endpoint names another
 * data centre that may be called. Values are checked before anything is sent.
 */
export async function exchange(values: ExchangeValues, deps: OauthDeps = {}): Promise<GrantResult> {
  const now = (deps.now ?? Date.now)();
  const start = baseUrlOf(values.base ?? values.proposed ?? SOURCE.exchangeBase, ENDPOINT);
  const host = start.ok ? new URL(start.value).host : '';
  const refuse = (found: Found): GrantResult => ({
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
    (deps.request ?? requestToken)(callUrl(base, ENDPOINT), body, {
      signal: deps.signal,
      held: deps.held ?? [],
    });
  let answer = await ask(start.value);
  const elsewhere = otherBase(answer, start.value);
  if (elsewhere) answer = await ask(elsewhere);
  if (answer.outcome !== 'granted') {
    return {
      ok: false,
      validation: refusedValidation({ kind: 'exchange', now }, answer, TOKEN_ERRORS, ENDPOINT),
    };
  }
  const { clientId, companyUuid } = values;
  const to = { clientId, companyUuid, refreshToken: null, held: deps.held ?? [] };
  return takeGrant('exchange', to, answer, elsewhere ?? values.base, now);
}

/** Where the principal lives, if the endpoint said so and it is another host that may be called. */
function otherBase(answer: TokenAnswer, asked: string): string | null {
  if (answer.outcome !== 'refused' || !answer.refusal.geolocation) return null;
  const { code, geolocation } = answer.refusal;
  if (TOKEN_ERRORS.codes[code ?? '']?.failure !== 'otherDataCentre') return null;
  const base = baseOfHost(geolocation, ENDPOINT);
  return base.ok && !sameDataCentre(base.value, asked, ENDPOINT) ? base.value : null;
}
