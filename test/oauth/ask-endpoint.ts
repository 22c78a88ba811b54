import { randomUUID } from 'node:crypto';
import { afterEach, expect } from 'vitest';
import { proofBody } from '../../utils/core/oauth/request.ts';
import { refusedValidation } from '../../utils/core/oauth/to-validation.ts';
import { SOURCE, TOKEN_ERRORS } from '../../utils/integrations/index.ts';
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

/** What is shown of an answer that grants nothing: its problem and the words and status beside it. */
export async function shown(
  respond: Respond,
  options: object = {},
): Promise<Partial<Record<string, string>>> {
  const answer = await ask(respond, options);
  if (answer.outcome === 'granted') expect.fail('granted');
  const { checks } = refusedValidation(
    { kind: 'validate', now: 0 },
    answer,
    TOKEN_ERRORS,
    SOURCE.tokenEndpoint,
  );
  const problem = checks.flatMap((check) => check.problem ?? [])[0];
  return { ...problem?.params, id: problem?.id };
}
