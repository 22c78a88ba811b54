import * as z from 'zod/mini';
import { UNSEEN } from '../text/text.ts';
import { toldIn } from './refusal.ts';

// Zod's fast path compiles code at run time, which the extension's policy forbids.
z.config({ jitless: true });

/** What a successful token reply holds, in one form. Tokens are secrets. */
export interface TokenReply {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
  /** Null if the reply says nothing of scopes. */
  readonly scopes: readonly string[] | null;
  /** As told; not yet checked against the allowed hosts. */
  readonly geolocation: string | null;
  /** In milliseconds since 1970; the endpoint tells a moment, not a duration, despite the field's name. */
  readonly refreshExpiresAt: number | null;
  /** How long the access token is good for, in seconds, if it was told. */
  readonly expiresIn: number | null;
}

const LONGEST_TOKEN = 20_000;
const LONGEST_SCOPE = 100;
const MOST_SCOPES = 200;
const token = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_TOKEN));
/** Its form may change at any time, so only what is surely another thing is refused: a request token, several words. */
const refreshToken = z.string().check(z.trim(), z.maxLength(LONGEST_TOKEN), z.regex(/^(?!at-)\S*$/iu));
const numeric = z.union([z.number(), z.string().check(z.regex(/^\d{1,15}$/u))]);
const scopes = z.union([z.string(), z.array(z.string())]);

const granted = z.object({
  access_token: token,
  token_type: z.nullish(z.string().check(z.regex(/^bearer$/iu))),
  refresh_token: z.nullish(refreshToken),
  id_token: z.catch(z.nullish(token), null),
  scope: z.catch(z.nullish(scopes), null),
  expires_in: z.catch(z.nullish(numeric), null),
  refresh_expires_in: z.catch(z.nullish(numeric), null),
});

/** A token reply in one form, or null if it is none. */
export function parseReply(json: unknown): TokenReply | null {
  const { data } = granted.safeParse(json);
  if (!data) return null;
  return {
    accessToken: data.access_token,
    refreshToken: data.refresh_token || null,
    idToken: data.id_token ?? null,
    scopes: data.scope == null ? null : scopeList(data.scope),
    geolocation: toldIn(json, '').geolocation,
    refreshExpiresAt: momentOf(data.refresh_expires_in),
    expiresIn: Number(data.expires_in ?? 0) || null,
  };
}

/** Unix seconds as milliseconds; null for a number that cannot be a moment of our time (a duration, milliseconds). */
function momentOf(seconds: number | string | null | undefined): number | null {
  const value = Number(seconds ?? 0);
  return value > 1e9 && value < 1e11 ? value * 1000 : null;
}

/**
 * Scopes come separated by blanks; lists and commas are understood too. Characters that no scope may hold (RFC 6749, 3.3) are
 * replaced by a visible one, so that they neither reach the page nor make a name look like another.
 */
export const scopeList = (scope: string | readonly string[]): string[] => [
  ...new Set(
    [scope]
      .flat()
      .flatMap((entry) => entry.split(/[\s,]+/u).filter(Boolean))
      .slice(0, MOST_SCOPES)
      .map((name) => name.replace(/[^!-~]/gu, UNSEEN).slice(0, LONGEST_SCOPE)),
  ),
];
