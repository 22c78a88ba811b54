import type { Failure } from '../result/result.ts';
import type { Refusal } from './refusal.ts';
import type { TokenReply } from './reply.ts';

/**
 * What came of one token request. `refused`: the endpoint gave a verdict on what was sent. `unreachable`: nothing
 * can be said about the values. No failure or description in it holds a value that was sent.
 */
export type TokenAnswer = { readonly host: string; readonly correlationId: string | null } & (
  | { readonly outcome: 'granted'; readonly reply: TokenReply }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  | { readonly outcome: 'unreachable'; readonly failure: Failure }
);
