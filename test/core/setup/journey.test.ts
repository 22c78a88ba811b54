import { expect, test } from 'vitest';
import { nextStep } from '../../../utils/core/setup/journey.ts';

const APP = ['clientId', 'clientSecret'];
const TOKEN = ['companyUuid', 'requestToken'];
const FOUR = [...APP, 'refreshToken', 'authorizationUrl'];

test.each([
  // held, app complete, validated, accepted, step
  [[], false, false, false, 'app'],
  [[], true, false, false, 'credentials'],
  [['clientId'], false, false, false, 'credentials'],
  [APP, true, false, false, 'request-token'],
  [[...APP, 'companyUuid', 'authorizationUrl'], true, false, false, 'request-token'],
  [[...APP, ...TOKEN], true, false, false, 'exchange'],
  [[...APP, ...TOKEN, 'authorizationUrl'], false, false, false, 'exchange'],
  [FOUR, false, false, false, 'validate'],
  [[...FOUR, ...TOKEN], true, false, false, 'validate'],
  [FOUR, true, true, false, 'fill'],
  [FOUR, true, true, true, 'done'],
  [[], false, false, true, 'done'],
] as const)(
  '%j, complete %s, validated %s, accepted %s: %s',
  (held, appComplete, validated, accepted, step) => {
    expect(
      nextStep({
        held: new Set(held),
        appComplete,
        appIncomplete: false,
        validated,
        accepted,
        requestTokenNewer: false,
      }),
    ).toBe(step);
  },
);

test('a request token that was made after the refresh token leads to a new exchange', () => {
  const progress = {
    held: new Set([...FOUR, ...TOKEN]),
    appComplete: true,
    appIncomplete: false,
    validated: true,
    accepted: false,
  };
  expect(nextStep({ ...progress, requestTokenNewer: true })).toBe('exchange');
  expect(nextStep({ ...progress, requestTokenNewer: false })).toBe('fill');
});

test('an app that was seen to lack something is completed first, unless its secret is held', () => {
  const progress = {
    appComplete: false,
    appIncomplete: true,
    validated: false,
    accepted: false,
    requestTokenNewer: false,
  };
  expect(nextStep({ ...progress, held: new Set(['clientId']) })).toBe('app');
  expect(nextStep({ ...progress, appIncomplete: false, held: new Set(['clientId']) })).toBe('credentials');
  expect(nextStep({ ...progress, held: new Set(APP) })).toBe('request-token');
});
