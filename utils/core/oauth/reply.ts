import * as z from 'zod/mini';

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

/** What a refusal holds. `description` is the endpoint's own text, not yet cleaned. */
export interface Refusal {
  readonly code: string | null;
  readonly error: string | null;
  readonly description: string | null;
  readonly geolocation: string | null;
  readonly correlationId: string | null;
}

const LONGEST_TOKEN = 20_000;
const token = z.string().check(z.minLength(1), z.maxLength(LONGEST_TOKEN));
const numeric = z.union([z.number(), z.string().check(z.regex(/^\d{1,15}$/u))]);
const scopes = z.union([z.string(), z.array(z.string())]);
/** What is no text counts as not told: it must not hide the rest of the answer. */
const lenientText = z.catch(z.nullish(z.string()), null);

const granted = z.object({
  access_token: token,
  token_type: z.nullish(z.string().check(z.regex(/^bearer$/iu))),
  refresh_token: z.nullish(token),
  id_token: z.catch(z.nullish(token), null),
  scope: z.catch(z.nullish(scopes), null),
  geolocation: lenientText,
  expires_in: z.catch(z.nullish(numeric), null),
  refresh_expires_in: z.catch(z.nullish(numeric), null),
});

const refused = z.object({
  code: z.catch(z.nullish(z.union([z.int(), z.string().check(z.maxLength(40))])), null),
  error: z.catch(z.nullish(z.string().check(z.maxLength(200))), null),
  error_description: lenientText,
  geolocation: lenientText,
});

/** A token reply in one form, or null if it is none. */
export function parseReply(json: unknown): TokenReply | null {
  const { data } = granted.safeParse(json);
  if (!data) return null;
  return {
    accessToken: data.access_token,
    refreshToken: data.refresh_token ?? null,
    idToken: data.id_token ?? null,
    scopes: data.scope == null ? null : scopeList(data.scope),
    geolocation: addressOf(data.geolocation),
    refreshExpiresAt: momentOf(data.refresh_expires_in),
    expiresIn: Number(data.expires_in ?? 0) || null,
  };
}

/** A refusal in one form, or null if the answer names neither a code nor an error. */
export function parseRefusal(json: unknown, correlationField: string): Refusal | null {
  const { data } = refused.safeParse(json);
  const code = data?.code == null ? null : String(data.code).trim() || null;
  if (!data || (!code && !data.error)) return null;
  return {
    code,
    error: data.error || null,
    description: data.error_description || null,
    geolocation: addressOf(data.geolocation),
    correlationId: correlationIn(json, correlationField),
  };
}

/** A host alone is meant as its https address. */
const addressOf = (told: string | null | undefined): string | null =>
  told && /^[\w-]+(?:\.[\w-]+)+$/u.test(told) ? `https://${told}` : told || null;

/** Unix seconds as milliseconds; null for a number that cannot be a moment of our time (a duration, milliseconds). */
function momentOf(seconds: number | string | null | undefined): number | null {
  const value = Number(seconds ?? 0);
  return value > 1e9 && value < 1e11 ? value * 1000 : null;
}

/** Scopes come separated by blanks; lists and commas are understood too. */
const scopeList = (scope: string | readonly string[]): string[] => [
  ...new Set([scope].flat().flatMap((entry) => entry.split(/[\s,]+/u).filter(Boolean))),
];

function correlationIn(json: unknown, field: string): string | null {
  const entry = Object.entries(json as object).find(([name]) => name.toLowerCase() === field);
  return typeof entry?.[1] === 'string' ? entry[1] : null;
}
