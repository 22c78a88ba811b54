import type { Context, Hono } from 'hono';
import type { Env } from '../sites/env.ts';
import { randomId } from '../world/random.ts';
import type { AccessTokenRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

const LIST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** The attributes of a user, each with the scope that opens it. */
const ATTRIBUTES = [
  { scope: 'identity.user.core.read', name: 'active', value: () => true },
  { scope: 'identity.user.core.read', name: 'displayName', value: () => 'Dana Driver' },
  {
    scope: 'identity.user.coresensitive.read',
    name: 'emails',
    value: () => [{ value: 'dana@northwind.example', type: 'work' }],
  },
  {
    scope: 'identity.user.enterprise.read',
    name: ENTERPRISE,
    value: (world: World) => ({ companyId: world.company.uuid }),
  },
  { scope: 'identity.user.ids.read', name: 'userName', value: () => 'dana@northwind.example' },
] as const;

/** The company token of a call, or the refusal: without one, unknown or expired. */
function tokenOf(world: World, context: Context): AccessTokenRecord | Response {
  const [, value] = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '') ?? [];
  if (!value) return context.json({ errorMessage: 'No authorization header' }, 401);
  const token = world.accessTokens.find((entry) => entry.token === value && entry.expiresAt > Date.now());
  return token ?? context.json({ errorMessage: 'The token is not valid' }, 403);
}

/** The read-only calls that prove a scope: a minimal reply with it, 403 or a missing attribute without it. */
export function addResources(api: Hono<Env>, world: World): void {
  const guarded =
    (answer: (context: Context, has: (...scopes: string[]) => boolean) => Response) => (context: Context) => {
      const token = tokenOf(world, context);
      if (token instanceof Response) return token;
      if (token.type !== 'company') return context.json({ errorMessage: 'A company token is needed' }, 403);
      return answer(context, (...scopes) => scopes.some((scope) => token.scopes.includes(scope)));
    };
  const identity = '/profile/identity/v4.1';
  api.get(
    `${identity}/ServiceProviderConfig`,
    guarded((context) => context.json({ patch: { supported: true }, filter: { supported: true } })),
  );
  api.get(
    `${identity}/Users`,
    guarded((context, has) => {
      if (!ATTRIBUTES.some(({ scope }) => has(scope)))
        return context.json({ status: '403', detail: 'No scope for this resource' }, 403);
      const asked = context.req.query('attributes')?.split(',');
      const shown = ATTRIBUTES.filter(({ scope, name }) => has(scope) && (!asked || asked.includes(name)));
      const user = Object.fromEntries(shown.map(({ name, value }) => [name, value(world)]));
      const Resources = [{ id: randomId(), ...user }];
      return context.json({ schemas: [LIST], totalResults: 1, itemsPerPage: 1, startIndex: 1, Resources });
    }),
  );
  const items = (...scopes: string[]) =>
    guarded((context, has) =>
      has(...scopes)
        ? context.json({ Items: [], NextPage: null })
        : context.json({ Error: { Message: 'Forbidden Request' } }, 403),
    );
  api.get('/api/v3.0/expense/reports', items('EXPRPT'));
  api.get('/api/v3.0/expense/expensegroupconfigurations', items('CONFIG'));
  api.get(
    '/expensereports/v4/users/:user/context/MANAGER/reportsToApprove',
    guarded((context, has) =>
      has('expense.report.read', 'expense.report.readwrite')
        ? context.json([])
        : context.json({ httpStatus: '403', errorMessage: 'The scope does not allow this' }, 403),
    ),
  );
}
