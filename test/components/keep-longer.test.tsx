import { cleanup } from '@testing-library/react';
import { expect, test } from 'vitest';
import { button, noButton, show } from './show';
import { holding, snapshot } from './snapshot-parts';

const MINUTE = 60_000;
const warning = () => document.querySelector('[data-expiry-warning][role="alert"]');

test.each([
  [10, false],
  [1.5, true],
])('%d minutes before the end the admin is warned: %s', async (left, warned) => {
  await show(snapshot({ expiresAt: Date.now() + left * MINUTE, mayKeepLonger: true }));
  expect(warning() !== null).toBe(warned);
});

test('"Keep for longer" is an order, and there while it would keep anything', async () => {
  const { port, user } = await show(snapshot({ mayKeepLonger: true, credentials: holding('clientSecret') }));
  await user.click(button('Keep for longer'));
  expect(port.orders()).toEqual([['keepLonger', {}]]);
  cleanup();
  await show(snapshot({ mayKeepLonger: false, expiresAt: Date.now() + MINUTE }));
  expect(noButton('Keep for longer')).toBeNull();
  expect(warning()).toBeNull();
});
