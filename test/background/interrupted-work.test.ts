import { expect, test } from 'vitest';
import { dropInterruptedWork } from '@/entrypoints/background/interrupted-work.ts';
import { newLink, type WorkUnderWay } from '@/utils/core/link/state.ts';
import { readLink, updateLink } from '@/utils/session/vault.ts';

const work = (task: WorkUnderWay['task'], worker: string): WorkUnderWay => ({
  id: crypto.randomUUID(),
  task,
  since: Date.now(),
  done: 0,
  total: 0,
  detail: null,
  worker,
  tabId: null,
});

test.each([
  ['exchange', [{ id: 'interrupted', params: { uses: '2', mostUses: '5' } }]],
  ['checkRefreshToken', [{ id: 'interrupted' }, { id: 'refreshUnanswered' }]],
  ['validate', [{ id: 'interrupted' }]],
] as const)('a call that died with its worker: %s', async (task, problems) => {
  await updateLink(() => ({
    ...newLink(Date.now(), 'token'),
    requestTokenUses: 2,
    work: work(task, 'an earlier run'),
  }));
  await dropInterruptedWork();
  const state = await readLink();
  expect(state?.work).toBeNull();
  expect(state?.problems).toEqual(problems);
});
