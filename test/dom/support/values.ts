import type { CredentialId } from '../../../utils/core/credentials/credentials.ts';
import type { Source } from '../../../utils/core/source/source.ts';
import { readPage } from '../../../utils/dom/values/read-page.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';

const letters = (length: number): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return `7${[...bytes].map((byte) => (byte % 36).toString(36)).join('')}`.slice(0, length);
};

/** Values in the shapes of the real ones, new in every run. */
export const randomValues = () =>
  ({
    clientId: crypto.randomUUID(),
    clientSecret: crypto.randomUUID(),
    companyUuid: crypto.randomUUID().toUpperCase(),
    requestToken: `at-${letters(30)}`,
    refreshToken: letters(30),
    authorizationUrl: 'https://us2.api.concursolutions.com/oauth2/v0/token',
  }) satisfies Record<CredentialId, string>;

export const LABELS: Record<CredentialId, string> = {
  clientId: 'Client ID',
  clientSecret: 'Client Secret',
  companyUuid: 'Company UUID',
  requestToken: 'Company Request Token',
  refreshToken: 'Refresh Token',
  authorizationUrl: 'Authorization URL',
};

/** What is read from the page as it is, whether it may be believed there or is only offered. */
export function readShown(source: Source = SOURCE) {
  const { values, offered, ...reading } = readPage(document, source);
  return { ...reading, values: { ...offered, ...values } };
}

/** Shows a page, at this path if one is given, and gives what is read from it, as `readShown`. */
export function readHtml(html: string, path?: string) {
  const home = location.href;
  if (path) history.replaceState(null, '', path);
  document.body.innerHTML = html;
  const reading = readShown();
  if (path) history.replaceState(null, '', home);
  return reading;
}
