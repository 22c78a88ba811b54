import { describe, expect, test } from 'vitest';
import { fail, ok, type Result } from '../../../utils/core/result/result.ts';
import type { SetupState } from '../../../utils/core/setup/state.ts';
import {
  attached,
  begin,
  endWork,
  onLoaded,
  ordered,
  prepared,
  preparing,
  tabsOf,
  withoutDocument,
  workerBegun,
  workToCancel,
} from '../../../utils/core/setup/tasks.ts';
import { setupIn, workOn } from './setup-in.ts';

const TAB = 7;
const filled = { nonce: 'n', tabId: TAB, claimed: true, undoable: true };
const armed = { nonce: 'n', tabId: TAB, origin: 'o', url: 'o/', urlForm: null, documentId: null, until: 9 };
const page = {
  kind: 'appList',
  company: null,
  appName: null,
  grants: null,
  scopes: null,
  notice: null,
} as const;
const pages = { [TAB]: { ...page, appId: null, shownApp: null, at: 1, document: null, offers: {} } };
const report = { added: ['A'], failed: [], undone: false };
const busy = setupIn({ work: { underWay: workOn('prepare', TAB), problems: [{ id: 'internal' }] } });
const ids = ({ work }: SetupState) => work.problems.map(({ id }) => id);

describe('work', () => {
  const order = { id: 'x', worker: 'w', task: 'prepare', tabId: TAB, pointing: null } as const;

  test('begins where none is under way, and ends what was said before', () => {
    const begun = begin(setupIn({ work: { problems: [{ id: 'internal' }] } }), order, 5);
    expect(begun).toMatchObject({
      ok: true,
      value: { touchedAt: 5, work: { underWay: { id: 'x', since: 5, total: 0 }, problems: [] } },
    });
  });

  test.each<[string, SetupState, Result<null>]>([
    ['the same: the second click does nothing', busy, ok(null)],
    ['other work: it waits', setupIn({ work: { underWay: workOn('exchange', null) } }), fail('busy')],
  ])('under way is %s', (_, state, expected) => {
    expect(begin(state, order, 5)).toEqual(expected);
  });

  test('has ended: nothing may be claimed any more', () => {
    const state = setupIn({ work: { underWay: workOn('fill', TAB) }, handover: { armed, filled } });
    expect(endWork(state, { id: 'cancelled' })).toMatchObject({
      work: { underWay: null, problems: [{ id: 'cancelled' }] },
      handover: { armed: null, filled },
    });
  });

  test.each<[string, SetupState | null, Result<unknown>]>([
    ['without a setup', null, ok(null)],
    ['none', setupIn(), ok(null)],
    ['a preparation', busy, ok(busy.work.underWay)],
    [
      'a fill that waits for its form',
      setupIn({ work: { underWay: workOn('fill', TAB) } }),
      ok(workOn('fill', TAB)),
    ],
    [
      'values being written',
      setupIn({ work: { underWay: workOn('fill', TAB) }, handover: { filled } }),
      ok(null),
    ],
    [
      'a spent refresh token',
      setupIn({ work: { underWay: workOn('checkRefreshToken', null) } }),
      fail('busy'),
    ],
  ])('to cancel: %s', (_, state, expected) => {
    expect(workToCancel(state)).toEqual(expected);
  });
});

describe('what was put into a page', () => {
  test.each<[string, string[], boolean, string[]]>([
    ['the first fault comes first', ['wrongSecret'], false, ['pageNotReady', 'wrongSecret']],
    ['it is not said twice', ['pageNotReady'], false, ['pageNotReady']],
    ['it is over once it works', ['hostAccessMissing', 'wrongSecret'], true, ['wrongSecret']],
  ])('%s', (_, before, works, after) => {
    const state = setupIn({ work: { problems: before.map((id) => ({ id: id as 'internal' })) } });
    expect(ids(attached(state, { tabId: TAB, since: 2 }, works ? null : { id: 'pageNotReady' }))).toEqual(
      after,
    );
  });

  test.each<[string, number, string[]]>([
    ['the page told something since: it is there', 1, []],
    ['what it told was before', 2, ['pageNotReady']],
  ])('a look that failed: %s', (_, since, after) => {
    const state = setupIn({ app: { pages } });
    expect(ids(attached(state, { tabId: TAB, since }, { id: 'pageNotReady' }))).toEqual(after);
  });

  test('nothing to be said changes nothing', () => {
    expect(attached(busy, { tabId: TAB, since: 1 })).toBe(busy);
  });

  test('an order that was taken is a step, and ends what was said; one that was not says why', () => {
    expect(ordered(busy, ok(null), 5)).toMatchObject({ touchedAt: 5, work: { problems: [] } });
    expect(ordered(busy, fail('fieldNotEmpty'), 5)).toMatchObject({
      touchedAt: 1,
      work: { problems: [{ id: 'fieldNotEmpty' }] },
    });
  });
});

