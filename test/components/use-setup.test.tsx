import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ok, type Result } from '@/utils/core/result/result';
import { fakePort, refuse } from './fake-port';
import { button, press, show } from './show';
import { page } from './snapshot-parts';
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
    expect(find('[data-result]')?.textContent).toMatch(
      /Picked up: Client ID and Client Secret\. Next: Get a request token/,
    ),
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

test('answers that take longer than the time between two questions are shown all the same', async () => {
  const answers: ((state: unknown) => void)[] = [];
  const port = fakePort(snapshot(), {
    snapshot: () => new Promise((resolve) => answers.push(resolve as never)),
  });
  const { find } = await show(port);
  act(() => port.publish(snapshot()));
  act(() => port.publish(snapshot()));
  expect(answers).toHaveLength(2);
  await act(async () => answers[0]?.({ ok: true, value: allStates().exchange }));
  expect(find('main')?.getAttribute('data-step')).toBe('exchange');
});

test('a tab that cannot be looked at is explained, with a way on', async () => {
  const port = fakePort(snapshot(), {
    attach: () => refuse('tabGone'),
    snapshot: () => refuse('tabGone'),
  });
  const { user } = await show(port);
  expect(screen.getByRole('alert').getAttribute('data-problem')).toBe('tabGone');
  await user.click(button('Look again'));
  expect(port.asked.filter(([name]) => name === 'attach')).toHaveLength(2);
});

test('a page that cannot be looked at does not hide the link under way', async () => {
  const port = fakePort(allStates().validate, { attach: () => refuse('hostAccessMissing') });
  const { find } = await show(port);
  expect(find('main')?.getAttribute('data-step')).toBe('validate');
  expect(find('[data-problem=hostAccessMissing]')).not.toBeNull();
});

test('a tab that loads in the background or in another window changes nothing', async () => {
  const port = fakePort(allStates().exchange, { exchange: () => refuse('requestTokenOld') });
  const { user, find } = await show(port, 'sidepanel', null);
  await user.click(button('Get refresh token'));
  const before = port.asked.length;
  act(() => port.changeTab(99, 7));
  await act(async () => {});
  expect(port.asked).toHaveLength(before);
  expect(find('[data-problem=requestTokenOld]')).not.toBeNull();
});

test('the failure of an order stays when another tab is shown, and goes when its page is loaded again', async () => {
  const port = fakePort(allStates().exchange, { exchange: () => refuse('requestTokenOld') });
  const { user, find } = await show(port, 'sidepanel', null);
  await user.click(button('Get refresh token'));
  for (const tab of [8, 7]) {
    act(() => port.changeTab(tab, tab, 'activated'));
    await waitFor(() => expect(port.asked.at(-1)).toEqual(['attach', { tabId: tab }]));
    expect(find('[data-problem=requestTokenOld]')).not.toBeNull();
  }
  act(() => port.changeTab(7));
  await waitFor(() => expect(find('[data-problem=requestTokenOld]')).toBeNull());
});

test('the failure of an order stays when the one tab that the panel acts on comes to the front', async () => {
  const port = fakePort(allStates().exchange, { exchange: () => refuse('requestTokenOld') });
  const { user, find } = await show(port, 'sidepanel', 7);
  await user.click(button('Get refresh token'));
  const before = port.asked.length;
  act(() => port.changeTab(7, 7, 'activated'));
  await waitFor(() => expect(port.asked).toHaveLength(before + 1));
  await act(async () => {});
  expect(find('[data-problem=requestTokenOld]')).not.toBeNull();
});

describe('what was forgotten', () => {
  const forgotten = async () => {
    const shown = await show(snapshot({ page: page({ site: null, kind: 'unknown' }) }), 'sidepanel', null);
    await press(shown.user, 'Forget everything');
    return shown;
  };

  test('stays forgotten whatever tabs do', async () => {
    const { port } = await forgotten();
    for (const tab of [7, 8, 7]) {
      act(() => port.changeTab(tab));
      await waitFor(() => expect(port.asked.at(-1)).toEqual(['snapshot', { tabId: tab }]));
    }
    expect(port.asked.filter(([name]) => name === 'attach')).toHaveLength(1);
  });

  test('begins anew with the next order', async () => {
    const { port, user } = await forgotten();
    await user.click(button('Open the application list'));
    act(() => port.changeTab(7));
    await waitFor(() => expect(port.asked.at(-1)).toEqual(['attach', { tabId: 7 }]));
  });

  test('a refused "Forget everything" leaves all as it was', async () => {
    const port = fakePort(snapshot(), { forget: () => refuse('internal') });
    const { user } = await show(port, 'sidepanel', null);
    await press(user, 'Forget everything');
    act(() => port.changeTab(8));
    await waitFor(() => expect(port.asked.at(-1)).toEqual(['attach', { tabId: 8 }]));
  });
});

test('an order that is answered after the tab was changed shows the link as seen from the new tab', async () => {
  let answer: (reply: Result<null>) => void = () => {};
  const port = fakePort(allStates().exchange, {
    exchange: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  const { user } = await show(port, 'sidepanel', null);
  await user.click(button('Get refresh token'));
  act(() => port.changeTab(8));
  await waitFor(() => expect(port.asked.at(-1)).toEqual(['attach', { tabId: 8 }]));
  await act(async () => answer(ok(null)));
  expect(port.asked.at(-1)).toEqual(['snapshot', { tabId: 8 }]);
});

test('while work is under way the background is asked every two seconds, and not otherwise', async () => {
  const { port } = await show(allStates().exchange);
  vi.useFakeTimers();
  try {
    const asked = () => port.asked.filter(([name]) => name === 'snapshot').length;
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(asked()).toBe(0);
    await act(async () => port.publish(allStates().exchanging));
    expect(asked()).toBe(1);
    await act(() => vi.advanceTimersByTimeAsync(6000));
    expect(asked()).toBe(4);
    await act(async () => port.publish(allStates().exchange));
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(asked()).toBe(5);
  } finally {
    vi.useRealTimers();
  }
});

test('a tab is looked at again as soon as the access that was missing is there', async () => {
  const shut = snapshot({ problems: [{ id: 'hostAccessMissing' }] });
  const { port } = await show(shut);
  expect(port.asked.filter(([name]) => name === 'attach')).toHaveLength(1);
  act(() => port.publish(snapshot()));
  await waitFor(() => expect(port.asked.filter(([name]) => name === 'attach')).toHaveLength(2));
});
