import assert from 'node:assert/strict';
import { fingerprint, type RequestLogEntry, TOKEN_PATH } from '../../sandbox/server.ts';
import { stored } from '../support/inside.ts';
import type { Person } from '../support/person.ts';
import type { Journeys } from './journeys.ts';

/** The endpoint was asked for the exchange and for the validation, in the documented way and nothing else. */
function wasAskedTwice(log: readonly RequestLogEntry[]): void {
  const calls = log.filter(({ path }) => path === TOKEN_PATH);
  assert.deepEqual(
    calls.map(({ host, method, contentType, hasCookie, hasReferrer, query, fields }) => ({
      ...{ host, method, contentType, hasCookie, hasReferrer, query },
      grant: fields.grant_type?.sha256,
    })),
    ['password', 'client_credentials'].map((grant) => ({
      host: 'www-us2.api.concursolutions.com',
      method: 'POST',
      contentType: 'application/x-www-form-urlencoded',
      hasCookie: false,
      hasReferrer: false,
      query: {},
      grant: fingerprint(grant),
    })),
  );
  assert.equal(calls[0]?.fields.credtype?.sha256, fingerprint('authtoken'));
}

/** What MileIQ got is what Concur made, for an app with all that is needed; and all of it is forgotten in the end. */
async function isLinked(person: Person): Promise<void> {
  const { world, log } = person.sandbox;
  const [app] = world.apps;
  for (const grant of ['refresh_token', 'client_credentials', 'password'])
    assert.ok(app?.grants.includes(grant), grant);
  for (const scope of ['EXPRPT', 'CONFIG', 'expense.report.readwrite'])
    assert.ok(app?.scopes.includes(scope), scope);
  assert.equal(app?.stage, 'Production');
  assert.deepEqual(world.target, {
    validated: true,
    values: {
      clientId: app.id,
      secretId: app.secret.value,
      refreshToken: world.refreshTokens.at(-1)?.token,
      authorizationUrl: 'https://us2.api.concursolutions.com/oauth2/v0/token',
    },
  });
  wasAskedTwice(log);
  await person.press('Finish and forget');
  await person.view.waitFor('[data-credential="clientSecret"][data-state="empty"]');
}

export const newApp: Journeys = {
  async 'a new app is made and linked: 16 clicks, nothing typed, a record without secrets is kept'(person) {
    await person.link();
    await isLinked(person);
    // The panel was kept open: one click more than opening it.
    assert.ok(person.clicks + 1 <= 16, `${person.clicks} clicks`);
    const { local, session } = await stored(person.view);
    assert.deepEqual(session, {});
    const kept = Object.keys(local).filter((key) => !key.endsWith('$'));
    assert.deepEqual(kept.sort(), ['acceptedForms', 'lastLink']);
    assert.deepEqual(local.acceptedForms, { 'https://dashboard.mileiq.com': 'token' });
    const [record, another] = local.lastLink as readonly Record<string, unknown>[];
    const { apps, refreshTokens } = person.sandbox.world;
    assert.equal(record?.clientId, apps[0]?.id);
    assert.equal(another, undefined);
    for (const secret of [apps[0]?.secret.value, refreshTokens.at(-1)?.token])
      assert.ok(secret && !JSON.stringify(record).includes(secret));
  },
};

export const newAppOfOwnWidgets: Journeys = {
  async "a new app is made and linked on pages of Concur's own widgets"(person) {
    person.sandbox.world.options.generation = 'g5';
    await person.goto('/nui/ocstool/create');
    await person.showPanel();
    await person.linkOpenForm();
    await isLinked(person);
  },
};
