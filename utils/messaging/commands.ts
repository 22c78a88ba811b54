import { browser } from 'wxt/browser';
import type { PointedLabel, PointId } from '../core/pointing/pointed.ts';
import type { Requirements } from '../core/requirements/requirements.ts';
import { fail, type Result } from '../core/result/result.ts';

/**
 * Orders of the background to a content script; the script answers at once and reports when the work is done. `labels`,
 * what was pointed out on such a page before, come with the order that needs them. The reader begins without an order and
 * finds out by itself what page it is on: it gets its labels in the reply to its reading, and only there.
 */
export interface Commands {
  read: Record<string, never>;
  /** Asks whether this is still the document that the reader gave this name. */
  shows: { document: string };
  prepare: { labels: readonly PointedLabel[]; required: Requirements };
  undoPrepare: Record<string, never>;
  cancel: Record<string, never>;
  /** Asks whether a script that changes pages is still in the document. */
  alive: Record<string, never>;
  /** The App ID is no secret. */
  fillAppId: { appId: string };
  /**
   * Starts the fill for which the background left its mark in this document; fails with `documentChanged` without one.
   * `again`: the refresh token was filled in before, here or elsewhere.
   */
  fill: { labels: readonly PointedLabel[]; again: boolean };
  undoFill: Record<string, never>;
  /** Let the admin pick one element. */
  point: { what: PointId };
  /** The setup has ended: take everything out of the page. */
  stop: Record<string, never>;
}
export type CommandName = keyof Commands;

/** What a content script does on each order it knows. */
export type CommandHandlers = {
  readonly [N in CommandName]?: (arg: Commands[N]) => Promise<Result<null>> | Result<null>;
};

/** Senders as `runtime.onMessage` names them; only what is looked at. */
interface Commander {
  readonly id?: string | undefined;
  readonly tab?: unknown;
}

/**
 * Answers the background's orders in a content script; the given function stops that. Orders from anyone else,
 * unknown ones, ones without a handler and ones whose time is over (the page slept meanwhile) are left unanswered. A handler
 * that throws is a bug and answers `internal`.
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
  const { command, until } = message as { command?: unknown; until?: unknown };
  if (typeof command !== 'string' || !Object.hasOwn(handlers, command)) return undefined;
  if (!(Date.now() <= Number(until))) return undefined;
  return handlers[command as CommandName] as
    | ((arg: never) => Promise<Result<null>> | Result<null>)
    | undefined;
}
