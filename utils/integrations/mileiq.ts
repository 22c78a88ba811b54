import type { Target } from '../core/target/target.ts';
import { VALIDATE_BUTTON } from './buttons.ts';
import { MILEIQ_START, MILEIQ_SUPPORT } from './links.ts';
import { ANSWERS } from './mileiq-answers.ts';
import { BASE_URL, CHOICE_LABELS, FIELDS, NEGATIVE } from './mileiq-fields.ts';
import { DENYING, NEUTRAL, PLAIN, PLAIN_IN_ANSWERS } from './mileiq-neutral.ts';
import { mileiqRequirements } from './mileiq-requirements.ts';

/**
 * MileIQ as the target. Requirements, labels and the Validate button: MileIQ's help article "Concur Integration:
 * How to find your Concur credentials (Admin)". Synonyms: what comparable products call the same values.
 */
export const mileiq = {
  id: 'mileiq',
  origins: ['https://dashboard.mileiq.com'],
  domain: 'mileiq.com',
  startUrl: MILEIQ_START,
  supportAddress: MILEIQ_SUPPORT,
  requirements: mileiqRequirements,
  fields: FIELDS,
  negative: NEGATIVE,
  choiceLabels: CHOICE_LABELS,
  context: ['concur'],
  others: [
    'QuickBooks',
    'Xero',
    'Sage',
    'NetSuite',
    'Expensify',
    'Workday',
    'ADP',
    'Gusto',
    'Paychex',
    'FreshBooks',
    'Dynamics',
    'Salesforce',
    'Certify',
    'Emburse',
    'Coupa',
    'Ramp',
    'Brex',
    'Okta',
    'Entra',
    'Azure',
    'Google',
    'OneLogin',
    'Ping Identity',
    'SAML',
    'SSO',
    'single sign on',
    'SCIM',
    'OpenID',
    'Slack',
    'Zapier',
  ],
  plain: PLAIN,
  plainInAnswers: PLAIN_IN_ANSWERS,
  neutral: NEUTRAL,
  denying: DENYING,
  urlForms: {
    token: ['Token URL', 'Token URI', 'Token Endpoint', 'Token-URL', 'URL du jeton'],
    base: BASE_URL,
  },
  defaultUrlForm: 'token',
  validateButton: VALIDATE_BUTTON,
  answers: ANSWERS,
} as const satisfies Target;
