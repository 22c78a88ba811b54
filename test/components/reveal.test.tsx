import { act, fireEvent, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ok } from '@/utils/core/result/result';
import { fakePort } from './fake-port';
import { button, show } from './show';
import { holding, snapshot } from './snapshots';

const setup = async () => {
  const secret = crypto.randomUUID();
  const port = fakePort(snapshot({ credentials: holding('clientId', 'clientSecret') }), {
    reveal: () => ok(secret),
  });
  const shown = await show(port);
  const reveal = button('Hold to reveal, Client Secret');
  const text = () => shown.find('[data-credential=clientSecret]')?.textContent ?? '';
  return { ...shown, secret, reveal, text };
};

test.each([
  ['released', (node: Element) => fireEvent.pointerUp(node)],
  ['left', (node: Element) => fireEvent.pointerLeave(node)],
  ['cancelled', (node: Element) => fireEvent.pointerCancel(node)],
  ['blurred', (node: Element) => fireEvent.blur(node)],
])('a secret is shown while the pointer is held and gone when it is %s', async (_, release) => {
  const { reveal, text, secret, port } = await setup();
  expect(text()).not.toContain(secret);
  fireEvent.pointerDown(reveal);
  await waitFor(() => expect(text()).toContain(secret));
  expect(port.orders()).toEqual([['reveal', { credential: 'clientSecret' }]]);
  release(reveal);
  expect(text()).not.toContain(secret);
});

test('the keyboard reveals as well, once per hold', async () => {
  const { reveal, text, secret, port } = await setup();
  fireEvent.keyDown(reveal, { key: ' ' });
  fireEvent.keyDown(reveal, { key: ' ', repeat: true });
  await waitFor(() => expect(text()).toContain(secret));
  expect(port.orders()).toHaveLength(1);
  fireEvent.keyUp(reveal, { key: ' ' });
  expect(text()).not.toContain(secret);
});

test('a secret that comes after the hold has ended is thrown away', async () => {
  const secret = crypto.randomUUID();
  let answer: (value: ReturnType<typeof ok<string>>) => void = () => {};
  const late = new Promise<ReturnType<typeof ok<string>>>((resolve) => {
    answer = resolve;
  });
  const port = fakePort(snapshot({ credentials: holding('clientSecret') }), { reveal: () => late });
  const { container } = await show(port);
  const reveal = button('Hold to reveal, Client Secret');
  fireEvent.pointerDown(reveal);
  fireEvent.pointerUp(reveal);
  await act(async () => {
    answer(ok(secret));
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(container.textContent).not.toContain(secret);
});
