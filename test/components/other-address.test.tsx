import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ok } from '@/utils/core/result/result';
import { fakePort, refuse } from './fake-port';
import { button, show } from './show';
import { allStates } from './snapshots';

test('the target at another address: access is asked for, then the page is looked at', async () => {
  const { port, user } = await show(allStates().fillElsewhere);
  await user.click(button('MileIQ is at another address'));
  const address = screen.getByRole('textbox', { name: "Address of MileIQ's page" });
  await user.type(address, 'https://mileiq.example/settings');
  await user.click(button('Allow this address'));
  expect(port.allowOrigin).not.toHaveBeenCalled();
  await user.clear(address);
  await user.type(address, 'https://teams.mileiq.com/settings/concur?tab=1');
  await user.click(button('Allow this address'));
  expect(vi.mocked(port.allowOrigin).mock.calls).toEqual([['https://teams.mileiq.com']]);
  expect(port.asked.map(([name]) => name)).toEqual(['attach', 'attach']);
});

test('at another address the place is named, and what was seen goes with the order', async () => {
  const mark = crypto.randomUUID();
  const { fill } = allStates();
  const otherOrigin = 'https://teams.mileiq.com';
  const state = { ...fill, page: { ...fill.page, otherOrigin, mark } };
  const { port, user, find } = await show(state);
  expect(find('[data-other-origin]')?.textContent).toContain(otherOrigin);
  // A later snapshot leaves no mark; the one of the look holds.
  act(() => port.publish({ ...state, page: { ...state.page, mark: null } }));
  await user.click(button('Fill MileIQ at teams.mileiq.com'));
  expect(port.orders()).toEqual([['fill', expect.objectContaining({ otherOrigin, mark })]]);
});

test('a document that has changed is looked at before it is filled', async () => {
  const { port, user } = await show(fakePort(allStates().fill, { fill: () => refuse('documentChanged') }));
  await user.click(button('Fill MileIQ'));
  expect(port.asked.map(([name]) => name)).toEqual(['attach', 'fill', 'attach']);
});

test('a page of MileIQ that comes into view by itself is looked at before anything can be done on it', async () => {
  const { fill } = allStates();
  const otherOrigin = 'https://teams.mileiq.com';
  const mark = crypto.randomUUID();
  const there = { ...fill, page: { ...fill.page, site: 'target' as const, otherOrigin, mark } };
  const elsewhere = { ...fill, page: { ...fill.page, site: null } };
  let looks = 0;
  const port = fakePort(elsewhere, {
    attach: () => {
      looks += 1;
      return ok(looks === 1 ? elsewhere : there);
    },
  });
  const { user } = await show(port);
  act(() => port.publish({ ...there, page: { ...there.page, mark: null } }));
  await user.click(await screen.findByRole('button', { name: 'Fill MileIQ at teams.mileiq.com' }));
  expect(port.orders()).toEqual([['fill', expect.objectContaining({ otherOrigin, mark })]]);
});
