import { REQUIREMENTS } from '../../../utils/integrations/index.ts';
import type { AppRecord, World } from '../../sandbox/server.ts';

/** An app as the account manager would make it, with all that MileIQ needs. */
export function newMileiqApp(world: World): AppRecord {
  const { grants, scopes } = REQUIREMENTS;
  return world.addApp({ name: 'MileIQ', grants: [...grants], scopes: ['openid', ...scopes] });
}

/** Such an app, and the email with its four values. */
export function supplied(world: World) {
  const app = newMileiqApp(world);
  const { token } = world.addRefreshToken(app);
  return { app, token, email: emailWith(world, { ...app, secret: app.secret.value, token }) };
}

interface Sent {
  readonly id: string;
  readonly secret: string;
  readonly token?: string;
}

/** The account manager's email with these values. */
export function emailWith(world: World, { id, secret, token }: Sent): string {
  return [
    'Hi Dana,',
    '',
    'your CWS credentials for MileIQ are ready:',
    `  • Client ID: ${id}`,
    `  • Client Secret: ${secret}`,
    ...(token ? [`  • Refresh Token: ${token}`] : []),
    `  • Authorization URL: ${world.options.dataCentre}/oauth2/v0/token`,
    '',
    'Best regards',
  ].join('\n');
}
