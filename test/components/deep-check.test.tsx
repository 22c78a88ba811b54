import { expect, test } from 'vitest';
import { reportText } from '@/components/texts/report';
import { SCOPE_CALLS } from '@/utils/integrations/index';
import { triedScopes } from './deep-check-snapshot';
import { moreActions, press, show } from './show';
import { allStates, snapshot } from './snapshots';

test('the button gives the order, and is there only where it can be done', async () => {
  const { port, user } = await show(allStates().fillDeepCheck);
  await press(user, 'Deep check');
  expect(port.orders()).toContainEqual(['deepCheck', {}]);
});

test('without an access token there is nothing to press', async () => {
  const { user } = await show(allStates().fill);
  expect(await moreActions(user)).not.toContain('Deep check');
});

test('each result with its outcome and reason, and what the interfaces announce', async () => {
  const { find } = await show(allStates().fillDeepCheck);
  const check = (id: string) => find(`[data-deep-check] [data-check="${id}"]`);
  expect(find('[data-deep-check]')?.getAttribute('data-outcome')).toBe('failed');
  expect(check('EXPRPT')?.getAttribute('data-outcome')).toBe('failed');
  expect(check('EXPRPT')?.textContent).toContain('Status 403.');
  expect(check('CONFIG')?.querySelector('[data-sunset]')?.textContent).toMatch(
    /December 31, 2033|January 1, 2034/u,
  );
  expect(check('CONFIG')?.querySelector('[data-api-warning]')?.textContent).toContain('“Use version 4.”');
  const either = SCOPE_CALLS.calls.find(({ orScope }) => orScope);
  expect(check(either?.scope ?? '')?.textContent).toContain(`This scope or ${either?.orScope} is there.`);
});

test.each([
  ['All rights work.', ['EXPRPT', 'CONFIG']],
  ['Concur gave no answer about the rights.', []],
])('the sentence on top claims no more than was found: %s', async (sentence, passed) => {
  const results = triedScopes().results.map((result) =>
    passed.includes(result.id)
      ? { ...result, outcome: 'ok' as const, reason: null }
      : { ...result, outcome: result.id === 'control' ? ('ok' as const) : ('skipped' as const) },
  );
  const { find } = await show(snapshot({ deepCheck: { ...triedScopes(), results } }));
  expect(find('[data-deep-check] .status')?.textContent).toBe(sentence);
});

test('the report has the results', () => {
  const text = reportText(allStates().fillDeepCheck, ['1'], 0);
  expect(text).toContain('deep check EXPRPT: failed, denied, status 403');
  expect(text).toContain(
    'deep check CONFIG: ok, status 200, sunset: Sat, 31 Dec 2033 23:59:59 GMT, warning: Use version 4.',
  );
});
