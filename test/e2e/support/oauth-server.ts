import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type ClientMetadata, type JWK } from 'oidc-provider';
import { type AppRecord, TOKEN_PATH, type World } from '../../sandbox/server.ts';
import { grantOf } from './company-grant.ts';
import { registerExchange } from './request-token-grant.ts';

/** An authorization server that was not made for this project: what it answers, and how, is its own. */
export interface OauthServer {
  /** For `world.options.tokenServer`. */
  answer(request: Request): Promise<Response>;
  /** A refresh token of the company, with all scopes of the app. */
  issueRefreshToken(app: AppRecord): Promise<string>;
  /** Whether a refresh token would be accepted. */
  accepts(refreshToken: string): Promise<boolean>;
  revoke(refreshToken: string): Promise<void>;
  close(): Promise<void>;
}

const DAY = 86_400;

const clientOf = ({ id, secret, grants, scopes }: AppRecord): ClientMetadata => ({
  client_id: id,
  client_secret: secret.value,
  token_endpoint_auth_method: 'client_secret_post',
  grant_types: grants,
  scope: scopes.join(' '),
  redirect_uris: [],
  response_types: [],
  id_token_signed_response_alg: 'ES256',
});

const signingKey = (): JWK =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) as JWK;

/** What an extension's calls need and the server does not do by default. */
interface Habits {
  /** A client_credentials call is granted the app's scopes; else those that it asks for, which are none. */
  readonly scopesUnasked?: boolean;
  /** Calls are answered whatever their `Origin`, which is the extension's own; else they are refused. */
  readonly anyOrigin?: boolean;
}

/** Starts the server for some of the world's apps; it knows the exchange if one of them has that grant. */
export async function startOauthServer(
  world: World,
  apps: readonly AppRecord[],
  { scopesUnasked = true, anyOrigin = true }: Habits = {},
): Promise<OauthServer> {
  const provider = new Provider(world.options.dataCentre, {
    clients: apps.map(clientOf),
    routes: { token: TOKEN_PATH },
    // Without offline_access the server knows no refresh tokens.
    scopes: ['offline_access', ...new Set(apps.flatMap((app) => app.scopes))],
    features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
    jwks: { keys: [signingKey()] },
    clientBasedCORS: () => anyOrigin,
    rotateRefreshToken: true,
    ttl: { AccessToken: 3600, ClientCredentials: 3600, IdToken: 3600, Grant: DAY, RefreshToken: DAY },
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
  });
  if (apps.some(({ grants }) => grants.includes('password'))) registerExchange(provider, world);
  // TLS ends at the sandbox.
  provider.proxy = true;
  const server = createServer(provider.callback());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    async answer(request) {
      const headers = new Headers(request.headers);
      headers.set('x-forwarded-proto', 'https');
      headers.set('x-forwarded-host', new URL(request.url).host);
      for (const name of ['host', 'connection', 'content-length']) headers.delete(name);
      const body = new URLSearchParams(await request.text());
      const app = world.findApp(body.get('client_id') ?? '');
      if (scopesUnasked && app && body.get('grant_type') === 'client_credentials') {
        body.set('scope', app.scopes.join(' '));
      }
      const url = `http://127.0.0.1:${port}${TOKEN_PATH}`;
      const answer = await fetch(url, { method: 'POST', headers, body: body.toString() });
      return new Response(answer.body, answer);
    },
    async issueRefreshToken(app) {
      const client = await provider.Client.find(app.id);
      if (!client) throw new Error(`no client ${app.id}`);
      return (await grantOf(provider, client, world.company.uuid, app)).refreshToken;
    },
    async accepts(refreshToken) {
      return (await provider.RefreshToken.find(refreshToken))?.isValid ?? false;
    },
    async revoke(refreshToken) {
      await (await provider.RefreshToken.find(refreshToken))?.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
