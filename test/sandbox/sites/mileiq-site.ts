import { Hono } from 'hono';
import type { WorldOptions } from '../world/options.ts';
import type { TargetValues } from '../world/records.ts';
import { TOKEN_PATH } from '../world/token-path.ts';
import type { World } from '../world/world.ts';
import type { Env } from './env.ts';
import { addPages } from './page-host.ts';
import type { IntegrationForm } from './wire.ts';

function urlFits({ dataCentre, acceptedUrl }: WorldOptions, url: string): boolean {
  const forms = { token: [dataCentre + TOKEN_PATH], base: [dataCentre, `${dataCentre}/`] };
  return (acceptedUrl === 'both' ? [...forms.token, ...forms.base] : forms[acceptedUrl]).includes(url);
}

/** Whether the four values work together: a known, enabled app, its secret, its living refresh token, the right URL. */
function valuesWork(world: World, values: TargetValues): boolean {
  const app = world.findApp(values.clientId);
  const token = world.refreshTokens.find((record) => record.token === values.refreshToken);
  return (
    app?.secret.value === values.secretId &&
    app.enabled &&
    token?.appId === app.id &&
    !token.revoked &&
    token.expiresAt > Date.now() &&
    urlFits(world.options, values.authorizationUrl)
  );
}

/** MileIQ's dashboard with the JSON endpoints that its settings page uses. */
export function createMileiqSite(world: World, bundles: string): Hono<Env> {
  const site = new Hono<Env>();
  const hints = () => ({
    none: null,
    token: `https://us.api.concursolutions.com${TOKEN_PATH}`,
    base: 'https://us.api.concursolutions.com',
  });
  site.get('/api/integrations/concur', async (context) => {
    await world.options.formComes;
    return context.json<IntegrationForm>({
      formShape: world.options.formShape,
      answerPlace: world.options.answerPlace,
      urlHint: hints()[world.options.urlHint],
      connected: world.target.validated && world.target.values !== null,
    });
  });
  site.post('/api/integrations/concur/validate', async (context) => {
    const values = await context.req.json<TargetValues>();
    Object.assign(world.target, { values, validated: valuesWork(world, values) });
    return context.json({ valid: world.target.validated });
  });
  site.put('/api/integrations/concur', async (context) => {
    world.target.values = await context.req.json<TargetValues>();
    return context.json({ saved: true });
  });
  return addPages(site, { bundles, name: 'mileiq', title: 'MileIQ (sandbox)', cookieDomain: 'mileiq.com' });
}
