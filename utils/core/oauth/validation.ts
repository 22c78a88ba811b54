import type { Comparison } from '../requirements/requirements.ts';
import type { Failure } from '../result/result.ts';

/** What a validation looks at, in the order in which it is shown. */
export const CHECK_IDS = [
  'shapes',
  'client',
  'scopes',
  'dataCentre',
  'company',
  'refreshToken',
  'expiry',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];
export type CheckOutcome = 'ok' | 'failed' | 'skipped';

export interface Check {
  readonly id: CheckId;
  readonly outcome: CheckOutcome;
  readonly problem: Failure | null;
}

/** Outcome of an exchange or a validation, as shown; holds no secret. */
export interface Validation {
  readonly kind: 'exchange' | 'validate';
  readonly outcome: 'ok' | 'failed' | 'unreachable';
  readonly checks: readonly Check[];
  /** Granted against required scopes, where the endpoint told them. */
  readonly scopes: Comparison | null;
  /** The endpoint's own code and correlation id, for a support case. */
  readonly code: string | null;
  readonly correlationId: string | null;
  readonly host: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** The host that the endpoint named in place of the held one's; null if it named none, or the same. */
export function namedDataCentre(validation: Validation | null): string | null {
  const problem = validation?.checks.find(({ id }) => id === 'dataCentre')?.problem;
  const isNamed = problem?.id === 'dataCentreDiffers' || problem?.id === 'otherDataCentre';
  return (isNamed && problem.params?.expected) || null;
}
