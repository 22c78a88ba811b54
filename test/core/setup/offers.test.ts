import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Credentials } from '../../../utils/core/credentials/credentials.ts';
import { applyReading } from '../../../utils/core/setup/apply-reading.ts';
import { exchangeValues, valuesToProve } from '../../../utils/core/setup/calls.ts';
import { expiryOf } from '../../../utils/core/setup/expiry.ts';
import { offerOn, takeOffer } from '../../../utils/core/setup/offers.ts';
import { handoverOf, heldSecrets, heldValue, type SetupState } from '../../../utils/core/setup/state.ts';
import { withoutDocument } from '../../../utils/core/setup/tasks.ts';
import type { PageReading } from '../../../utils/core/source/reading.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { setupIn } from './setup-in.ts';

const TAB = 7;
const MINUTE = 60_000;
const NOTHING: PageReading = {
  page: 'unknown',
  grants: null,
  scopes: null,
  values: {},
  suspects: [],
  offered: {},
  appName: null,
  appId: null,
  company: null,
  notice: null,
};
const FROM = { host: 'us2.concursolutions.com', name: 'Report, /nui/expense/report/17', id: 'document' };
const show = (state: SetupState, change: Partial<PageReading>, now = 2000, from = FROM) =>
  applyReading(state, TAB, { ...NOTHING, ...change }, {}, now, from);
const token = () => `at-${randomUUID().replaceAll('-', '')}`;
const take = (state: SetupState, credential: 'requestToken' | 'clientSecret' | 'clientId', seenAt = 2000) =>
  takeOffer(state, { tabId: TAB, credential, seenAt }, 3000);

