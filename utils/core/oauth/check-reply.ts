import { type Comparison, compare, isComplete } from '../requirements/requirements.ts';
import type { Failure } from '../result/result.ts';
import { failed, passed, passedBut } from './checks.ts';
import type { TokenEndpoint } from './token-endpoint.ts';
import { baseOfHost, isImplementation, sameDataCentre } from './token-url.ts';
import type { Check } from './validation.ts';
import type { Witness } from './witness.ts';

type Outcome = Omit<Check, 'id'> | undefined;

/** Granted against required scopes; undecided (undefined) if the reply tells none. */
export function checkScopes(
  witness: Witness,
  required: readonly string[],
): { readonly comparison: Comparison | null; readonly check: Outcome } {
  if (!witness.scopes) return { comparison: null, check: undefined };
  const comparison = compare(required, { entries: witness.scopes, editable: false });
  if (isComplete(comparison)) return { comparison, check: passed };
  return { comparison, check: failed(missing(comparison)) };
}

export const missing = (comparison: Comparison): Failure => ({
  id: 'scopesMissing',
  params: {
    scopes: comparison.required
      .filter(({ state }) => state !== 'present')
      .map(({ name }) => name)
      .join(', '),
  },
});

/** Whether the reply's id token, where it has one, is for this app. */
export function checkAudience({ audience }: Witness, clientId: string): Omit<Check, 'id'> {
  const own = clientId.toLowerCase();
  const others = audience?.filter((app) => app !== '*') ?? [];
  const foreign = others.length > 0 && !others.some((app) => app.toLowerCase() === own);
  return foreign ? failed({ id: 'grantOfOtherApp', params: { field: 'clientId' } }) : passed;
}

/** Whether a company's token is of the company that is meant; undecided if either is not known. */
export function checkCompany({ subject, ofCompany }: Witness, companyUuid: string | null): Outcome {
  if (!subject || !companyUuid) return undefined;
  if (subject.toLowerCase() === companyUuid.toLowerCase()) return passed;
  return ofCompany ? failed({ id: 'otherEntity', params: { field: 'companyUuid' } }) : undefined;
}

/**
 * Whether the base URL is the data centre that the endpoint names; a data centre for trials passes, but is named.
 * Undecided if the endpoint names none.
 */
export function checkDataCentre(base: string, geolocation: string | null, endpoint: TokenEndpoint): Outcome {
  const host = new URL(base).host;
  if (geolocation) {
    const told = baseOfHost(geolocation, endpoint);
    if (!told.ok) return failed(told.failure);
    if (!sameDataCentre(base, told.value, endpoint)) {
      return failed({
        id: 'dataCentreDiffers',
        params: { field: 'authorizationUrl', found: host, expected: new URL(told.value).host },
      });
    }
  }
  if (isImplementation(base, endpoint)) return passedBut({ id: 'implementationHost', params: { host } });
  return geolocation ? passed : undefined;
}

/** Whether the refresh token still lives; undecided if its end was never told. */
export function checkExpiry(expiresAt: number | null, now: number): Outcome {
  if (expiresAt === null) return undefined;
  return expiresAt > now ? passed : failed({ id: 'refreshTokenExpired', params: { field: 'refreshToken' } });
}
