import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Credentials } from '../../../utils/core/credentials/credentials.ts';
import { applyReading } from '../../../utils/core/setup/apply-reading.ts';
import { validated } from '../../../utils/core/setup/calls.ts';
import { heldValue, newSetup, type SetupState } from '../../../utils/core/setup/state.ts';
import { chooseApp } from '../../../utils/core/setup/take-app.ts';
import type { PageReading } from '../../../utils/core/source/reading.ts';
import { traitsOf } from '../../../utils/core/source/source.ts';
import { concur } from '../../../utils/integrations/concur.ts';
import { rounds } from '../../rounds.ts';

const NOTHING: PageReading = {
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
};
const start = (): SetupState => newSetup(1000, 'token');
const show = (state: SetupState, values: Credentials, change: Partial<PageReading> = {}) =>
  applyReading(
    state,
    7,
    { ...NOTHING, ...change, values },
    traitsOf(change.page ?? NOTHING.page, concur),
    2000,
  );
const pairOf = (clientId: string = randomUUID()) => ({ clientId, clientSecret: randomUUID() });
const held = (state: SetupState) => [heldValue(state, 'clientId'), heldValue(state, 'clientSecret')];
const proven = (state: SetupState): SetupState =>
  validated(state, state, {
    kind: 'validate',
    outcome: 'ok',
    checks: [],
    scopes: null,
    code: null,
    correlationId: null,
    host: '',
    at: 1,
  });

describe('a new secret', () => {
  test('of the app at hand replaces the old one and makes the validation stale', () => {
    const old = pairOf();
    const fresh = pairOf(old.clientId);
    const state = show(proven(show(start(), old)), fresh);
    expect(held(state)).toEqual([fresh.clientId, fresh.clientSecret]);
    expect(state.token.validationStale).toBe(true);
    expect(state.app.others).toEqual([]);
  });

  test('of an app that waits replaces the one that waits', () => {
    const [first, second] = [pairOf(), pairOf()];
    const fresh = pairOf(second.clientId);
    const state = show(show(show(start(), first), second), fresh);
    expect(state.app.others).toHaveLength(1);
    expect(held(chooseApp(state, 'found', 3000))).toEqual([fresh.clientId, fresh.clientSecret]);
  });

  test('without its app is asked about, and keeps the request token when it is used', () => {
    const first = pairOf();
    const token = { companyUuid: randomUUID(), requestToken: `at-${randomUUID()}` };
    const clientSecret = randomUUID();
    const before = proven(show(show(start(), first), token));
    const asked = show(before, { clientSecret }, { page: 'clientSecrets' });
    expect(held(asked)).toEqual([first.clientId, first.clientSecret]);
    const used = chooseApp(asked, 'found', 3000);
    expect(held(used)).toEqual([first.clientId, clientSecret]);
    expect(heldValue(used, 'requestToken')).toBe(token.requestToken);
    expect(used.token.validationStale).toBe(true);
    const kept = show(chooseApp(asked, 'held', 3000), { clientSecret }, { page: 'clientSecrets' });
    expect(held(kept)).toEqual([first.clientId, first.clientSecret]);
    expect(kept.app.others).toEqual([]);
  });

  test('is taken alone while nothing is held, and joined by the app that the next page names', () => {
    const { clientId, clientSecret } = pairOf();
    const alone = show(start(), { clientSecret }, { page: 'clientSecrets' });
    expect(held(alone)).toEqual([null, clientSecret]);
    expect(held(show(alone, { clientId }, { page: 'appDetails' }))).toEqual([clientId, clientSecret]);
    expect(held(show(alone, { clientId }, { page: 'appList' }))).toEqual([null, clientSecret]);
  });

  test('that was refused is asked about again when it is shown anew', () => {
    const [first, second] = [pairOf(), pairOf()];
    const refused = chooseApp(show(show(start(), first), second), 'held', 3000);
    expect(show(refused, second).app.others).toEqual([]);
    expect(show(show(refused, {}), second).app.others).toHaveLength(1);
  });
});

test('any order of dialogs and answers: pairs stay pairs, and no secret is lost unsaid', () => {
  const step = fc.oneof(
    fc.record({ app: fc.nat(2), fresh: fc.boolean() }),
    fc.constantFrom('held' as const, 'found' as const, 'closed' as const),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const apps = [pairOf(), pairOf(), pairOf()];
      const everyPair = new Map<string, string>(
        apps.map(({ clientId, clientSecret }) => [clientSecret, clientId]),
      );
      const open = new Set<string>();
      let state = start();
      for (const each of steps) {
        if (each === 'closed') state = show(state, {});
        else if (typeof each === 'string') {
          const [asked] = state.app.others;
          const dropped =
            each === 'held' ? asked?.values.clientSecret?.value : heldValue(state, 'clientSecret');
          if (asked && dropped) open.delete(dropped);
          state = chooseApp(state, each, 3000);
        } else {
          const before = apps[each.app] ?? pairOf();
          const pair = each.fresh ? pairOf(before.clientId) : before;
          apps[each.app] = pair;
          everyPair.set(pair.clientSecret, pair.clientId);
          const isRefused = state.app.refusedSecret === pair.clientSecret;
          state = show(state, pair);
          open.delete(before.clientSecret);
          if (!isRefused) open.add(pair.clientSecret);
        }
        const sets = [state.values, ...state.app.others.map(({ values }) => values)];
        const secrets = sets.flatMap(({ clientId, clientSecret }) => {
          if (clientSecret) expect(everyPair.get(clientSecret.value)).toBe(clientId?.value);
          return clientSecret ? [clientSecret.value] : [];
        });
        expect(secrets.toSorted()).toEqual([...open].toSorted());
      }
    }),
    { numRuns: rounds(2000) },
  );
});