describe('a value that anybody may have written', () => {
  const offered = { clientId: randomUUID(), clientSecret: randomUUID(), refreshToken: randomUUID() };

  test('is offered with its page, and held by nothing', () => {
    const state = show(setupIn(), { offered });
    expect(state.values).toEqual({});
    expect(offerOn(state, TAB, 'clientSecret')).toEqual({
      value: offered.clientSecret,
      host: FROM.host,
      name: FROM.name,
      seenAt: 2000,
    });
    expect(offerOn(state, TAB + 1, 'clientSecret')).toBeNull();
  });

  test('is part of no call and no fill', () => {
    const authorizationUrl = 'https://us2.api.concursolutions.com';
    const rest = { companyUuid: randomUUID(), requestToken: token() };
    const state = show(setupIn(), { offered: { ...offered, ...rest, authorizationUrl } });
    expect([exchangeValues(state, SOURCE.tokenEndpoint), valuesToProve(state), handoverOf(state)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('counts as a secret: for the time that is left, and in what a server says', () => {
    const [clientIdOnly, withSecret] = [{ clientId: randomUUID() }, offered].map((each) =>
      show(setupIn(), { offered: each }),
    );
    expect(expiryOf(clientIdOnly as SetupState, 15)).toBe(1 + 60 * MINUTE);
    expect(expiryOf(withSecret as SetupState, 15)).toBe(1 + 15 * MINUTE);
    expect(heldSecrets(withSecret as SetupState)).toContain(offered.clientSecret);
  });

  test('stays while its document does, though it was shown once only', () => {
    const state = show(show(setupIn(), { offered }), {}, 2500);
    expect(offerOn(state, TAB, 'clientSecret')?.value).toBe(offered.clientSecret);
    expect(offerOn(show(state, {}, 2600, { ...FROM, id: 'next' }), TAB, 'clientSecret')).toBeNull();
    expect(offerOn(withoutDocument(state, TAB), TAB, 'clientSecret')).toBeNull();
  });

  test('is taken on the order for it, once', () => {
    const taken = take(show(setupIn(), { offered }), 'clientSecret');
    const state = taken.ok ? taken.value : setupIn();
    expect(heldValue(state, 'clientSecret')).toBe(offered.clientSecret);
    expect(heldValue(state, 'clientId')).toBeNull();
    expect(state.app.pages[TAB]?.offers.clientSecret).toBeUndefined();
    expect(take(state, 'clientSecret')).toMatchObject({ ok: false });
  });

  test('is not taken where the page offers another one by now', () => {
    const state = show(show(setupIn(), { offered }), { offered: { clientSecret: randomUUID() } }, 2500);
    expect(take(state, 'clientSecret')).toMatchObject({ ok: false, failure: { id: 'documentChanged' } });
    expect(take(state, 'clientSecret', 2500)).toMatchObject({ ok: true });
  });

  test('is not offered where it is held, and not under another name', () => {
    const state = setupIn({ values: { clientId: offered.clientId } });
    const seen = show(state, { offered: { clientId: offered.clientId, clientSecret: offered.clientId } });
    expect([offerOn(seen, TAB, 'clientId'), offerOn(seen, TAB, 'clientSecret')]).toEqual([null, null]);
  });

  test("of another app waits for the admin's word once more where a secret is held", () => {
    const values = { clientId: randomUUID(), clientSecret: randomUUID() };
    const taken = take(show(setupIn({ values }), { offered }), 'clientId');
    const state = taken.ok ? taken.value : setupIn();
    expect(heldValue(state, 'clientId')).toBe(values.clientId);
    expect(state.app.others).toHaveLength(1);
  });
});

describe('what is held is not replaced without a click', () => {
  const page = 'companyRequestTokens';
  const clientId = randomUUID();
  const held = { clientId, companyUuid: randomUUID(), requestToken: token() };
  const url = (host: string) => `https://${host}.api.concursolutions.com`;

  test.each<[string, Partial<PageReading>, 'taken' | 'offered']>([
    ['a newer token of the same app', { appId: clientId.toUpperCase() }, 'taken'],
    ['one of which no app is known', {}, 'offered'],
  ])('request token: %s', (_, change, outcome) => {
    const values = { companyUuid: randomUUID(), requestToken: token() };
    const state = show(setupIn({ values: held }), { page, values, ...change });
    const isTaken = outcome === 'taken';
    expect(heldValue(state, 'requestToken')).toBe(isTaken ? values.requestToken : held.requestToken);
    expect(offerOn(state, TAB, 'requestToken')?.value).toBe(isTaken ? undefined : values.requestToken);
    expect(heldValue(state, 'companyUuid')).toBe(isTaken ? values.companyUuid : held.companyUuid);
  });

  test.each<[string, Credentials, Partial<PageReading>, string]>([
    ['none is held', {}, {}, url('us2')],
    ['of the same app', { clientId, authorizationUrl: url('eu2') }, { appId: clientId }, url('us2')],
    ['of who knows which', { clientId, authorizationUrl: url('eu2') }, {}, url('eu2')],
  ])('URL: %s', (_, values, change, expected) => {
    const shown = { authorizationUrl: url('us2') };
    const state = show(setupIn({ values }), { page, values: shown, ...change });
    expect(heldValue(state, 'authorizationUrl')).toBe(expected);
    const offer = expected === url('us2') ? undefined : url('us2');
    expect(offerOn(state, TAB, 'authorizationUrl')?.value).toBe(offer);
  });

  test('a secret of which no app is known, even where the one that is held was refused', () => {
    const values = { clientId, clientSecret: randomUUID() };
    const refused = { kind: 'validate', outcome: 'failed' } as SetupState['token']['validation'];
    const before = setupIn({ values, token: { validation: refused } });
    const shown = { clientSecret: randomUUID() };
    const state = applyReading(
      before,
      TAB,
      { ...NOTHING, page: 'clientSecrets', values: shown },
      { namesApp: true, listsSecrets: true },
      2000,
      FROM,
    );
    expect(heldValue(state, 'clientSecret')).toBe(values.clientSecret);
    expect(state.app.others).toHaveLength(1);
  });
});
