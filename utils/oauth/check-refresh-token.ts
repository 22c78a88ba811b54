import type { HandoverValues } from '../core/credentials/credentials.ts';
import type { TokenAnswer } from '../core/oauth/answer.ts';
import { checkShapes } from '../core/oauth/check-shapes.ts';
import { type Found, failed } from '../core/oauth/checks.ts';
import type { GrantResult } from '../core/oauth/grant.ts';
import { refreshBody } from '../core/oauth/request.ts';
import { refusedValidation, toValidation } from '../core/oauth/to-validation.ts';
import { baseUrlOf, callUrl } from '../core/oauth/token-url.ts';
import type { Validation } from '../core/oauth/validation.ts';
import type { FailureId } from '../core/result/failures.ts';
import type { Failure } from '../core/result/result.ts';
import { SOURCE, TOKEN_ERRORS } from '../integrations/index.ts';
import type { OauthDeps } from './deps.ts';
import { takeGrant } from './take-grant.ts';
import { requestToken } from './token-client.ts';

const ENDPOINT = SOURCE.tokenEndpoint;

/**
 * Spends the refresh token to prove it, in one call that is never repeated. The endpoint may replace it: the result's refresh token must take the place
 * of the one held, and after the hand-over to the target this must never be called again.
 */
export async function checkRefreshToken(
  values: HandoverValues & {
    readonly companyUuid?: string | null;
    /** A colleague who had sealed it says that the endpoint gave it: it is one, whatever its shape. */
    readonly refreshTokenGiven?: boolean;
    /** An earlier check of this token was not answered. */
    readonly refreshTokenUnanswered?: boolean;
  },
  deps: OauthDeps = {},
): Promise<GrantResult> {
  const now = (deps.now ?? Date.now)();
  const { clientId, clientSecret, refreshToken, companyUuid = null } = values;
  const base = baseUrlOf(values.authorizationUrl, ENDPOINT);
  const host = base.ok ? new URL(base.value).host : '';
  const refuse = (found: Found): GrantResult => ({
    ok: false,
    validation: toValidation({ kind: 'refresh', host, now }, found),
  });
  const malformed = checkShapes(
    { clientId, clientSecret, refreshToken },
    ['clientId', 'clientSecret', 'refreshToken'],
    values.refreshTokenGiven,
  );
  if (malformed) return refuse({ shapes: failed(malformed) });
  if (!base.ok) return refuse({ dataCentre: failed(base.failure) });
  const request = deps.request ?? requestToken;
  const held = [...(deps.held ?? []), companyUuid ?? ''];
  const options = { signal: deps.signal, held };
  const answer = await request(callUrl(base.value, ENDPOINT), refreshBody(values), options);
  if (answer.outcome !== 'granted') {
    const validation = refusedValidation({ kind: 'refresh', now }, answer, TOKEN_ERRORS, ENDPOINT);
    const unanswered = mayBeReplaced(answer);
    const inDoubt = unanswered || values.refreshTokenUnanswered;
    return { ok: false, validation: inDoubt ? withDoubt(validation) : validation, unanswered };
  }
  const to = { clientId, companyUuid, refreshToken, held };
  return takeGrant('refresh', to, answer, base.value, now);
}

/** Failures with which nothing was asked, or nothing was done. */
const UNTOUCHED: ReadonlySet<FailureId> = new Set([
  'offline',
  'hostNotAllowed',
  'tooManyRequests',
  'cancelled',
]);

/** The request may have been served, though no answer told so. */
const mayBeReplaced = (answer: TokenAnswer): boolean =>
  answer.outcome === 'unreachable' && !UNTOUCHED.has(answer.failure.id);

/** A refusal after a call without an answer proves nothing against the value: that call may have spent the token. */
const withDoubt = (validation: Validation): Validation => ({
  ...validation,
  checks: validation.checks.map((check) =>
    check.id === 'refreshToken' ? { ...check, problem: doubt(check.problem) } : check,
  ),
});

function doubt(problem: Failure | null): Failure {
  if (!problem) return { id: 'refreshUnanswered' };
  return problem.id === 'refreshTokenInvalid' ? { ...problem, id: 'refreshTokenSpent' } : problem;
}
