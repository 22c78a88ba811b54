import { REQUIREMENTS } from '../../../utils/integrations/index.ts';
import type { World } from '../../sandbox/server.ts';

/** An app as the account manager would make it, and the email with its values. */
export function supplied(world: World) {
  const { grants, scopes } = REQUIREMENTS;
  const app = world.addApp({ name: 'MileIQ', grants: [...grants], scopes: ['openid', ...scopes] });
  const { token } = world.addRefreshToken(app);
  return { app, token, email: emailWith(world, { ...app, secret: app.secret.value, token }) };
}

/** The account manager's email with these values; a value that is null is not in it. */
export function emailWith(
  world: World,
  { id, secret, token }: { readonly id: string; readonly secret: string; readonly token: string | null },
): string {
  return [
    'Hi Dana,',
    '',
    'your CWS credentials for MileIQ are ready:',
    `  • Client ID: ${id}`,
    `  • Client Secret: ${secret}`,
    ...(token === null ? [] : [`  • Refresh Token: ${token}`]),
    `  • Authorization URL: ${world.options.dataCentre}/oauth2/v0/token`,
    '',
    'Best regards',
  ].join('\n');
}
