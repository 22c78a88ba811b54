import { setTimeout as wait } from 'node:timers/promises';
import { type Context, Hono } from 'hono';
import { addResources } from '../api/resources.ts';
import { answerToken } from '../api/token-endpoint.ts';
import { type TokenErrorBody, tokenErrorBody } from '../api/token-errors.ts';
import type { ForcedReply } from '../world/forced-reply.ts';
import { randomId } from '../world/random.ts';
import { TOKEN_PATH } from '../world/token-path.ts';
import type { World } from '../world/world.ts';
import { BROKEN, type Env } from './env.ts';

/** The data centre's base URL on its server host, from the called host or its `www-` twin. */
const baseOf = (url: string): string => `https://${new URL(url).hostname.replace(/^www-/, '')}`;

const DROP_EVERY = 300;

/** JSON with blanks before it that never end. */
function dripping(): Response {
  let timer: NodeJS.Timeout | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const drop = new TextEncoder().encode(' ');
      timer = setInterval(() => controller.enqueue(drop), DROP_EVERY).unref();
    },
    cancel: () => clearInterval(timer),
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

/** The API of every data centre. Sends no CORS headers: a page cannot call it, an extension with host access can. */
export function createApiSite(world: World): Hono<Env> {
  const api = new Hono<Env>();
  // Before anything is added to answers: what another server says reaches the browser as it was said.
  api.post(TOKEN_PATH, (context, next) => world.options.tokenServer?.(context.req.raw) ?? next());
  api.use(async (context, next) => {
    await next();
    context.res.headers.set('concur-correlationid', randomId());
    if (!world.options.keepAlive) context.res.headers.set('connection', 'close');
  });
  const refusal = (body: TokenErrorBody, status?: number) => {
    const extra = world.options.correlationInBody ? { 'concur-correlationid': randomId() } : {};
    const chosen = status ?? world.options.errorStatus[body.code] ?? 400;
    return new Response(JSON.stringify({ ...body, ...extra }), {
      status: chosen,
      headers: { 'content-type': 'application/json' },
    });
  };
  const forced = (context: Context<Env>, reply: Exclude<ForcedReply, { kind: 'delay' }>) => {
    if (reply.kind === 'error') return refusal(tokenErrorBody(reply.code, reply.geolocation), reply.status);
    if (reply.kind === 'drip') return dripping();
    if (reply.kind === 'raw')
      return new Response(reply.body || null, { status: reply.status, headers: { ...reply.headers } });
    context.env.incoming.socket.destroy();
    return new Response(null, { status: BROKEN });
  };
  api.post(TOKEN_PATH, async (context) => {
    const fields = new URLSearchParams(await context.req.text());
    const next = world.takeTokenReply(fields, new URL(context.req.url).hostname);
    if (next && next.kind !== 'delay') return forced(context, next);
    if (next) await wait(next.ms, undefined, { ref: false });
    const contentType = context.req.header('content-type') ?? null;
    const answer = answerToken(world, { base: baseOf(context.req.url), contentType, fields });
    return answer.ok ? context.json(answer.body) : refusal(answer.body);
  });
  addResources(api, world);
  return api;
}
