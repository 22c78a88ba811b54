import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageName } from '@/utils/messaging/protocol.ts';
import { ask } from '@/utils/messaging/send.ts';

const closed = new Error('The message channel closed before a response was received');

/** A background that is stopped over the first messages, and answers the next one. */
function stoppedOver(messages: number) {
  const send = vi.fn(async (): Promise<unknown> => ({ ok: true, value: null }));
  for (let at = 0; at < messages; at += 1) send.mockRejectedValueOnce(closed);
  Object.assign(fakeBrowser.runtime, { sendMessage: send });
  return send;
}
const asked = (name: MessageName) => ask(name as 'snapshot', { tabId: 1 });

test.each<MessageName>(['attach', 'snapshot', 'reading'])('"%s" is sent again', async (name) => {
  const send = stoppedOver(2);
  expect((await asked(name)).ok).toBe(true);
  expect(send).toHaveBeenCalledTimes(3);
});

test('not for ever', async () => {
  const send = stoppedOver(9);
  expect(await asked('snapshot')).toEqual({ ok: false, failure: { id: 'internal' } });
  expect(send).toHaveBeenCalledTimes(3);
});

test.each<MessageName>(['exchange', 'checkRefreshToken', 'usePaste', 'claimFill'])(
  'the order "%s" is given once',
  async (name) => {
    const send = stoppedOver(1);
    expect((await asked(name)).ok).toBe(false);
    expect(send).toHaveBeenCalledTimes(1);
  },
);
