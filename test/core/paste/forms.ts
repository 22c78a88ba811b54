import { randomUUID } from 'node:crypto';
import type { HandoverValues } from '../../../utils/core/credentials/credentials.ts';
import { randomToken } from './random-values.ts';

const tokenUrl = 'https://us2.api.concursolutions.com/oauth2/v0/token';
const company = randomUUID();
const requestToken = `at-${randomToken(30)}`;

const half = (value: string) => [value.slice(0, 18), value.slice(18)] as const;
const fullWidth = (text: string) =>
  text.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** The forms in which people and programs send the four values. */
export const FORMS: Record<string, (values: HandoverValues) => string> = {
  'label lines': (x) =>
    `Client ID: ${x.clientId}\nClient Secret: ${x.clientSecret}\nRefresh Token: ${x.refreshToken}\nAuthorization URL: ${tokenUrl}`,
  'bullets and emphasis': (x) =>
    `* **Client ID**: \`${x.clientId}\`\n* **Secret ID** - ${x.clientSecret}\n* **Refresh token** → "${x.refreshToken}"\n* **Authorization URL**: <${tokenUrl}>`,
  'numbered, values below': (x) =>
    `1. Client ID\n   ${x.clientId}\n2. Client Secret\n   ${x.clientSecret}\n3. Refresh Token\n   ${x.refreshToken}\n4. Authorization URL\n   ${tokenUrl}\n`,
  'values below, blank lines, signature': (x) =>
    `Hello,\nhere you are.\n\nClient ID\n\n${x.clientId}\n\nClient Secret\n\n${x.clientSecret}\n\nRefresh Token\n\n${x.refreshToken}\n\nAuthorization URL\n\n${tokenUrl}\n\nBest regards\nKim`,
  'introduction that names them all': (x) =>
    `Hi, please find below the client ID, client secret, refresh token and authorization URL:\n\nClient ID: ${x.clientId}\nClient Secret: ${x.clientSecret}\nRefresh Token: ${x.refreshToken}\nAuthorization URL: ${tokenUrl}`,
  prose: (x) =>
    `Your client ID is ${x.clientId} and the client secret is ${x.clientSecret}. The refresh token is: ${x.refreshToken}. Use ${tokenUrl} for everything.`,
  'one line': (x) =>
    `Client ID: ${x.clientId}, Client Secret: ${x.clientSecret}, Refresh Token: ${x.refreshToken}, Token URL: ${tokenUrl}.`,
  'markdown table': (x) =>
    `| Field | Value |\n|---|---|\n| Client ID | ${x.clientId} |\n| Client Secret | ${x.clientSecret} |\n| Refresh Token | ${x.refreshToken} |\n| Authorization URL | ${tokenUrl} |`,
  'tab table': (x) =>
    `Client ID\t${x.clientId}\nClient Secret\t${x.clientSecret}\nRefresh Token\t${x.refreshToken}\nAuthorization URL\t${tokenUrl}`,
  'tab table, names in the first row': (x) =>
    `App name\tClient ID\tClient Secret\tRefresh Token\tAuthorization URL\nMileIQ\t${x.clientId}\t${x.clientSecret}\t${x.refreshToken}\t${tokenUrl}`,
  CSV: (x) =>
    `"client_id","client_secret","refresh_token","geolocation"\n"${x.clientId}","${x.clientSecret}","${x.refreshToken}","${x.authorizationUrl}"`,
  'markdown table, names in the first row': (x) =>
    `| Client ID | Client Secret | Refresh Token | URL |\n|:--|:--|:--|:--|\n| ${x.clientId} | ${x.clientSecret} | ${x.refreshToken} | ${tokenUrl} |`,
  JSON: (x) =>
    JSON.stringify(
      {
        id: randomUUID(),
        company: { uuid: company },
        grants: ['refresh_token', 'client_credentials', 'password'],
        client_id: x.clientId,
        clientSecret: x.clientSecret,
        refreshToken: x.refreshToken,
        geolocation: x.authorizationUrl,
      },
      null,
      2,
    ),
  'JSON in one line': (x) =>
    JSON.stringify({
      grant_type: 'refresh_token',
      grants: ['refresh_token', 'password'],
      company: randomUUID(),
      client_id: x.clientId,
      client_secret: x.clientSecret,
      refresh_token: x.refreshToken,
      token_url: tokenUrl,
    }),
  '.env': (x) =>
    `# values\nexport CONCUR_CLIENT_ID='${x.clientId}'\nCONCUR_CLIENT_SECRET=${x.clientSecret}\nCOMPANY_UUID=${company}\nCONCUR_REFRESH_TOKEN="${x.refreshToken}"\nCONCUR_TOKEN_URL=${tokenUrl}\n`,
  YAML: (x) =>
    `concur:\n  clientId: ${x.clientId}\n  clientSecret: ${x.clientSecret}\n  refreshToken: ${x.refreshToken}\n  geolocation: ${x.authorizationUrl}/\n`,
  XML: (x) =>
    `<app><client_id>${x.clientId}</client_id><client_secret>${x.clientSecret}</client_secret><refresh_token>${x.refreshToken}</refresh_token><url>${tokenUrl}</url></app>`,
  'cURL, one -d': (x) =>
    `curl -X POST ${tokenUrl} -H 'Content-Type: application/x-www-form-urlencoded' -d 'grant_type=refresh_token&client_id=${x.clientId}&client_secret=${x.clientSecret}&refresh_token=${x.refreshToken}'`,
  'cURL over lines': (x) =>
    `curl -X POST '${tokenUrl}' \\\n  --data-urlencode 'client_id=${x.clientId}' \\\n  --data-urlencode 'client_secret=${x.clientSecret}' \\\n  --data-urlencode 'grant_type=refresh_token' \\\n  --data-urlencode 'refresh_token=${x.refreshToken}'`,
  'quoted reply': (x) =>
    `Thanks!\n\n> > Client ID: ${x.clientId}\n> > Client Secret: ${x.clientSecret}\n> > Refresh Token:\n> > ${x.refreshToken}\n> > Authorization URL: ${tokenUrl}\n`,
  'broken over lines': (x) => {
    const [[a, b], [c, d], [e, f]] = [half(x.clientId), half(x.clientSecret), half(x.refreshToken)];
    return `Client ID: ${a}\n${b}\nClient Secret: ${c}\n  ${d}\n> Refresh Token: ${e}\n> ${f}\nAuthorization URL: https://us2.api.\nconcursolutions.com/oauth2/v0/token\n`;
  },
  'other values beside them': (x) =>
    `Company UUID: ${company}\nClient ID: ${x.clientId}\nClient Secret: ${x.clientSecret}\nClient Secret ID: ${randomUUID()}\nCompany Request Token: ${requestToken}\nRefresh Token: ${x.refreshToken}\nAuthorization URL: ${tokenUrl}\nRedirect URI: https://example.com/back\nCorrelation ID: ${randomUUID()}`,
  German: (x) =>
    `Die Client-ID lautet ${x.clientId}\nGeheimer Clientschlüssel: ${x.clientSecret}\nAktualisierungstoken: ${x.refreshToken}\nAutorisierungs-URL: ${tokenUrl}`,
  Japanese: (x) =>
    `クライアントIDは${x.clientId}です。\nクライアント・シークレット：${x.clientSecret}\nリフレッシュトークン：${x.refreshToken}\n認証URL：${tokenUrl}`,
  'full-width and invisible characters': (x) =>
    `${fullWidth('Client ID:')} ${fullWidth(x.clientId)}\nClient\u00a0Secret: \u200b${x.clientSecret}\u200b\nRefresh Token: \ufeff${x.refreshToken.replace('-', '\u2011')}\nAuthorization URL: ${tokenUrl}`,
};
