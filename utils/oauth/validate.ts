import type { CredentialId, HandoverValues } from '../core/credentials/credentials.ts';
import {
  checkAudience,
  checkCompany,
  checkDataCentre,
  checkExpiry,
  checkScopes,
  missing,
} from '../core/oauth/check-reply.ts';
import { checkShapes } from '../core/oauth/check-shapes.ts';
import { type Found, failed, passed, undecided } from '../core/oauth/checks.ts';
import { proofBody } from '../core/oauth/request.ts';
import { refusedValidation, toValidation } from '../core/oauth/to-validation.ts';
import { baseUrlOf, callUrl } from '../core/oauth/token-url.ts';
import type { Validation } from '../core/oauth/validation.ts';
import { witnessOf } from '../core/oauth/witness.ts';
import { compare, isComplete, type Requirements } from '../core/requirements/requirements.ts';
import { SOURCE, TOKEN_ERRORS } from '../integrations/index.ts';
import type { OauthDeps } from './deps.ts';
import { requestToken } from './token-client.ts';

const ENDPOINT = SOURCE.tokenEndpoint;

/** The four values (the Authorization URL in either form), and what else is known of them. */
export interface ValuesToProve extends HandoverValues {
  readonly companyUuid?: string | null;
  /** The refresh token came from an exchange made here, or from the source's own page. */
  readonly refreshTokenProven?: boolean;
  /** That, or a colleague who had sealed it says so: it is one, whatever its shape. */
  readonly refreshTokenGiven?: boolean;
  /** A check of the refresh token was not answered: it may be spent. */
  readonly refreshTokenUnanswered?: boolean;
  readonly refreshTokenExpiresAt?: number | null;
  /** Scopes that the refresh token was issued with; a later change of the app does not reach it. */
  readonly refreshTokenScopes?: readonly string[] | null;
}

/**
 * Proves the four values as far as that is possible without replacing any: shapes first, then one call that proves
 * Client ID, Client Secret and the app's scopes. The refresh token itself is never spent.
 */
export async function validate(
  values: ValuesToProve,
  requirements: Requirements,
  deps: OauthDeps = {},
): Promise<Validation> {
  const now = (deps.now ?? Date.now)();
  const base = baseUrlOf(values.authorizationUrl, ENDPOINT);
  const host = base.ok ? new URL(base.value).host : '';
  const refuse = (found: Found) => toValidation({ kind: 'validate', host, now }, found);
  const malformed = checkShapes(...shapesToCheck(values));
  if (malformed) return refuse({ shapes: failed(malformed) });
  if (!base.ok) return refuse({ dataCentre: failed(base.failure) });
  const expiry = checkExpiry(values.refreshTokenExpiresAt ?? null, now);
  if (expiry?.outcome === 'failed') return refuse({ shapes: passed, expiry });

  const request = deps.request ?? requestToken;
  const held = [...(deps.held ?? []), values.refreshToken, values.companyUuid ?? ''];
  const options = { signal: deps.signal, held };
  const answer = await request(callUrl(base.value, ENDPOINT), proofBody(values), options);
  if (answer.outcome !== 'granted') {
    return refusedValidation({ kind: 'validate', now }, answer, TOKEN_ERRORS, ENDPOINT);
  }
  const witness = witnessOf(answer.reply, ENDPOINT, held, requirements.scopes);
  const scopes = checkScopes(witness, requirements.scopes);
  return toValidation(
    { kind: 'validate', host: answer.host, now },
    {
      shapes: passed,
      client: checkAudience(witness, values.clientId),
      scopes: scopes.check,
      dataCentre: checkDataCentre(base.value, answer.reply.geolocation, ENDPOINT),
      company: checkCompany(witness, values.companyUuid ?? null),
      refreshToken: checkRefreshToken(values, requirements, scopes.check?.outcome === 'ok'),
      expiry,
    },
    { scopes: scopes.comparison, correlationId: answer.correlationId },
  );
}

const shapesToCheck = (values: ValuesToProve): Parameters<typeof checkShapes> => {
  const { clientId, clientSecret, refreshToken, companyUuid, refreshTokenGiven } = values;
  const ids: CredentialId[] = ['clientId', 'clientSecret', 'refreshToken'];
  if (!companyUuid) return [{ clientId, clientSecret, refreshToken }, ids, refreshTokenGiven];
  return [{ clientId, clientSecret, refreshToken, companyUuid }, [...ids, 'companyUuid'], refreshTokenGiven];
};

function checkRefreshToken(
  values: ValuesToProve,
  requirements: Requirements,
  appHasAll: boolean,
): Found['refreshToken'] {
  if (values.refreshTokenScopes) {
    const own = compare(requirements.scopes, { entries: values.refreshTokenScopes, editable: false });
    // The app was changed after the exchange: a token keeps the scopes that it was made with.
    if (!isComplete(own))
      return failed(appHasAll ? { ...missing(own), id: 'tokenBeforeScopes' } : missing(own));
  }
  if (values.refreshTokenUnanswered) return undecided({ id: 'refreshUnanswered' });
  return values.refreshTokenProven ? passed : undefined;
}
