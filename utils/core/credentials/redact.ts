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
  return [secret, encodeURIComponent(secret), form, base64, bare, urlSafe];
}

/** Case may be changed on the way, as servers do with UUIDs. */
const pattern = (form: string): RegExp => new RegExp(escapePattern(form), 'giu');
