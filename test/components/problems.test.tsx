import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FAILURE_IDS } from '@/utils/core/result/failures';
import { fakePort, refuse } from './fake-port';
import { button, press, show } from './show';
import { allStates, snapshot, validation } from './snapshots';

test.each(FAILURE_IDS)('%s: says what happened and what to do, in whole sentences', async (id) => {
  const { find } = await show(snapshot({ problems: [{ id }] }));
  // Which of two apps is meant is a question of its own.
  if (id === 'twoApps') return;
  const sentences = [...(find(`[data-problem=${id}]`)?.querySelectorAll('h2, p, summary') ?? [])].map(
    (text) => text.textContent,
  );
  expect(sentences).toHaveLength(2);
  for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}“][^$]{15,}\.$/u);
});

test('each problem once, with every value that it concerns', async () => {
  const { container } = await show(
    snapshot({
      problems: [
        { id: 'valueMalformed', params: { field: 'refreshToken' } },
        { id: 'valueMalformed', params: { fields: 'clientId, clientSecret' } },
      ],
    }),
  );
  const found = container.querySelectorAll('[data-problem]');
  expect(found).toHaveLength(1);
  expect(found[0]?.textContent).toContain('This concerns Refresh Token, Client ID, and Client Secret.');
});

test('a doubtful value and a failed check are problems with a next step', async () => {
  await show(allStates().secretIdSuspect);
  expect(screen.getByRole('alert').textContent).toContain('Concur shows a secret only once');
  expect(screen.getByRole('alert').textContent).toContain('This concerns Client Secret.');
});

test('the words of the token endpoint are shown beside ours', async () => {
  const { find } = await show(allStates().exchangeFailed);
  expect(find('[data-problem=authtokenForOtherApp]')?.textContent).toContain('with this app');
  expect(find('.card .row')?.textContent).toContain('Authtoken was not issued for you');
});

test('checks of an outdated validation are no problems any more', async () => {
  const failed = validation({
    outcome: 'failed',
    checks: [{ id: 'client', outcome: 'failed', problem: { id: 'wrongSecret' } }],
  });
  const fresh = await show(snapshot({ validation: failed }));
  expect(fresh.find('[data-problem=wrongSecret]')).not.toBeNull();
  const stale = await show(snapshot({ validation: failed, validationStale: true }));
  expect(stale.find('[data-problem=wrongSecret]')).toBeNull();
  expect(stale.container.textContent).toContain('from before a value changed');
});

test('an interrupted exchange tells how often the request token may have been used', async () => {
  const params = { uses: '2', mostUses: '5' };
  const { find } = await show(snapshot({ problems: [{ id: 'interrupted', params }] }));
  const problem = find('[data-problem=interrupted]');
  expect(problem?.textContent).toContain('may have been used 2 times by now, of 5 at most.');
  expect(problem?.textContent).toContain('Trying again is safe');
});

test('an order that was refused is shown until the next order', async () => {
  let refused = true;
  const port = fakePort(allStates().exchange, {
    exchange: () => (refused ? refuse('requestTokenOld') : { ok: true, value: null }),
  });
  const { user, find } = await show(port);
  await user.click(button('Get refresh token'));
  const alert = await screen.findByRole('alert');
  expect(alert.getAttribute('data-problem')).toBe('requestTokenOld');
  expect(within(alert).getByText(/Make a new one/)).toBeTruthy();
  refused = false;
  await press(user, 'Get refresh token');
  expect(find('[data-problem]')).toBeNull();
});

test('two apps: the admin says which one is meant', async () => {
  const state = allStates().twoApps;
  const { port, user } = await show(state);
  await user.click(button(`Use ${state.twoApps?.found}`));
  expect(port.orders()).toEqual([['chooseApp', { which: 'found' }]]);
});

test('withdrawn access can be given back with one click', async () => {
  const { port, user } = await show(snapshot({ problems: [{ id: 'hostAccessMissing' }] }));
  const looks = () => port.asked.filter(([name]) => name === 'attach').length;
  const before = looks();
  await user.click(button('Allow access'));
  expect(port.allowAccess).toHaveBeenCalledOnce();
  expect(looks()).toBe(before + 1);
});
