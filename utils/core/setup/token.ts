import type { DeepCheck } from '../oauth/deep-check.ts';
import type { HeldAccess } from '../oauth/grant.ts';
import type { Validation } from '../oauth/validation.ts';
import type { Place } from './app.ts';

/** What is known of the held request token. */
export interface RequestTokenFacts {
  /** The App ID that it was made for, if the page showed it. */
  readonly madeFor: string | null;
  readonly uses: number;
  readonly seenAt: Place | null;
}

/** What is known of the held refresh token. */
export interface RefreshTokenFacts {
  /** It came from an exchange made here, or from the source's own page. */
  readonly proven: boolean;
  /** A page of the target has claimed it: it is the target's to use, and to replace. */
  readonly handedOver: boolean;
  /** A call that may have replaced it was sent, and its answer never came. */
  readonly unanswered: boolean;
  readonly expiresAt: number | null;
  /** Scopes that it was issued with; a later change of the app does not reach it. */
  readonly scopes: readonly string[] | null;
  /** The company's access token that came with it: a secret, kept for the deep check alone. */
  readonly access: HeldAccess | null;
  readonly deepCheck: DeepCheck | null;
}

/** Exchange and validation. */
export interface TokenPart {
  readonly request: RequestTokenFacts;
  readonly refresh: RefreshTokenFacts;
  readonly validation: Validation | null;
  /** The validation was made before a value changed. */
  readonly validationStale: boolean;
  /** The source's own names of the calls of this app, the latest last. */
  readonly correlationIds: readonly string[];
}

export const NEW_REQUEST_TOKEN: RequestTokenFacts = { madeFor: null, uses: 0, seenAt: null };
export const NEW_REFRESH_TOKEN: RefreshTokenFacts = {
  proven: false,
  handedOver: false,
  unanswered: false,
  expiresAt: null,
  scopes: null,
  access: null,
  deepCheck: null,
};
export const NO_TOKEN: TokenPart = {
  request: NEW_REQUEST_TOKEN,
  refresh: NEW_REFRESH_TOKEN,
  validation: null,
  validationStale: false,
  correlationIds: [],
};
