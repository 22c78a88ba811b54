import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { applyReading } from '../../../utils/core/setup/apply-reading.ts';
import { countUse, validated } from '../../../utils/core/setup/calls.ts';
import { heldValue, newSetup, type SetupState } from '../../../utils/core/setup/state.ts';
import { chooseApp } from '../../../utils/core/setup/take-app.ts';
import type { PageReading } from '../../../utils/core/source/reading.ts';
import { traitsOf } from '../../../utils/core/source/source.ts';
import { concur } from '../../../utils/integrations/concur.ts';

const TAB = 7;
const reading = (change: Partial<PageReading>): PageReading => ({
  page: 'createApp',
  grants: null,
  scopes: null,
  values: {},
  suspects: [],
  offered: {},
  appName: null,
  appId: null,
  company: null,
  notice: null,
  ...change,
});
const pair = () => ({ clientId: randomUUID(), clientSecret: randomUUID() });
const start = (): SetupState => newSetup(1000, 'token');
const apply = (state: SetupState, change: Partial<PageReading>, now = 2000) =>
  applyReading(state, TAB, reading(change), traitsOf(reading(change).page, concur), now);

describe('the app', () => {
  test('a pair from one dialog is taken together', () => {
    const values = pair();
    const state = apply(start(), { values, appName: 'MileIQ' });
    expect(heldValue(state, 'clientId')).toBe(values.clientId);
    expect(heldValue(state, 'clientSecret')).toBe(values.clientSecret);
    expect(state.app.name).toBe('MileIQ');
  });

  test('the same reading again changes nothing', () => {
    const values = pair();
    const state = apply(start(), { values });
    expect(apply(state, { values }, 3000)).toBe(state);
  });

  test('a second app never mixes with the first: it waits for the admin', () => {
    const [first, second] = [pair(), pair()];
    const state = apply(apply(start(), { values: first }), { values: second, appName: 'Other' });
    expect(heldValue(state, 'clientSecret')).toBe(first.clientSecret);
    expect(state.app.others[0]?.name).toBe('Other');
    expect(heldValue(chooseApp(state, 'found', 3000), 'clientSecret')).toBe(second.clientSecret);
    const kept = chooseApp(state, 'held', 3000);
    expect(heldValue(kept, 'clientId')).toBe(first.clientId);
    expect(apply(kept, { values: second }, 4000).app.others).toEqual([]);
  });

  test('choosing the other app drops what was made for the first', () => {
    const [first, second] = [pair(), pair()];
    const token = { companyUuid: randomUUID(), requestToken: `at-${randomUUID()}` };
    const before = apply(apply(apply(start(), { values: first }), { values: token }), { values: second });
    const state = chooseApp(before, 'found', 3000);
    expect(heldValue(state, 'requestToken')).toBeNull();
    expect(heldValue(state, 'companyUuid')).toBe(token.companyUuid);
  });

  test("a Client ID in a list is anybody's; on App Details it names the app", () => {
    const clientId = randomUUID();
    expect(heldValue(apply(start(), { page: 'appList', values: { clientId } }), 'clientId')).toBeNull();
    expect(heldValue(apply(start(), { page: 'appDetails', values: { clientId } }), 'clientId')).toBe(
      clientId,
    );
  });

  test('looking at another app does not replace a held pair', () => {
    const values = pair();
    const state = apply(start(), { values });
    const looked = apply(state, { page: 'appDetails', values: { clientId: randomUUID() } });
    expect(heldValue(looked, 'clientId')).toBe(values.clientId);
    expect(looked.app.others).toEqual([]);
  });
});

describe('the request token', () => {
  const token = () => ({ companyUuid: randomUUID(), requestToken: `at-${randomUUID()}` });

  test('is bound to the App ID that it was made for', () => {
    const values = pair();
    const state = apply(apply(start(), { values }), { values: token(), appId: values.clientId });
    expect(state.token.request.madeFor).toBe(values.clientId);
    expect(heldValue(state, 'requestToken')).not.toBeNull();
  });

  test('made for another app is not taken, and named', () => {
    const state = apply(apply(start(), { values: pair() }), { values: token(), appId: randomUUID() });
    expect(heldValue(state, 'requestToken')).toBeNull();
    expect(state.app.suspects).toContainEqual({
      credential: 'requestToken',
      reason: 'requestTokenForOtherApp',
    });
  });

  test('a new one counts its uses anew', () => {
    const values = pair();
    const appId = values.clientId;
    const first = apply(apply(start(), { values }), { values: token(), appId });
    const state = apply(countUse(first), { values: token(), appId });
    expect(state.token.request.uses).toBe(0);
  });
});

describe('the data centre', () => {
  const page = 'https://us2.api.concursolutions.com';

  test('is taken from the page, but never instead of the one that came with the refresh token', () => {
    expect(heldValue(apply(start(), { values: { authorizationUrl: page } }), 'authorizationUrl')).toBe(page);
    const told = { value: 'https://eu2.api.concursolutions.com', takenAt: 1 };
    const held: SetupState = {
      ...start(),
      values: { refreshToken: { value: randomUUID(), takenAt: 1 }, authorizationUrl: told },
    };
    expect(heldValue(apply(held, { values: { authorizationUrl: page } }), 'authorizationUrl')).toBe(
      told.value,
    );
  });
});

test('a changed value makes an earlier validation stale', () => {
  const values = pair();
  const held = apply(start(), { values });
  const checked = validated(held, held, {
    kind: 'validate',
    outcome: 'ok',
    checks: [],
    scopes: null,
    code: null,
    correlationId: null,
    host: '',
    at: 1,
  });
  const state = apply(checked, { values: { ...values, clientSecret: randomUUID() } });
  expect(state.token.validationStale).toBe(true);
});
