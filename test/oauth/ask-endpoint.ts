import { randomUUID } from 'node:crypto';
import { afterEach } from 'vitest';
import { proofBody } from '../../utils/core/oauth/request.ts';
import { requestToken } from '../../utils/oauth/token-client.ts';
import { type Respond, startTokenServer, type TokenServer } from './token-server.ts';

export const URL_OF_US2 = 'https://www-us2.api.concursolutions.com/oauth2/v0/token';
export const GRANTED = { access_token: 'a.b.c', token_type: 'Bearer', scope: 'openid EXPRPT' };
export const REFUSED = { code: 64, error: 'invalid_client', error_description: 'Incorrect credentials.' };

/** The server of the last call; closed after each test. */
export let server: TokenServer | null = null;
export const values = { clientId: randomUUID(), clientSecret: randomUUID() };
export const body = proofBody(values);

afterEach(async () => {
  await server?.close();
  server = null;
});

/** One call of the token client against a server that answers by `respond`. */
export async function ask(respond: Respond, options = {}, url = URL_OF_US2, form = body) {
  server = await startTokenServer(respond);
  return requestToken(url, form, { firstPause: 1, ...options });
}

export const idOf = (answer: Awaited<ReturnType<typeof requestToken>>) =>
  answer.outcome === 'unreachable' ? answer.failure.id : answer.outcome;
