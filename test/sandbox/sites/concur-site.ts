import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import type { AppInput, AppRecord } from '../world/records.ts';
import { GRANTS } from '../world/scopes.ts';
import { TOKEN_PATH } from '../world/token-path.ts';
import type { World } from '../world/world.ts';
import type { Env } from './env.ts';
import { addPages } from './page-host.ts';
import type { AllFour, AppInfo, CompanyInfo, NewApp, NewRequestToken } from './wire.ts';

const infoOf = ({ secret, ...app }: AppRecord): AppInfo => ({ ...app, secretId: secret.id });

/** Concur's admin pages with the JSON endpoints that they use. */
export function createConcurSite(world: World, bundles: string): Hono<Env> {
  const site = new Hono<Env>();
  const newAppOf = ({ id, name, secret }: AppRecord): NewApp => ({
    id,
    name,
    secret: secret.value,
    shownFor: world.options.dialogLifetime,
  });
  const later = () => wait(world.options.dialogDelay, undefined, { ref: false });
  const api = new Hono<Env>();
  api.get('/company', (context) =>
    context.json<CompanyInfo>({
      name: world.company.name,
      tokenUrl: world.options.dataCentre + TOKEN_PATH,
      grants: GRANTS,
      scopes: world.options.scopesOffered,
      toolEnabled: world.options.toolEnabled && world.options.role === 'webServices',
      tokensAllowed: world.options.role !== 'none',
    }),
  );
  api.get('/apps', (context) => context.json<AppInfo[]>(world.apps.map(infoOf)));
  api.get('/apps/:id', (context) => {
    const app = world.findApp(context.req.param('id'));
    return app ? context.json<AppInfo>(infoOf(app)) : context.notFound();
  });
  api.post('/apps', async (context) => {
    const app = world.addApp(await context.req.json<AppInput>());
    await later();
    return context.json<NewApp>(newAppOf(app));
  });
  api.put('/apps/:id', async (context) => {
    const app = world.findApp(context.req.param('id'));
    if (!app) return context.notFound();
    Object.assign(app, await context.req.json<Partial<AppInput & { enabled: boolean }>>(), {
      modifiedAt: Date.now(),
    });
    return context.json<AppInfo>(infoOf(app));
  });
  api.post('/apps/:id/secrets', async (context) => {
    const app = world.findApp(context.req.param('id'));
    if (!app) return context.notFound();
    world.replaceSecret(app.id);
    await later();
    return context.json<NewApp>(newAppOf(app));
  });
  api.post('/company-tokens', async (context) => {
    const { appId } = await context.req.json<{ appId: string }>();
    const app = world.findApp(appId);
    if (!app) return context.notFound();
    await later();
    const { token } = world.addRequestToken(app.id);
    return context.json<NewRequestToken>({ companyUuid: world.company.uuid, requestToken: token });
  });
  api.post('/client-web-services', async (context) => {
    const { id, ...input } = await context.req.json<AppInput & { id?: string }>();
    const known = id ? world.findApp(id) : undefined;
    const app = known ? Object.assign(known, input, { modifiedAt: Date.now() }) : world.addApp(input);
    const { token } = world.addRefreshToken(app);
    await later();
    const authorizationUrl = world.options.dataCentre + TOKEN_PATH;
    return context.json<AllFour>({
      id: app.id,
      secret: app.secret.value,
      refreshToken: token,
      authorizationUrl,
    });
  });
  site.route('/nui/api', api);
  const title = 'SAP Concur (sandbox)';
  const look = () => [world.options.generation, world.options.language] as const;
  return addPages(site, { bundles, name: 'concur', title, cookieDomain: 'concursolutions.com', look });
}
