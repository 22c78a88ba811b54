import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Credentials } from '../../../utils/core/credentials/credentials.ts';
import { applyReading } from '../../../utils/core/setup/apply-reading.ts';
import { isTokenOfOtherApp, placeDoubts, requestTokenEnd } from '../../../utils/core/setup/doubts.ts';
import { heldValue, newSetup, type SetupState } from '../../../utils/core/setup/state.ts';
import { chooseApp } from '../../../utils/core/setup/take-app.ts';
import type { PageReading } from '../../../utils/core/source/reading.ts';
import { traitsOf } from '../../../utils/core/source/source.ts';
import { concur } from '../../../utils/integrations/concur.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';

const pair = () => ({ clientId: randomUUID(), clientSecret: randomUUID() });
const token = () => ({ companyUuid: randomUUID(), requestToken: `at-${randomUUID().replaceAll('-', '')}` });
const start = (): SetupState => newSetup(1000, 'token');
const show = (
  state: SetupState,
  values: Credentials,
  { host = 'www.concursolutions.com', ...change }: Partial<PageReading> & { host?: string } = {},
) => {
  const page = values.requestToken || change.appId ? 'companyRequestTokens' : 'createApp';
  const nothing = {
    grants: null,
    scopes: null,
    suspects: [],
    offered: {},
    appName: null,
    appId: null,
    company: null,
    notice: null,
  };
  const document = { host, name: 'Page', id: null };
  return applyReading(
    state,
    7,
    { ...nothing, page, values, ...change },
    traitsOf(page, concur),
    2000,
    document,
  );
};
const doubts = (state: SetupState) => placeDoubts(state, SOURCE.pageHosts);

describe('which app a request token was made for', () => {
  test('is remembered when the page empties its field', () => {
    const app = pair();
    const typed = show(show(start(), app), {}, { appId: app.clientId.toUpperCase() });
    const state = show(typed, token());
    expect(state.token.request.madeFor).toBe(app.clientId.toUpperCase());
    expect(isTokenOfOtherApp(state)).toBe(false);
  });

  test('another one is named when the field was emptied', () => {
    const state = show(show(show(start(), pair()), {}, { appId: randomUUID() }), token());
    expect(heldValue(state, 'requestToken')).toBeNull();
    expect(state.app.suspects).toEqual([{ credential: 'requestToken', reason: 'requestTokenForOtherApp' }]);
  });

  test('half an id that was being typed is none', () => {
    const state = show(show(show(start(), pair()), {}, { appId: '7af' }), token());
    expect(heldValue(state, 'requestToken')).not.toBeNull();
    expect(state.token.request.madeFor).toBeNull();
  });

  test('a token that came before its app stays; with another app it is named', () => {
    const app = pair();
    const early = show(start(), token(), { appId: app.clientId });
    const own = show(early, app);
    expect(heldValue(own, 'requestToken')).not.toBeNull();
    expect(isTokenOfOtherApp(own)).toBe(false);
    expect(isTokenOfOtherApp(show(early, pair()))).toBe(true);
  });

  test('goes when the admin chooses another app', () => {
    const held = show(show(start(), pair()), token());
    const state = chooseApp(show(held, pair()), 'found', 3000);
    expect(heldValue(state, 'requestToken')).toBeNull();
  });
});

test('a request token ends a day after it was seen, at the latest', () => {
  expect(requestTokenEnd(start(), SOURCE.requestToken)).toBeNull();
  expect(requestTokenEnd(show(start(), token()), SOURCE.requestToken)).toBe(2000 + 24 * 3_600_000);
});

describe('where app and token were shown', () => {
  const between = (app: { host?: string; company?: string }, other: { host?: string; company?: string }) =>
    doubts(show(show(start(), pair(), app), token(), other)).map(({ id }) => id);

  test.each([
    ['www.concursolutions.com', 'us2.concursolutions.com', []],
    ['us2.concursolutions.com', 'www-us2.concursolutions.com', []],
    ['us2.concursolutions.com', 'eu2.concursolutions.com', ['otherEntity']],
    ['implementation.concursolutions.com', 'implementation.concursolutions.com', ['trialSite']],
    ['us-impl.concursolutions.com', 'us2.concursolutions.com', ['trialSite', 'otherEntity']],
    ['eu1imp.concursolutions.com', 'eu1imp.concursolutions.com', ['trialSite']],
    ['www.concursolutions.com', 'acme-uat.concursolutions.com', ['trialSite', 'otherEntity']],
    ['simple.concursolutions.com', 'www.concursolutions.com', []],
  ])('app at %s, token at %s: %j', (app, other, ids) => {
    expect(between({ host: app }, { host: other })).toEqual(ids);
  });

  test('companies', () => {
    expect(between({ company: 'Acme' }, { company: 'ACME' })).toEqual([]);
    expect(between({ company: 'Acme' }, { company: 'Beta' })).toEqual(['otherEntity']);
    expect(between({}, { company: 'Beta' })).toEqual([]);
  });

  test('a newer token of the right company ends the doubt', () => {
    const app = pair();
    const appId = app.clientId;
    const wrong = show(show(start(), app, { company: 'Acme' }), token(), { company: 'Beta', appId });
    expect(doubts(wrong)).toHaveLength(1);
    expect(doubts(show(wrong, token(), { company: 'Acme', appId }))).toEqual([]);
  });
});
