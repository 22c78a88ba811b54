import { beforeEach, expect, test, vi } from 'vitest';
import { startReader } from '@/entrypoints/concur/reader.ts';
import { fail, ok } from '@/utils/core/result/result.ts';

const { ask, lookAtPage, show } = vi.hoisted(() => ({ ask: vi.fn(), lookAtPage: vi.fn(), show: vi.fn() }));
vi.mock('@/utils/messaging/send.ts', () => ({ AGAIN_MS: 1000, ask, isOrphaned: () => false }));
vi.mock('@/utils/messaging/commands.ts', () => ({ answerCommands: () => () => undefined }));
vi.mock('@/utils/dom/values/read-page.ts', () => ({ lookAtPage }));
vi.mock('@/utils/dom/values/watch-page.ts', () => ({ watchPage: () => () => undefined }));
vi.mock('@/utils/dom/marks/highlight.ts', () => ({
  createHighlighter: () => ({ show, remove: () => undefined }),
}));
vi.mock('@/entrypoints/concur/marks.ts', () => ({ marksFor: () => [] }));

/** A page that stands still: nothing brings another look but the reader itself. */
const READING = { page: 'createApp', values: {}, suspects: [], offered: {}, notice: null };

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset();
  ask.mockResolvedValue(ok([]));
  lookAtPage.mockReturnValue({ reading: READING });
  return () => vi.useRealTimers();
});

const told = () => ask.mock.calls.filter(([name]) => name === 'reading').length;

test('what did not arrive is told again until it has, though the page stands still', async () => {
  ask.mockResolvedValueOnce(fail('internal')).mockResolvedValueOnce(fail('internal'));
  const stop = startReader({} as Document, {} as never);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told()).toBe(3);
  stop();
});

test('what was refused is not: its time is over, or has not come', async () => {
  ask.mockResolvedValue(fail('notAllowed'));
  const stop = startReader({} as Document, {} as never);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told()).toBe(1);
  stop();
});

test('a reader that was stopped tells nothing more', async () => {
  ask.mockResolvedValue(fail('internal'));
  const stop = startReader({} as Document, {} as never);
  await vi.advanceTimersByTimeAsync(1500);
  const before = told();
  stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told()).toBe(before);
});

test('a page that is left before a second look: what stands there until then is told once', () => {
  const clientId = crypto.randomUUID();
  const defaultView = new EventTarget();
  lookAtPage.mockReturnValue({ reading: READING });
  const stop = startReader({ defaultView } as Document, {} as never);
  lookAtPage.mockReturnValue({ reading: { ...READING, values: { clientId } } });
  defaultView.dispatchEvent(new Event('pagehide'));
  const values = () => ask.mock.calls.map(([, { reading }]) => reading.values);
  expect(values()).toEqual([{}, { clientId }]);
  stop();
  defaultView.dispatchEvent(new Event('pagehide'));
  expect(values()).toHaveLength(2);
});

test('what is read is told even where it cannot be marked', () => {
  show.mockImplementationOnce(() => {
    throw new RangeError();
  });
  expect(() => startReader({} as Document, {} as never)).toThrow(RangeError);
  expect(told()).toBe(1);
});
