import { act, fireEvent, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
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
  const text = () => shown.find('[data-credential=clientSecret]')?.textContent ?? '';
  const reveal = async () => {
    fireEvent.click(button('Reveal, Client Secret'));
    await waitFor(() => expect(text()).toContain(secret));
  };
  return { ...shown, port, secret, reveal, text };
};

test.each([
  ['it is pressed again', () => fireEvent.click(button('Hide, Client Secret'))],
  ['the window loses the focus', () => fireEvent.blur(window)],
])('a secret is shown with one press, and hidden when %s', async (_, happens) => {
  const { reveal, text, secret, port } = await setup();
  expect(text()).not.toContain(secret);
  await reveal();
  expect(port.orders()).toEqual([['reveal', { credential: 'clientSecret' }]]);
  happens();
  expect(text()).not.toContain(secret);
});

test('a secret is hidden by itself after ten seconds', async () => {
  const { reveal, text, secret } = await setup();
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    await reveal();
    await act(() => vi.advanceTimersByTimeAsync(9_000));
    expect(text()).toContain(secret);
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(text()).not.toContain(secret);
  } finally {
    vi.useRealTimers();
  }
});

test('a secret that comes after the window has lost the focus is thrown away, also one that was asked for at once', async () => {
  const secret = crypto.randomUUID();
  const answer = Promise.withResolvers<ReturnType<typeof ok<string>>>();
  const port = fakePort(snapshot({ credentials: holding('clientSecret') }), { reveal: () => answer.promise });
  const standing = new MutationObserver(() => {
    const reveal = document.querySelector<HTMLElement>('[aria-label="Reveal, Client Secret"]');
    if (!reveal) return;
    standing.disconnect();
    reveal.click();
    window.dispatchEvent(new FocusEvent('blur'));
  });
  standing.observe(document.body, { childList: true, subtree: true });
  const { container } = await show(port);
  expect(port.orders()).toEqual([['reveal', { credential: 'clientSecret' }]]);
  await act(async () => {
    answer.resolve(ok(secret));
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(container.textContent).not.toContain(secret);
});
