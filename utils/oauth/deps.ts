import type { TokenAnswer } from '../core/oauth/answer.ts';
import type { RequestOptions } from './token-client.ts';

/** What exchange and validation need from outside; everything has a default but for tests. */
export interface OauthDeps {
  readonly signal?: AbortSignal | undefined;
  readonly now?: () => number;
  readonly request?: (url: string, body: string, options: RequestOptions) => Promise<TokenAnswer>;
}
