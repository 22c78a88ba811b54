import type { HttpBindings } from '@hono/node-server';

/** What a site's handlers have at hand beside the request. */
export type Env = { Bindings: HttpBindings };

/** Marks an answer that nobody receives, because the connection was broken on purpose. */
export const BROKEN = 499;