describe('a preparation', () => {
  test('tells how far it is, on its own tab only', () => {
    const progress = { done: 1, total: 3, detail: 'EXPRPT' };
    expect(preparing(busy, TAB, progress, 5).work.underWay).toMatchObject({ ...progress, since: 5 });
    expect(preparing(busy, TAB + 1, progress, 5)).toBe(busy);
    expect(preparing(setupIn(), TAB, progress, 5)).toEqual(setupIn());
  });

  test.each([
    ['all of it', report, [], { ...report, tabId: TAB, at: 0 }],
    [
      'not all of it',
      { ...report, failed: ['B'] },
      ['prepareIncomplete'],
      { ...report, failed: ['B'], tabId: TAB, at: 0 },
    ],
    ['a fault of its own', null, ['internal'], null],
  ])('has ended: %s', (_, told, problems, kept) => {
    const state = prepared(busy, TAB, told);
    expect([state.work.underWay, ids(state), state.work.prepared]).toEqual([null, problems, kept]);
  });

  test('that nobody ordered has no end', () => {
    expect(prepared(busy, TAB + 1, report)).toBe(busy);
  });
});

describe('a document', () => {
  test.each<[string, SetupState, number, string]>([
    ['no work of it', busy, TAB + 1, 'nothing'],
    ['a script that may still be on its way', busy, TAB, 'later'],
    [
      'work that should be there',
      setupIn({ work: { underWay: workOn('point', TAB, { since: -9000 }) } }),
      TAB,
      'ask',
    ],
    ['what was prepared', setupIn({ work: { prepared: { ...report, tabId: TAB, at: 1 } } }), TAB, 'ask'],
    ['what was filled', setupIn({ handover: { filled } }), TAB, 'ask'],
  ])('has loaded; known is %s', (_, state, tabId, expected) => {
    expect(onLoaded(state, tabId, 5)).toBe(expected);
  });

  test('is gone, with the work on it and what is known of it', () => {
    const state = setupIn({
      app: { pages },
      handover: { armed, filled, fill: [] },
      work: { underWay: workOn('fill', TAB), prepared: { ...report, tabId: TAB, at: 1 } },
    });
    const left = withoutDocument(state, TAB);
    expect(left).toMatchObject({
      app: { pages: {} },
      handover: { armed: null, filled: null, fill: null },
      work: { underWay: null, prepared: null, problems: [{ id: 'documentChanged' }] },
    });
    expect(withoutDocument(state, TAB + 1)).toEqual(state);
  });

  test('every tab that a setup has to do with', () => {
    const state = setupIn({
      app: { pages },
      handover: { filled: { ...filled, tabId: 8 } },
      work: { underWay: workOn('point', 9) },
    });
    expect(tabsOf(state)).toEqual([TAB, 8, 9]);
    expect(tabsOf(setupIn({ work: { underWay: workOn('exchange', null) } }))).toEqual([]);
  });
});

test.each<[string, SetupState, string, string[]]>([
  ['its own call', setupIn({ work: { underWay: workOn('exchange', null) } }), 'w', []],
  [
    'a call of an earlier one',
    setupIn({ work: { underWay: workOn('validate', null) } }),
    'later',
    ['interrupted'],
  ],
  ['work in a page', setupIn({ work: { underWay: workOn('prepare', TAB) } }), 'later', []],
])('a worker begins and finds %s', (_, state, worker, problems) => {
  const next = workerBegun(state, worker, 5);
  expect(ids(next)).toEqual(problems);
  if (problems.length === 0) expect(next).toBe(state);
});
