import type Provider from 'oidc-provider';
import type { TokenEndpointGrantContext } from 'oidc-provider';
import type { AppRecord } from '../../sandbox/server.ts';

type Client = TokenEndpointGrantContext['oidc']['client'];

/** The server's record of what the company granted to an app, and a refresh token for it. */
export async function grantOf(provider: Provider, client: Client, accountId: string, app: AppRecord) {
  const scope = app.scopes.join(' ');
  const grant = new provider.Grant({ accountId, clientId: app.id });
  grant.addOIDCScope(scope);
  const grantId = await grant.save();
  const issue = () =>
    new provider.RefreshToken({ client, accountId, grantId, scope, gty: 'password' }).save();
  let refreshToken = await issue();
  // A rare one has no digit, which a page's words have not either, and is not taken for a token.
  while (!/\d/u.test(refreshToken)) refreshToken = await issue();
  return { grantId, scope, refreshToken };
}
