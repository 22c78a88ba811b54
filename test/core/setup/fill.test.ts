import { describe, expect, test } from 'vitest';
import { fail, ok, type Result } from '../../../utils/core/result/result.ts';
import {
  armFill,
  type Claim,
  claimFill,
  fillReported,
  fillUndone,
  orderFill,
  pageAnswered,
  silenced,
} from '../../../utils/core/setup/fill.ts';
import type { SetupState } from '../../../utils/core/setup/state.ts';
import { takeValues } from '../../../utils/core/setup/take-values.ts';
import { reportOf } from '../../../utils/core/target/fill-report.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { fourValues, setupIn, workOn } from './setup-in.ts';

const TAB = 7;
const from = { nonce: 'n', tabId: TAB };
const origin = 'https://dashboard.mileiq.com';
const order = { ...from, origin, url: `${origin}/settings`, urlForm: null, documentId: 'D' };
const claim: Claim = { ...order };
const filled = { ...from, claimed: true, undoable: false };
const four = fourValues();
const waiting = armFill(orderFill(setupIn({ values: four, work: { underWay: workOn('fill', TAB) } }), from), {
  ...order,
  until: 10_000,
});
const ask = (state: SetupState, change: Partial<Claim> = {}, now = 5) =>
  claimFill(state, { ...claim, ...change }, now, SOURCE.tokenEndpoint);
const claimed = ask(waiting).state;
const ids = ({ work }: SetupState) => work.problems.map(({ id }) => id);

test('a new order forgets what an earlier one brought, and keeps what can be taken back in the same tab', () => {
  const before = setupIn({
    handover: {
      filled: { ...filled, nonce: 'old', undoable: true },
      fill: [],
      answer: { outcome: 'refused', text: '' },
      refusedForms: ['token'],
    },
  });
  expect(orderFill(before, from).handover).toMatchObject({
    filled: { ...from, claimed: false, undoable: true },
    fill: null,
    answer: null,
    refusedForms: ['token'],
  });
  expect(orderFill(before, { ...from, tabId: 8 }).handover.filled?.undoable).toBe(false);
});

describe('a claim', () => {
  test("gets the values once; then the refresh token is the page's", () => {
    expect(ask(waiting).values).toEqual({
      ...four,
      authorizationUrl: `${four.authorizationUrl}/oauth2/v0/token`,
    });
    expect(claimed).toMatchObject({
      handover: { armed: null, filled: { claimed: true } },
      token: { refresh: { handedOver: true } },
      work: { underWay: { total: 4 } },
    });
    expect(ask(claimed).values).toBeNull();
  });

  test.each<[string, SetupState, Partial<Claim>, 'token' | 'base']>([
    ['as the field shows it', waiting, { urlForm: 'base' }, 'base'],
    [
      'as the admin chose',
      armFill(waiting, { ...order, until: 10_000, urlForm: 'token' }),
      { urlForm: 'base' },
      'token',
    ],
  ])('gets the address %s', (_, state, change, form) => {
    const { state: after, values } = ask(state, change);
    expect(after.handover.urlForm).toBe(form);
    expect(values?.authorizationUrl.endsWith('/token')).toBe(form === 'token');
  });

  test.each<[string, SetupState, Partial<Claim>, number, string[]]>([
    ['too late', waiting, {}, 10_000, ['fillExpired']],
    ['by another document', waiting, { documentId: 'E' }, 5, ['documentChanged']],
    ['by another origin', waiting, { origin: 'https://else.mileiq.com' }, 5, ['documentChanged']],
    ['from another address of the document', waiting, { url: `${origin}/other` }, 5, ['documentChanged']],
    ['by another tab', waiting, { tabId: 8 }, 5, []],
    ['with another nonce', waiting, { nonce: 'm' }, 5, []],
    ['when a value is gone', { ...waiting, values: {} }, {}, 5, ['fillExpired']],
    ['a second time', claimed, {}, 5, ['documentChanged']],
  ])('%s gets nothing', (_, state, change, now, problems) => {
    const after = ask(state, change, now);
    expect(after.values).toBeNull();
    expect(ids(after.state)).toEqual(problems);
    expect(after.state.token).toBe(state.token);
    expect(after.state.work.underWay === null).toBe(problems.length > 0);
  });
});

test.each<[string, SetupState, string[]]>([
  ['a form that never came', waiting, ['fillExpired']],
  ['a document that left with the values', claimed, ['documentChanged']],
  ['a later fill', { ...waiting, handover: { ...waiting.handover, filled: { ...filled, nonce: 'm' } } }, []],
  ['other work', setupIn({ handover: { filled }, work: { underWay: workOn('validate', null) } }), []],
])('silence means: %s', (_, state, problems) => {
  expect(ids(silenced(state, 'n'))).toEqual(problems);
});

