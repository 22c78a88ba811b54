import type { Requirements } from '../core/requirements/requirements.ts';

/** What MileIQ demands of the app; by itself, so that the source's content script carries nothing else of the target. */
export const mileiqRequirements = {
  grants: ['refresh_token', 'client_credentials', 'password'],
  scopes: [
    'identity.user.core.read',
    'identity.user.coresensitive.read',
    'identity.user.enterprise.read',
    'identity.user.ids.read',
    'EXPRPT',
    'CONFIG',
    'expense.report.read',
    'expense.report.readwrite',
  ],
} as const satisfies Requirements;
