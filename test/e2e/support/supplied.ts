import { REQUIREMENTS } from '../../../utils/integrations/index.ts';
import type { World } from '../../sandbox/server.ts';

/** An app as the account manager would make it, and the email with its values. */
export function supplied(world: World) {
  const { grants, scopes } = REQUIREMENTS;
  const app = world.addApp({ name: 'MileIQ', grants: [...grants], scopes: ['openid', ...scopes] });
  const { token } = world.addRefreshToken(app);
  const email = [
    'Hi Dana,',
    '',
    'your CWS credentials for MileIQ are ready:',
    `  • Client ID: ${app.id}`,
    `  • Client Secret: ${app.secret.value}`,
    `  • Refresh Token: ${token}`,
    `  • Authorization URL: ${world.options.dataCentre}/oauth2/v0/token`,
    '',
    'Best regards',
  ];
  return { app, token, email: email.join('\n') };
}
