import { beforeEach, expect, test, vi } from 'vitest';
import { runFill } from '@/entrypoints/mileiq/run-fill';
import { ok } from '@/utils/core/result/result';
import { reportOf } from '@/utils/core/target/fill-report';
import type { Fill } from '@/utils/dom/form/fill/fill-fields';
import type { CommandHandlers } from '@/utils/messaging/commands';
import { until } from '../until.ts';

const { asked, claim, located, fill, commands } = vi.hoisted(() => ({
  asked: [] as { name: string; arg: Record<string, unknown> }[],
  claim: { ok: true },
  located: vi.fn(),
  fill: vi.fn(),
  commands: [] as CommandHandlers[],
}));
vi.mock('@/utils/messaging/send.ts', () => ({
  isOrphaned: () => false,
  ask: async (name: string, arg: Record<string, unknown>) => {
    asked.push({ name, arg });
    return name === 'claimFill' && !claim.ok ? { ok: false, failure: { id: 'fillExpired' } } : ok({});
  },
}));
vi.mock('@/utils/messaging/commands.ts', () => ({
  answerCommands: (handlers: CommandHandlers) => {
    commands.push(handlers);
    return () => commands.splice(commands.indexOf(handlers), 1);
  },
}));
vi.mock('@/utils/dom/form/fill/wait-for-form.ts', () => ({ waitForForm: located }));
vi.mock('@/utils/dom/form/locate/url-form-hint.ts', () => ({ urlFormHint: () => null }));
vi.mock('@/utils/dom/form/answer/watch-answer.ts', () => ({ watchAnswer: () => () => undefined }));
vi.mock('@/utils/dom/form/fill/fill-fields.ts', () => ({
  fillFields: fill,
  untouched: (reports: Fill['reports']): Fill => ({
    reports,
    searched: null,
    container: null,
    fields: [],
    undo: async () => ok(null),
    recheck: () => null,
  }),
}));

const FOUND = { found: { authorizationUrl: {} }, container: document.body };
const ORDER = { labels: [], again: false };
const NOT_FOUND = { reports: [], searched: null };
const written = (undo: Fill['undo']): Fill => ({
  reports: [],
  searched: null,
  container: document.body,
  fields: [],
  undo,
  recheck: () => null,
});
const done = () => asked.filter(({ name }) => name === 'fillDone').map(({ arg }) => arg.undoable);
const names = () => asked.map(({ name }) => name);

beforeEach(() => {
  asked.length = 0;
  commands.length = 0;
  claim.ok = true;
  located.mockReset().mockResolvedValue(FOUND);
  fill.mockReset();
});

const armed = (nonce: string, until = Date.now() + 60_000) => ({ nonce, origin: location.origin, until });

/** A fill that wrote something, and its undo. */
async function filledOnce() {
  const undo = vi.fn(async () => ok(null));
  fill.mockResolvedValueOnce(written(undo));
  const run = runFill(armed('first'), ORDER, undefined);
  await until(() => done().length === 1);
  run.stop();
  return { run, undo };
}

test('a second fill takes back the first one before it writes', async () => {
  const { run, undo } = await filledOnce();
  fill.mockImplementationOnce(async () => {
    expect(undo).toHaveBeenCalledTimes(1);
    return written(async () => ok(null));
  });
  runFill(armed('second'), { ...ORDER, again: true }, run);
  await until(() => done().length === 2);
  expect(done()).toEqual([true, true]);
  expect(fill.mock.calls.map(([, , , { again }]) => again)).toEqual([false, true]);
});

test.each<[string, () => void]>([
  ['finds no form', () => located.mockResolvedValue(NOT_FOUND)],
  [
    'may not claim',
    () => {
      claim.ok = false;
    },
  ],
])('a second fill that %s leaves the first one undoable', async (_, prepare) => {
  const { run, undo } = await filledOnce();
  prepare();
  runFill(armed('second'), ORDER, run);
  await until(() => done().length === 2 || names().filter((name) => name === 'claimFill').length === 2);
  expect(undo).not.toHaveBeenCalled();
  expect(await commands[0]?.undoFill?.({})).toEqual(ok(null));
  expect(undo).toHaveBeenCalledTimes(1);
  expect((await commands[0]?.undoFill?.({}))?.ok).toBe(false);
});

test.each<[string, () => void]>([
  ['cancelled', () => commands[0]?.cancel?.({})],
  ['the link has ended', () => commands[0]?.stop?.({})],
  ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
  ['the page is put to sleep', () => document.dispatchEvent(new Event('freeze'))],
])('%s while the form is waited for: nothing is claimed, even if the page comes back', async (_, happens) => {
  const { promise, resolve } = Promise.withResolvers<typeof FOUND>();
  located.mockReturnValue(promise);
  runFill(armed('nonce'), ORDER, undefined);
  happens();
  resolve(FOUND);
  await new Promise((later) => setTimeout(later));
  expect(names()).toEqual([]);
});

test('what is claimed in time and comes too late, because the page slept, is not written', async () => {
  runFill(armed('late', Date.now() - 1), ORDER, undefined);
  await until(() => names().includes('claimFill'));
  await new Promise((later) => setTimeout(later));
  expect(fill).not.toHaveBeenCalled();
  expect(names()).toEqual(['claimFill']);
});

test('cancelled while the fields are filled: what is left is told, and can be undone no more', async () => {
  fill.mockImplementationOnce(async (_document, _target, _values, { signal }: { signal: AbortSignal }) => {
    commands[0]?.cancel?.({});
    expect(signal.aborted).toBe(true);
    return { ...written(async () => ok(null)), container: null };
  });
  runFill(armed('nonce'), ORDER, undefined);
  await until(() => done().length === 1);
  expect(done()).toEqual([false]);
});

test('a page that empties a field seconds later: the report is mended, unless the admin was there first', async () => {
  vi.useFakeTimers();
  const lost: Fill['reports'] = [reportOf('clientId', 'rejected', { reason: 'notKept' })];
  for (const touched of [false, true]) {
    asked.length = 0;
    const field = document.createElement('input');
    fill.mockResolvedValueOnce({ ...written(async () => ok(null)), fields: [field], recheck: () => lost });
    const run = runFill(armed('nonce'), ORDER, undefined);
    await vi.advanceTimersByTimeAsync(100);
    expect(done()).toEqual([true]);
    if (touched) document.dispatchEvent(new Event('keydown'));
    await vi.advanceTimersByTimeAsync(10_000);
    const last = asked.at(-1);
    if (touched) expect(done()).toEqual([true]);
    else expect([last?.name, last?.arg.fields]).toEqual(['fillDone', lost]);
    run.stop();
  }
  vi.useRealTimers();
});

test('a second fill is looked at again as the first one was', async () => {
  const { run } = await filledOnce();
  vi.useFakeTimers();
  const lost: Fill['reports'] = [reportOf('clientId', 'rejected', { reason: 'notKept' })];
  fill.mockResolvedValueOnce({ ...written(async () => ok(null)), recheck: () => lost });
  const second = runFill(armed('second'), ORDER, run);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked.at(-1)?.arg.fields).toEqual(lost);
  second.stop();
  vi.useRealTimers();
});
