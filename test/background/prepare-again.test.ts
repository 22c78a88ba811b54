import { expect, test, vi } from 'vitest';
import { createPreparation } from '@/entrypoints/prepare/preparation.ts';
import { fail, ok } from '@/utils/core/result/result.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
const report = { added: ['EXPRPT'], failed: [], undone: false };
vi.mock('@/utils/messaging/send.ts', () => ({ AGAIN_MS: 1000, ask }));
vi.mock('@/utils/dom/lists/prepare-app.ts', () => ({ prepareApp: async () => ({ report }) }));
vi.mock('@/utils/dom/base/wait.ts', () => ({ pause: async () => undefined }));

const preparation = () => createPreparation({ addEventListener: () => undefined } as unknown as Document);
const ORDER = { labels: [], required: { grants: [], scopes: [] } };

test('that the work is over is told until it has arrived; until then nothing else begins', async () => {
  ask
    .mockResolvedValueOnce(fail('internal'))
    .mockResolvedValueOnce(fail('internal'))
    .mockResolvedValue(ok(null));
  const { prepare } = preparation();
  expect(prepare(ORDER).ok).toBe(true);
  expect(prepare(ORDER)).toEqual(fail('busy'));
  await expect.poll(() => prepare(ORDER).ok).toBe(true);
  expect(ask.mock.calls.slice(0, 3)).toEqual(Array(3).fill(['prepareDone', { report }]));
});

test('what was refused is not told again: the work was cancelled, or is another setup’s', async () => {
  ask.mockReset().mockResolvedValue(fail('notAllowed'));
  expect(preparation().prepare(ORDER).ok).toBe(true);
  await expect.poll(() => ask.mock.calls.length).toBe(1);
  await new Promise(setImmediate);
  expect(ask).toHaveBeenCalledTimes(1);
});
