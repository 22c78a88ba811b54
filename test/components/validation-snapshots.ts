import type { Validation } from '@/utils/core/oauth/validation';
import { NEAR, validation } from './snapshot-parts';

/** An exchange that was refused because of the request token. */
export const refusedExchange = (): Validation =>
  validation({
    kind: 'exchange',
    outcome: 'failed',
    code: '136',
    scopes: null,
    checks: [
      { id: 'shapes', outcome: 'ok', problem: null },
      {
        id: 'company',
        outcome: 'failed',
        problem: {
          id: 'authtokenForOtherApp',
          params: {
            code: '136',
            field: 'requestToken',
            description: 'Authtoken was not issued for you',
            whoCanFix: 'admin',
            where: 'companyRequestTokens',
          },
        },
      },
    ],
  });

/** A validation after which scopes are missing. */
export const lackingScopes = (): Validation =>
  validation({
    outcome: 'failed',
    scopes: NEAR,
    checks: validation().checks.map((check) =>
      check.id === 'scopes'
        ? {
            ...check,
            outcome: 'failed',
            problem: { id: 'scopesMissing', params: { scopes: 'EXPRPT, CONFIG' } },
          }
        : check,
    ),
  });