describe('a report', () => {
  const fields = [reportOf('clientId', 'filled')];
  const told = { ...from, fields, searched: null, undoable: true };

  test('ends the fill, not other work', () => {
    const after = fillReported(claimed, told);
    expect(after).toMatchObject({ handover: { fill: fields, filled: { undoable: true } } });
    expect(after.work.underWay).toBeNull();
    const other = { ...claimed, work: { ...claimed.work, underWay: workOn('validate', null) } };
    expect(fillReported(other, told).work.underWay).toEqual(other.work.underWay);
  });

  test('says what was not filled', () => {
    const missing = { ...told, fields: [reportOf('clientId', 'rejected'), ...fields] };
    expect(ids(fillReported(claimed, missing))).toEqual(['fieldsRejected']);
  });

  test('without fields only tells whether something can be taken back', () => {
    const after = fillReported(claimed, { ...told, fields: [] });
    expect(after.handover).toEqual({ ...claimed.handover, filled: { ...filled, undoable: true } });
    expect(after.work).toBe(claimed.work);
  });

  test.each([
    ['of who never got the values', waiting, told],
    ['of another fill', claimed, { ...told, nonce: 'm' }],
    ['from another tab', claimed, { ...told, tabId: 8 }],
  ])('%s counts for nothing', (_, state, report) => {
    expect(fillReported(state, report)).toBe(state);
  });
});

test.each([
  ['the form that a page of this origin accepted before', {}, 'version', 'base', '/oauth2/v0'],
  ['the hint, where that form was refused now', { refusedForms: ['version'] }, 'version', 'base', ''],
  ['the hint, where none was accepted', {}, null, 'base', ''],
] as const)('the URL is claimed in %s', (_, handover, acceptedForm, urlForm, path) => {
  const state = { ...waiting, handover: { ...waiting.handover, ...handover } };
  const { values } = ask(state, { acceptedForm, urlForm });
  expect(values?.authorizationUrl).toMatch(new RegExp(`\\.com${path}$`, 'u'));
});

describe("the page's answer", () => {
  const say = (state: SetupState, outcome: 'accepted' | 'refused' | 'unclear', now = 5) =>
    pageAnswered(state, { ...from, answer: { outcome, text: 'Text' } }, now);

  test('the last one stands', () => {
    const refused = say(claimed, 'refused');
    expect(refused).toMatchObject({
      handover: { doneAt: null, refusedForms: ['token'], answer: { outcome: 'refused' } },
      work: { problems: [{ id: 'pageRefused', params: { text: 'Text' } }] },
    });
    expect(say(refused, 'refused').handover.refusedForms).toEqual(['token']);
    const accepted = say(refused, 'accepted', 6);
    expect(accepted).toMatchObject({ handover: { doneAt: 6 }, work: { problems: [] } });
    expect(say(accepted, 'unclear', 7).handover.doneAt).toBeNull();
  });

  test('is gone once the page is asked anew', () => {
    const asked = (state: SetupState) => pageAnswered(state, { ...from, answer: null }, 9);
    const gone = { handover: { answer: null, doneAt: null }, work: { problems: [] } };
    expect(asked(say(claimed, 'accepted'))).toMatchObject(gone);
    expect(asked(say(claimed, 'refused'))).toMatchObject({ ...gone, handover: { refusedForms: ['token'] } });
  });

  test('is gone with the value that it was given for', () => {
    const after = takeValues(say(claimed, 'accepted'), { clientSecret: 'new' }, 6);
    expect(after.handover).toMatchObject({ answer: null, doneAt: null, refusedForms: [], filled });
  });

  test('counts for nothing before the values were claimed', () => {
    expect(say(waiting, 'accepted')).toBe(waiting);
  });
});

test.each<[string, Result<null>, boolean, string[]]>([
  ['all of it', ok(null), true, []],
  ['not all of it', fail('undoFailed'), true, ['undoFailed']],
  ['the page could not be asked', fail('pageNotReady'), false, ['pageNotReady']],
])('a fill is taken back: %s', (_, undone, isOver, problems) => {
  const state = setupIn({ handover: { filled: { ...filled, undoable: true }, fill: [], doneAt: 3 } });
  const after = fillUndone(state, undone);
  expect(ids(after)).toEqual(problems);
  expect(after.handover).toEqual(
    isOver ? { ...state.handover, filled, fill: null, doneAt: null } : state.handover,
  );
});
