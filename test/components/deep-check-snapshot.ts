import type { DeepCheck, DeepResult } from '@/utils/core/oauth/deep-check';

const tried = (id: string, change: Partial<DeepResult> = {}): DeepResult => ({
  id,
  outcome: 'ok',
  reason: null,
  status: 200,
  sunset: null,
  warning: null,
  ...change,
});

/** A deep check with every kind of result. */
export const triedScopes = (): DeepCheck => ({
  host: 'www-us2.api.concursolutions.com',
  at: Date.now(),
  results: [
    tried('control'),
    tried('identity.user.core.read'),
    tried('identity.user.coresensitive.read', { outcome: 'skipped', reason: 'attributeMissing' }),
    tried('EXPRPT', { outcome: 'failed', reason: 'denied', status: 403 }),
    tried('CONFIG', { sunset: 'Sat, 31 Dec 2033 23:59:59 GMT', warning: 'Use version 4.' }),
    tried('expense.report.read', { reason: 'eitherScope' }),
    tried('expense.report.readwrite', { outcome: 'skipped', reason: 'noCall', status: null }),
  ],
});
