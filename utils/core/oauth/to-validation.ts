import type { Comparison } from '../requirements/requirements.ts';
import type { TokenAnswer } from './answer.ts';
import { checkOf, type Found, failed, passed, toChecks, undecided } from './checks.ts';
import type { TokenEndpoint } from './token-endpoint.ts';
import { type CallKind, type ErrorCatalogue, judge, type Verdict } from './token-errors.ts';
import { baseOfHost, sameDataCentre } from './token-url.ts';
import type { Validation } from './validation.ts';

interface About {
  readonly kind: CallKind;
  readonly host: string;
  readonly now: number;
}

/** A validation from what was found out; it fails if any check failed. Spending the refresh token validates, too. */
export function toValidation(
  { kind, host, now }: About,
  found: Found,
  told: { readonly scopes?: Comparison | null; readonly correlationId?: string | null } = {},
): Validation {
  const checks = toChecks(found);
  return {
    kind: kind === 'exchange' ? 'exchange' : 'validate',
    outcome: checks.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'ok',
    checks,
    scopes: told.scopes ?? null,
    code: null,
    correlationId: told.correlationId ?? null,
    host,
    at: now,
  };
}

/** A validation from an answer that grants nothing. `unreachable` decides nothing about the values. */
export function refusedValidation(
  { kind, now }: Pick<About, 'kind' | 'now'>,
  answer: Exclude<TokenAnswer, { outcome: 'granted' }>,
  catalogue: ErrorCatalogue,
  endpoint: TokenEndpoint,
): Validation {
  const about = { kind, host: answer.host, now };
  const told = { correlationId: answer.correlationId };
  if (answer.outcome === 'unreachable') {
    const found = { shapes: passed, client: undecided(answer.failure) };
    return { ...toValidation(about, found, told), outcome: 'unreachable' };
  }
  const { failure: judged, atFault, transient } = judge(answer.refusal, kind, catalogue);
  const failure = withAddress(judged, answer, endpoint);
  const { code } = failure.params;
  // Where no value is at fault, the check under which it is shown was not decided.
  const found = transient || !atFault ? undecided(failure) : failed(failure);
  const validation = toValidation(about, { shapes: passed, [checkOf(atFault)]: found }, told);
  return { ...validation, code: code || null, outcome: transient ? 'unreachable' : 'failed' };
}

/** A refusal for another data centre names the address to use, if that may be called and is another one. */
function withAddress(
  failure: Verdict['failure'],
  { host, refusal }: Extract<TokenAnswer, { outcome: 'refused' }>,
  endpoint: TokenEndpoint,
): Verdict['failure'] {
  if (failure.id !== 'otherDataCentre' || !refusal.geolocation) return failure;
  const [named, asked] = [refusal.geolocation, `https://${host}`].map((url) => baseOfHost(url, endpoint));
  if (!named?.ok || !asked?.ok || sameDataCentre(named.value, asked.value, endpoint)) return failure;
  return { ...failure, params: { ...failure.params, expected: new URL(named.value).host } };
}
