import { browser } from '../browser/api.ts';
import { fail, type Result } from '../core/result/result.ts';
import type { Phase } from '../core/setup/phase.ts';
import { admit, type RawSender, type Sender } from './guard.ts';
import { type Argument, MESSAGES, type MessageName, type Reply } from './protocol.ts';

/** One function per message; a missing one does not compile. */
export type Handlers = {
  readonly [N in MessageName]: (arg: Argument<N>, sender: Sender) => Promise<Reply<N>> | Reply<N>;
};

/** Whether it is this phase of the setup for a message from this tab. */
export type IsDuring = (phase: Phase, tabId: number) => Promise<boolean>;

/**
 * Answers the messages of the protocol. Call it in the worker's first turn: a message may be what woke it.
 * Refused messages get `notAllowed`; a handler that throws is a bug and answers `internal`, without the exception's text.
 */
export function listen(handlers: Handlers, isDuring: IsDuring): void {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener(
    (message: unknown, raw: RawSender, sendResponse: (reply: unknown) => void) => {
      answer(handlers, isDuring, message, raw, self).then(sendResponse, () => sendResponse(fail('internal')));
      return true;
    },
  );
}

async function answer(
  handlers: Handlers,
  isDuring: IsDuring,
  message: unknown,
  raw: RawSender,
  self: { id: string; base: string },
): Promise<Result<unknown>> {
  const admitted = admit(message, raw, self);
  if (!admitted.ok) return admitted;
  const { name, arg, sender } = admitted.value;
  if (!(await isDuring(MESSAGES[name].during, sender.tabId))) return fail('notAllowed');
  const handle = handlers[name] as (arg: Argument<MessageName>, sender: Sender) => Promise<Result<unknown>>;
  return handle(arg, sender);
}
