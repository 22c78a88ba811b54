import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fail, ok } from '../../../utils/core/result/result.ts';
import { applyReading } from '../../../utils/core/setup/apply-reading.ts';
import { validated } from '../../../utils/core/setup/calls.ts';
import { expiryOf, keptForLonger, mayKeepLonger, withKeptSince } from '../../../utils/core/setup/expiry.ts';
import { fillReported, pageAnswered } from '../../../utils/core/setup/fill.ts';
import type { SetupState } from '../../../utils/core/setup/state.ts';
import { chooseApp } from '../../../utils/core/setup/take-app.ts';
import { takePasted, takeValues } from '../../../utils/core/setup/take-values.ts';
import { begin, ordered, prepared, preparing } from '../../../utils/core/setup/tasks.ts';
import type { PageReading } from '../../../utils/core/source/reading.ts';
import { traitsOf } from '../../../utils/core/source/source.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { fourValues, setupIn, validation, workOn } from './setup-in.ts';

const MINUTE = 60_000;
const TAB = 3;
const refresh = setupIn().token.refresh;
const held = { value: randomUUID(), takenAt: 1 };

/** A setup touched at 1 whose secrets are kept since then. */
const kept = (change: Parameters<typeof setupIn>[0]): SetupState => withKeptSince(setupIn(change), 1);
/** In how many minutes a setup is wiped, counted from 1. */
const minutes = (state: SetupState, keep = 15): number => (expiryOf(state, keep) - 1) / MINUTE;

describe('what counts as a secret', () => {
  test.each<[string, SetupState, number]>([
    ['nothing is held', setupIn(), 60],
    ['Client ID and address', setupIn({ values: { clientId: 'c', authorizationUrl: 'https://a' } }), 60],
    ['a client secret', kept({ values: { clientSecret: 's' } }), 15],
    ['a request token', kept({ values: { requestToken: 'r' } }), 15],
    ['a refresh token', kept({ values: { refreshToken: 'r' } }), 15],
    [
      'a secret that waits for a word',
      kept({ app: { others: [{ values: { clientSecret: held }, name: null }] } }),
      15,
    ],
    [
      'another Client ID that waits',
      kept({ app: { others: [{ values: { clientId: held }, name: null }] } }),
      60,
    ],
    ['a secret that was refused', kept({ app: { refusedSecret: randomUUID() } }), 15],
    ['an access token', kept({ token: { refresh: { ...refresh, access: { token: 't', until: 9e9 } } } }), 15],
  ])('%s', (_, state, expected) => {
    expect(minutes(state)).toBe(expected);
  });
});

describe('two hours at most', () => {
  const after = (steps: number): SetupState => {
    let state = kept({ values: fourValues() });
    for (let step = 1; step <= steps; step += 1) {
      const now = 1 + step * 50 * MINUTE;
      // Another secret each time, as a page may show them.
      state = withKeptSince(takeValues(state, { clientSecret: randomUUID() }, now), now);
    }
    return state;
  };

  test.each([
    [0, 60],
    [1, 110],
    [2, 120],
    [9, 120],
  ])('after %d steps, one every 50 minutes, with the longest setting: %d minutes', (steps, expected) => {
    expect(minutes(after(steps), 60)).toBe(expected);
  });

  test('"Keep for longer" begins anew, at any time', () => {
    const now = 1 + 100 * MINUTE;
    const state = keptForLonger(after(2), now);
    expect(minutes(state, 60)).toBe(160);
    expect(expiryOf({ ...state, touchedAt: now + 119 * MINUTE }, 60)).toBe(now + 120 * MINUTE);
  });

  test('it counts from the first secret, and from a new one after all were gone', () => {
    expect(withKeptSince(setupIn(), 7).keptSince).toBeNull();
    const state = kept({ values: { clientSecret: 's' } });
    expect(withKeptSince(state, 7)).toBe(state);
    const empty = withKeptSince({ ...state, values: {} }, 8);
    expect(withKeptSince(takeValues(empty, { clientSecret: 't' }, 9), 9).keptSince).toBe(9);
  });

  test('a setup without secrets has no such limit', () => {
    expect(minutes({ ...setupIn(), touchedAt: 1 + 200 * MINUTE })).toBe(260);
  });
});

test('two minutes after the target accepted the values nothing keeps them', () => {
  const done = kept({ values: fourValues(), handover: { doneAt: 1 } });
  expect(minutes(done)).toBe(2);
  expect(mayKeepLonger(done)).toBe(false);
  expect(minutes(keptForLonger(done, 1 + MINUTE))).toBe(2);
});

test.each<[string, SetupState, boolean]>([
  ['secrets', kept({ values: fourValues() }), true],
  ['no secret', setupIn({ values: { clientId: 'c' } }), false],
])('there is something to keep for longer: %s', (_, state, expected) => {
  expect(mayKeepLonger(state)).toBe(expected);
});

describe('what is a step', () => {
  const reading = (change: Partial<PageReading> = {}): PageReading => ({
    page: 'appDetails',
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
  const read = (state: SetupState, change: Partial<PageReading>) =>
    applyReading(state, TAB, reading(change), traitsOf('appDetails', SOURCE), 5);
  const values = fourValues();
  const filled = { nonce: 'n', tabId: TAB, claimed: true, undoable: true };
  const other = { clientId: randomUUID(), clientSecret: randomUUID() };
  const state = kept({
    values,
    app: { others: [{ values: { clientSecret: held }, name: null }] },
    handover: { filled },
    work: { underWay: workOn('prepare', TAB) },
  });
  const from = { nonce: 'n', tabId: TAB };
  const idle = { ...state, work: { ...state.work, underWay: null } };
  const begun = begin(idle, workOn('validate', null), 5);

  test.each<[string, SetupState]>([
    ['work that begins', begun.ok && begun.value ? begun.value : idle],
    ['an order that was taken', ordered(state, ok(null), 5)],
    ['a choice of the app', chooseApp(state, 'held', 5)],
    ['pasting, even of what is held', takePasted(state, values, 5)],
    ['a value that is taken', read(setupIn(), { values: other })],
    ['"Keep for longer"', keptForLonger(state, 5)],
  ])('%s', (_, after) => {
    expect(after.touchedAt).toBe(5);
  });

  test.each<[string, SetupState]>([
    ['an order that was not taken', ordered(state, fail('fieldNotEmpty'), 5)],
    ['a new heading', read(state, { appName: 'Another name' })],
    [
      'another company, other lists',
      read(state, { company: 'C', grants: { entries: ['g'], editable: true } }),
    ],
    [
      'doubtful values',
      read(state, { suspects: [{ credential: 'requestToken', reason: 'valueMalformed' }] }),
    ],
    ["another app's values, which wait", read(state, { values: other })],
    ['values that are held already', read(state, { values: { clientId: values.clientId } })],
    ['progress of a preparation', preparing(state, TAB, { done: 1, total: 2, detail: 'x' }, 5)],
    ['its end', prepared(state, TAB, { added: [], failed: [], undone: false })],
    ['a report of a fill', fillReported(state, { ...from, fields: [], searched: null, undoable: false })],
    ['an answer of the page', pageAnswered(state, { ...from, answer: { outcome: 'refused', text: '' } }, 5)],
    ['the outcome of a validation', validated(state, state, validation())],
  ])('is not: %s', (_, after) => {
    expect(after).not.toBe(null);
    expect(after.touchedAt).toBe(1);
  });
});
