import type { FailureId } from './failures.ts';

/** Why something did not work: an id with a text in every locale, and what the text needs. Never a secret. */
export interface Failure {
  readonly id: FailureId;
  /** Values for the placeholders of the text; shown as text, so page content must be cleaned first. */
  readonly params?: Readonly<Record<string, string>>;
}

/** What every operation that can fail gives back; exceptions are for bugs. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (id: FailureId, params?: Readonly<Record<string, string>>): Result<never> => ({
  ok: false,
  failure: params ? { id, params } : { id },
});
