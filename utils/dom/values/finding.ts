import type { CredentialId } from '../../core/credentials.ts';
import type { FailureId } from '../../core/failures.ts';

/** One thing that the page seems to say of a credential; with a problem, `value` must not be taken. */
export interface Finding {
  readonly id: CredentialId;
  readonly value: string;
  readonly problem?: FailureId;
  readonly element: Element;
}
