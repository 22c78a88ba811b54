import { failed, passed } from '@/utils/core/oauth/checks';
import type { GrantResult } from '@/utils/core/oauth/grant';
import { toValidation } from '@/utils/core/oauth/to-validation';
import type { Validation } from '@/utils/core/oauth/validation';
import { compare, isComplete } from '@/utils/core/requirements/requirements';
import { REQUIREMENTS } from '@/utils/integrations/index';
import type { World } from './world';

const HALF_A_YEAR = 182 * 24 * 60 * 60 * 1000;

/** What the source's server would say of the invented values. No server is asked. */
export function checked(kind: 'exchange' | 'validate', { values, scopes }: World, now: number): Validation {
  const found = compare(REQUIREMENTS.scopes, { entries: scopes, editable: false });
  const missing = found.required.filter(({ state }) => state !== 'present').map(({ name }) => name);
  return toValidation(
    { kind, host: new URL(values.authorizationUrl).host, now },
    {
      shapes: passed,
      client: passed,
      scopes: isComplete(found)
        ? passed
        : failed({ id: 'scopesMissing', params: { scopes: missing.join(', ') } }),
      dataCentre: passed,
      company: passed,
      refreshToken: passed,
      expiry: passed,
    },
    { scopes: found },
  );
}

/** The refresh token that the source's server would give for the invented request token. */
export const granted = (world: World, now: number): GrantResult => ({
  ok: true,
  refreshToken: world.values.refreshToken,
  base: world.values.authorizationUrl,
  grantedScopes: world.scopes,
  refreshTokenExpiresAt: now + HALF_A_YEAR,
  // Of no use: there is nothing that could be called with it.
  access: { token: '', until: 0 },
  validation: checked('exchange', world, now),
});
