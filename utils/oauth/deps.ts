import type { TokenAnswer } from '../core/oauth/answer.ts';
import type { RequestOptions } from './token-client.ts';

/** What exchange and validation need from outside; everything has a default but for tests. */
export interface OauthDeps {
  readonly signal?: AbortSignal | undefined;
  /** Everything secret that is held, part of the call or not: it is taken out of every text of the answer. */
  readonly held?: readonly string[];
  readonly now?: () => number;
  readonly request?: (url: string, body: string, options: RequestOptions) => Promise<TokenAnswer>;
}
