import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { TARGET } from '../../../utils/integrations/index.ts';
import { validate } from '../../../utils/oauth/validate.ts';
import { jwt } from '../../core/oauth/jwt.ts';
import { type Respond, sendJson, startTokenServer } from '../../oauth/token-server.ts';
import { median, report, timed } from '../figure.ts';

const RUNS = 300;
const WARM_UP = 50;
const BASE = 'https://us2.api.concursolutions.com';
const CALL = 'https://www-us2.api.concursolutions.com/oauth2/v0/token';
const { requirements } = TARGET;

const values = {
  clientId: randomUUID(),
  clientSecret: randomUUID(),
  refreshToken: randomUUID(),
  authorizationUrl: BASE,
  companyUuid: randomUUID(),
  refreshTokenProven: true,
  refreshTokenExpiresAt: Date.now() + 1e10,
  refreshTokenScopes: requirements.scopes,
};

/** A reply of the usual size: all scopes, and an access token that names them again. */
const granted: Respond = sendJson({
  access_token: jwt({ aud: '*', 'concur.type': 'app', 'concur.scopes': requirements.scopes }),
  token_type: 'Bearer',
  expires_in: 3600,
  scope: `openid ${requirements.scopes.join(' ')}`,
  geolocation: BASE,
});

test('validation beside the bare round trip to the same server', async (context) => {
  const server = await startTokenServer(granted);
  const outcomes = new Set<string>();
  const roundTrip = async () =>
    (await fetch(CALL, { method: 'POST', body: 'grant_type=client_credentials' })).text();
  const validation = async () => outcomes.add((await validate(values, requirements)).outcome);
  const times = { bare: [] as number[], whole: [] as number[] };
  // By turns: whatever else the machine does slows both.
  for (let round = 0; round < RUNS; round += 1) {
    times.bare.push(...(await timed(roundTrip, { runs: 1, warmUp: round === 0 ? WARM_UP : 0 })));
    times.whole.push(...(await timed(validation, { runs: 1, warmUp: round === 0 ? WARM_UP : 0 })));
  }
  const [bare, whole] = [median(times.bare), median(times.whole)];
  await server.close();
  // What fails early is quick: only whole validations count.
  expect([...outcomes]).toEqual(['ok']);
  report(context, {
    what: `validation over its round trip of ${bare.toFixed(1)} ms`,
    value: whole - bare,
    unit: 'ms',
    limit: 10,
  });
});
