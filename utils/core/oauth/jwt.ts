const LONGEST = 20_000;

/** The claims of a JWT, unverified: a witness, no proof. Null for anything that is not a JWT with an object in it. */
export function jwtClaims(token: string): Readonly<Record<string, unknown>> | null {
  const parts = token.split('.');
  const payload = parts[1];
  if (parts.length !== 3 || !payload || token.length > LONGEST) return null;
  try {
    const binary = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    const claims: unknown = JSON.parse(
      new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0))),
    );
    return claims && typeof claims === 'object' && !Array.isArray(claims)
      ? (claims as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** A claim that is one string or a list of strings, as a list. */
export const claimList = (claim: unknown): string[] =>
  (Array.isArray(claim) ? claim : [claim]).filter((entry) => typeof entry === 'string');
