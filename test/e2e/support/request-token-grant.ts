import type Provider from 'oidc-provider';
import { errors, type TokenEndpointGrantContext } from 'oidc-provider';
import { buildTokenResponse } from 'oidc-provider/lib/helpers/grants.js';
import type { World } from '../../sandbox/server.ts';
import { grantOf } from './company-grant.ts';

const NAMES = ['username', 'password', 'credtype'] as const;
type Params = Partial<Record<(typeof NAMES)[number], string>>;

/** Teaches the server SAP Concur's one extension: a company's request token, sent in a password grant. */
export function registerExchange(provider: Provider, world: World): void {
  const exchange = async (context: TokenEndpointGrantContext<Params>): Promise<void> => {
    const { client, params } = context.oidc;
    if (params.credtype !== 'authtoken') throw new errors.InvalidRequest('credtype is not supported');
    const held = world.requestTokens.find(
      ({ token, appId }) => token === params.password && appId === client.clientId,
    );
    const app = world.findApp(client.clientId);
    if (!app || !held || params.username !== world.company.uuid) throw new errors.InvalidGrant();
    const accountId = world.company.uuid;
    const { grantId, scope, refreshToken } = await grantOf(provider, client, accountId, app);
    const access = new provider.AccessToken({ client, accountId, grantId, scope, gty: 'password' });
    const id = new provider.IdToken({ sub: accountId }, { ctx: context });
    Object.assign(id, { scope: 'openid' });
    context.body = buildTokenResponse(provider, {
      accessToken: await access.save(),
      expiresIn: access.expiration,
      idToken: await id.issue({ use: 'idtoken' }),
      refreshToken,
      scope,
      tokenType: access.tokenType,
    });
  };
  provider.registerGrantType('password', exchange, NAMES);
}
