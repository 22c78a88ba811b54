import { browser } from 'wxt/browser';
import { fail, type Result } from '../core/result.ts';
import type { CommandName, Commands } from './protocol.ts';

/** What a content script does on each order it knows. */
export type CommandHandlers = {
  readonly [N in CommandName]?: (arg: Parameters<Commands[N]>[0]) => Promise<Result<null>> | Result<null>;
};

/** Senders as `runtime.onMessage` names them; only what is looked at. */
interface Commander {
  readonly id?: string | undefined;
  readonly tab?: unknown;
}

/**
 * Answers the background's orders in a content script; the given function stops that. Orders from anyone else,
 * unknown ones and ones without a handler are left unanswered. A handler that throws is a bug and answers `internal`.
 */
export function answerCommands(handlers: CommandHandlers): () => void {
  const listener = (message: unknown, sender: Commander, reply: (result: Result<null>) => void) => {
    const handle = handlerOf(handlers, message);
    if (!handle || sender.id !== browser.runtime.id || sender.tab) return undefined;
    Promise.resolve((message as { arg: never }).arg)
      .then(handle)
      .then(reply, () => reply(fail('internal')));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime?.onMessage.removeListener(listener);
}

function handlerOf(handlers: CommandHandlers, message: unknown) {
  if (typeof message !== 'object' || message === null) return undefined;
  const { command } = message as { command?: unknown };
  if (typeof command !== 'string' || !Object.hasOwn(handlers, command)) return undefined;
  return handlers[command as CommandName] as
    | ((arg: never) => Promise<Result<null>> | Result<null>)
    | undefined;
}
