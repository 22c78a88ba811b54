import type { ScopeCalls } from '../core/oauth/deep-check.ts';

const IDENTITY = '/profile/identity/v4.1';
/** One person, and of that person one attribute. */
const oneUser = (attributes: string): string =>
  `${IDENTITY}/Users?count=1&attributes=${encodeURIComponent(attributes)}`;
const COMPANY = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/**
 * Harmless calls with a company's token, from the references of Identity v4.1, Expense v3 and Expense v4. Each asks for one
 * record, or one attribute, at most. No call needs `expense.report.readwrite` alone.
 */
export const CONCUR_CALLS: ScopeCalls = {
  control: `${IDENTITY}/ServiceProviderConfig`,
  calls: [
    { scope: 'identity.user.core.read', path: oneUser('id,active'), attribute: 'active' },
    // A person without an address is possible.
    {
      scope: 'identity.user.coresensitive.read',
      path: oneUser('emails'),
      attribute: 'emails',
      mayLack: true,
    },
    { scope: 'identity.user.enterprise.read', path: oneUser(COMPANY), attribute: COMPANY },
    { scope: 'identity.user.ids.read', path: oneUser('userName'), attribute: 'userName' },
    { scope: 'EXPRPT', path: '/api/v3.0/expense/reports?user=ALL&limit=1' },
    { scope: 'CONFIG', path: '/api/v3.0/expense/expensegroupconfigurations?user=ALL&limit=1' },
    {
      scope: 'expense.report.read',
      path: '/expensereports/v4/users/{person}/context/MANAGER/reportsToApprove',
      personFrom: 'identity.user.core.read',
      orScope: 'expense.report.readwrite',
    },
  ],
  records: 'Resources',
  id: 'id',
  sunset: 'sunset',
  warning: 'x-api-warn',
};
