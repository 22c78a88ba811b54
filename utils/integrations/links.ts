/** Pages of Concur that the admin is led to (SAP's documentation of OAuth 2.0 Application Management and of company request tokens). */
export const CONCUR_LINKS = {
  appList: 'https://www.concursolutions.com/nui/ocstool',
  companyRequestTokens: 'https://www.concursolutions.com/nui/authadmin/companytokens',
  authenticationAdmin: 'https://www.concursolutions.com/nui/authadmin',
} as const;

/** Whom MileIQ's help article names for questions. */
export const MILEIQ_SUPPORT = 'support@mileiq.com';
