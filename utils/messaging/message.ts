import type * as z from 'zod/mini';
import type { Phase } from '../core/setup/phase.ts';

/** Who may send a message: a page of the extension, or its script on a page of the source or of the target. */
export type SenderKind = 'page' | 'source' | 'target';

/** A message: who may send it, in which phase of the setup, and the closed shape of its argument. `R`: its reply. */
export interface Message<S extends SenderKind, A extends z.ZodMiniType, R> {
  readonly from: S;
  readonly during: Phase;
  readonly argument: A;
  /** Only for the types: what the reply is if all went well. */
  readonly reply?: R;
}

/** Begins a line of the table of messages: its sender, then its phase and the type of its reply, then its argument. */
export const from =
  <S extends SenderKind>(sender: S) =>
  <R = null>(during: Phase = 'always') =>
  <A extends z.ZodMiniType>(argument: A): Message<S, A, R> => ({ from: sender, during, argument });
