import * as z from 'zod/mini';
import { HANDOVER_IDS, type HandoverValues } from '../credentials/credentials.ts';
import { cleanForDisplay } from '../text/text.ts';
import { utf8 } from './bytes.ts';
import { LARGEST_BODY } from './envelope.ts';

// Zod's fast path compiles code at run time, which the extension's policy forbids.
z.config({ jitless: true });

const LONGEST_VALUE = 4096;
const LONGEST_NAME = 100;
const MOST_SCOPES = 40;

const value = z.string().check(z.minLength(1), z.maxLength(LONGEST_VALUE));
/** Somebody else's text, made fit to be shown. */
const name = z.pipe(
  z.string().check(z.maxLength(LONGEST_NAME)),
  z.transform((text: string) => cleanForDisplay(text, LONGEST_NAME)),
);
/** No date of a calendar file is later (RFC 5545), and a browser fails to write far later ones. */
const LATEST = Date.UTC(9999, 11, 31);
const moment = z.int().check(z.nonnegative(), z.maximum(LATEST));

const contents = z.strictObject({
  values: z.record(z.enum(HANDOVER_IDS), value),
  company: z.nullable(name),
  appName: z.nullable(name),
  sealedAt: moment,
  receipt: z.string().check(z.regex(/^[A-Z2-7]{26}$/u)),
  word: z.strictObject({
    tokenMadeAt: z.nullable(moment),
    validatedAt: z.nullable(moment),
    scopes: z.nullable(z.array(name).check(z.maxLength(MOST_SCOPES))),
    expiresAt: z.nullable(moment),
  }),
});

/** What the sender says of the values. Times in milliseconds since 1970; null: not known there either. */
export interface SenderWord {
  /** When the refresh token was made by an exchange in the sender's browser. */
  readonly tokenMadeAt: number | null;
  readonly validatedAt: number | null;
  /** The scopes that the refresh token was issued with. */
  readonly scopes: readonly string[] | null;
  readonly expiresAt: number | null;
}

/** What is sealed. Holds secrets. */
export interface Contents {
  readonly values: HandoverValues;
  readonly company: string | null;
  readonly appName: string | null;
  readonly sealedAt: number;
  /** What only who opens the text can send back. */
  readonly receipt: string;
  readonly word: SenderWord;
}

/** What is sealed, as bytes. Names that are too long are cut, so that whoever opens it takes them. */
export const contentsBytes = (what: Contents): Uint8Array<ArrayBuffer> => {
  const short = (text: string | null) => text && cleanForDisplay(text, LONGEST_NAME);
  const scopes = what.word.scopes?.slice(0, MOST_SCOPES).map((scope) => short(scope)) ?? null;
  const { company, appName, word } = what;
  return utf8(
    JSON.stringify({ ...what, company: short(company), appName: short(appName), word: { ...word, scopes } }),
  );
};

/**
 * What was sealed, from opened bytes: names, dates and four texts of limited length. Null for bytes that are no UTF-8, no JSON or of
 * another shape. Whether the four texts look like values is asked by the background when it opens a
 * sealed text (`entrypoints/background/open-sealed.ts`).
 */
export function contentsOf(bytes: Uint8Array): Contents | null {
  if (bytes.length > LARGEST_BODY) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const parsed = contents.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    // No UTF-8 or no JSON.
    return null;
  }
}
