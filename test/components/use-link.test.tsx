import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakePort, refuse } from './fake-port';
import { button, show } from './show';
import { allStates, holding, snapshot } from './snapshots';

test('looks at the tab of the address, and at no other', async () => {
  const { port } = await show(snapshot(), 'popup', 12);
  expect(port.asked).toEqual([['attach', { tabId: 12 }]]);
  act(() => port.changeTab(99));
  await act(async () => {});
  expect(port.asked).toHaveLength(1);
  act(() => port.changeTab(12));
  await waitFor(() => expect(port.asked).toHaveLength(2));
});

test('follows the active tab otherwise', async () => {
  const { port } = await show(snapshot(), 'sidepanel', null);
  expect(port.asked).toEqual([['attach', { tabId: 7 }]]);
  act(() => port.changeTab(8));
  await waitFor(() => expect(port.asked.at(-1)).toEqual(['attach', { tabId: 8 }]));
});

test('shows every new state, and tells it', async () => {
  const { port, find } = await show(allStates().credentials);
  expect(find('[data-result]')?.textContent).toBe('');
  act(() =>
    port.publish(snapshot({ step: 'request-token', credentials: holding('clientId', 'clientSecret') })),
  );
  await waitFor(() => expect(find('main')?.getAttribute('data-step')).toBe('request-token'));
  await waitFor(() =>
    expect(find('[data-result]')?.textContent).toMatch(/Client ID, Client Secret\. Next step, Request token/),
  );
});

test('an answer that was overtaken does not come back', async () => {
  const answers: ((state: unknown) => void)[] = [];
  const port = fakePort(snapshot(), {
    snapshot: () => new Promise((resolve) => answers.push(resolve as never)),
  });
  const { find } = await show(port);
  act(() => port.publish(snapshot()));
  act(() => port.publish(snapshot()));
  expect(answers).toHaveLength(2);
  await act(async () => answers[1]?.({ ok: true, value: allStates().exchange }));
  await act(async () => answers[0]?.({ ok: true, value: allStates().requestToken }));
  expect(find('main')?.getAttribute('data-step')).toBe('exchange');
});

test('a tab that cannot be looked at is explained, with a way on', async () => {
  const port = fakePort(snapshot(), {
    attach: () => refuse('tabGone'),
    snapshot: () => refuse('tabGone'),
  });
  const { user } = await show(port);
  expect(screen.getByRole('alert').getAttribute('data-problem')).toBe('tabGone');
  await user.click(button('Try again'));
  expect(port.asked.filter(([name]) => name === 'attach')).toHaveLength(2);
});

test('a page that cannot be looked at does not hide the link under way', async () => {
  const port = fakePort(allStates().validate, { attach: () => refuse('hostAccessMissing') });
  const { find } = await show(port);
  expect(find('main')?.getAttribute('data-step')).toBe('validate');
  expect(find('[data-problem=hostAccessMissing]')).not.toBeNull();
});
