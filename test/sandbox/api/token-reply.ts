import { randomId } from '../world/random.ts';
import type { AppRecord, RefreshTokenRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { makeJwt } from './jwt.ts';

const HOUR = 3600;

function geolocation({ options }: World): Record<string, string> {
  if (options.geolocation === 'none') return {};
  const suffix = { plain: '', slash: '/', path: '/oauth2/v0/token' }[options.geolocation];
  return { geolocation: options.dataCentre + suffix };
}

/** The scopes as replies list them: `openid` first, the rest in the app's order. */
const listed = (scopes: readonly string[]): string[] => [
  'openid',
  ...scopes.filter((name) => name !== 'openid'),
];

/**
 * The body of a successful token reply, and its tokens noted in the world. Without `refresh` it is the reply to
 * client_credentials: a token of the app itself, no refresh token and no id_token.
 */
export function tokenReply(
  world: World,
  app: AppRecord,
  scopes: readonly string[],
  refresh: RefreshTokenRecord | null,
): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  const type = refresh ? 'company' : 'app';
  const subject = refresh ? world.company.uuid : app.id;
  const times = { nbf: now, iat: now, exp: now + HOUR };
  const base = { sub: subject, iss: world.options.dataCentre, ...times };
  const granted = listed(scopes);
  const access = makeJwt({
    aud: '*',
    ...base,
    'concur.version': 3,
    'concur.type': type,
    'concur.scopes': granted,
    jti: randomId(),
  });
  world.accessTokens.push({
    token: access,
    appId: app.id,
    type,
    scopes: granted,
    expiresAt: (now + HOUR) * 1000,
  });
  return {
    expires_in: world.options.expiresIn === 'number' ? HOUR : String(HOUR),
    scope: granted.join(' '),
    token_type: 'Bearer',
    access_token: access,
    ...(refresh && {
      refresh_token: refresh.token,
      refresh_expires_in: Math.floor(refresh.expiresAt / 1000),
      id_token: makeJwt({ aud: app.id, ...base, 'concur.version': 2, 'concur.type': type }),
    }),
    ...geolocation(world),
  };
}
