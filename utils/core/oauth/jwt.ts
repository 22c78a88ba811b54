import { jwtDecode } from 'jwt-decode';

const LONGEST = 20_000;

/** The claims of a JWT, unverified: a witness, no proof. Null for anything that is not a JWT with an object in it. */
export function jwtClaims(token: string): Readonly<Record<string, unknown>> | null {
  if (token.length > LONGEST || token.split('.').length !== 3) return null;
  try {
    const claims: unknown = jwtDecode(token);
    return claims && typeof claims === 'object' && !Array.isArray(claims) ? { ...claims } : null;
  } catch {
    return null;
  }
}

/** A claim that is one string or a list of strings, as a list. */
export const claimList = (claim: unknown): string[] =>
  (Array.isArray(claim) ? claim : [claim]).filter((entry) => typeof entry === 'string');
