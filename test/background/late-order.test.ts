import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { command } from '@/utils/messaging/command.ts';
import { answerCommands, type CommandHandlers, type CommandName } from '@/utils/messaging/commands.ts';

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown;

/** A page's script that takes every order, and how late the page hears of each. */
function page(lateBy: number) {
  const done: CommandName[] = [];
  const handlers = new Proxy({} as CommandHandlers, {
    get: (_, name) => () => {
      done.push(name as CommandName);
      return { ok: true, value: null };
    },
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
  });
  let listener: Listener = () => undefined;
  Object.assign(fakeBrowser.runtime, {
    id: 'this extension',
    onMessage: {
      addListener(added: Listener) {
        listener = added;
      },
    },
  });
  answerCommands(handlers);
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (_: number, message: unknown) => {
      vi.setSystemTime(Date.now() + lateBy);
      return new Promise((resolve) => {
        if (listener(message, { id: 'this extension' }, resolve) !== true) resolve(undefined);
      });
    },
  });
  return done;
}

const CHANGING: CommandName[] = ['prepare', 'undoPrepare', 'fillAppId', 'fill', 'undoFill', 'point'];
const HARMLESS: CommandName[] = ['read', 'cancel', 'alive', 'stop'];

test.each<[CommandName, number, boolean]>([
  ...CHANGING.map((name): [CommandName, number, boolean] => [name, 5000, true]),
  ...CHANGING.map((name): [CommandName, number, boolean] => [name, 30_000, false]),
  ...HARMLESS.map((name): [CommandName, number, boolean] => [name, 30_000, true]),
])('"%s", heard %d ms after it was given, is done: %s', async (name, lateBy, expected) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const done = page(lateBy);
  const reply = await command(1, name, {} as never);
  expect(done).toEqual(expected ? [name] : []);
  expect(reply.ok).toBe(expected);
  vi.useRealTimers();
});
