import { escapePattern } from '../text/text.ts';

const REDACTED = '•••';
/** Shorter values would blank out ordinary words. */
const SHORTEST = 4;

/** Replaces every secret in a text that is to be shown: as it is, URL-encoded, base64 (with and without padding). */
export function redact(text: string, secrets: readonly string[]): string {
  const forms = secrets
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap(formsOf)
    .sort((a, b) => b.length - a.length);
  return forms.reduce((clean, form) => clean.replaceAll(pattern(form), REDACTED), text);
}

/** The ways in which a secret may be written: as it is, URL-encoded, form-encoded, base64 and base64url. */
export function formsOf(secret: string): string[] {
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(secret)));
  const bare = base64.replaceAll('=', '');
  const urlSafe = bare.replaceAll('+', '-').replaceAll('/', '_');
  const form = new URLSearchParams({ v: secret }).toString().slice(2);
  return [secret, encodeURIComponent(secret), form, base64, bare, urlSafe, ...withinBase64(secret)];
}

/**
 * The secret within a longer text in base64url, as in the claims of a JWT: what it becomes depends on how many bytes stand before
 * it, modulo three. Letters that hold a part of a neighbour are left out.
 */
const withinBase64 = (secret: string): string[] =>
  [0, 1, 2].map((shift) => {
    const bytes = [...new Uint8Array(shift), ...new TextEncoder().encode(secret)];
    const whole = btoa(String.fromCharCode(...bytes)).slice(
      shift && shift + 1,
      Math.floor((bytes.length * 4) / 3),
    );
    return whole.replaceAll('+', '-').replaceAll('/', '_');
  });

/** Case may be changed on the way, as servers do with UUIDs. */
const pattern = (form: string): RegExp => new RegExp(escapePattern(form), 'giu');
