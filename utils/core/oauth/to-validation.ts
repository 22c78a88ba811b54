import type { Comparison } from '../requirements/requirements.ts';
import type { TokenAnswer } from './answer.ts';
import { checkOf, type Found, failed, passed, toChecks, undecided } from './checks.ts';
import { type CallKind, type ErrorCatalogue, judge } from './token-errors.ts';
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
): Validation {
  const about = { kind, host: answer.host, now };
  const told = { correlationId: answer.correlationId };
  if (answer.outcome === 'unreachable') {
    const found = { shapes: passed, client: undecided(answer.failure) };
    return { ...toValidation(about, found, told), outcome: 'unreachable' };
  }
  const { failure, atFault, transient } = judge(answer.refusal, kind, catalogue);
  const { code } = failure.params;
  const judged = transient ? undecided(failure) : failed(failure);
  const validation = toValidation(about, { shapes: passed, [checkOf(atFault)]: judged }, told);
  return { ...validation, code: code || null, outcome: transient ? 'unreachable' : 'failed' };
}
