/** Where the tool is, and the pages below it that make and change an app. */
export const TOOL_PATH = '/nui/ocstool';
export const TOKENS_PATH = '/nui/authadmin/companytokens';

/** Pages of Concur that the admin is led to (SAP's documentation of OAuth 2.0 Application Management and of company request tokens). */
export const CONCUR_LINKS = {
  appList: `https://www.concursolutions.com${TOOL_PATH}`,
  companyRequestTokens: `https://www.concursolutions.com${TOKENS_PATH}`,
  authenticationAdmin: 'https://www.concursolutions.com/nui/authadmin',
} as const;

/** Where MileIQ's dashboard is: its settings have no address of their own that is known. */
export const MILEIQ_START = 'https://dashboard.mileiq.com/';

/** Whom MileIQ's help article names for questions. */
export const MILEIQ_SUPPORT = 'support@mileiq.com';
