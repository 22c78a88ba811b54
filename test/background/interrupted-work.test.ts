import { expect, test } from 'vitest';
import { dropInterruptedWork } from '@/entrypoints/background/interrupted-work.ts';
import { countUse } from '@/utils/core/setup/calls.ts';
import { newSetup } from '@/utils/core/setup/state.ts';
import type { WorkUnderWay } from '@/utils/core/setup/work.ts';
import { readSetup, updateSetup } from '@/utils/session/vault.ts';

const work = (task: WorkUnderWay['task'], worker: string): WorkUnderWay => ({
  id: crypto.randomUUID(),
  task,
  since: Date.now(),
  done: 0,
  total: 0,
  detail: null,
  worker,
  tabId: null,
  pointing: null,
});

test.each([
  ['exchange', [{ id: 'interrupted', params: { uses: '2', mostUses: '5' } }]],
  ['checkRefreshToken', [{ id: 'interrupted' }, { id: 'refreshUnanswered' }]],
  ['validate', [{ id: 'interrupted' }]],
] as const)('a call that died with its worker: %s', async (task, problems) => {
  const state = countUse(countUse(newSetup(Date.now(), 'token')));
  await updateSetup(() => ({ ...state, work: { ...state.work, underWay: work(task, 'an earlier run') } }));
  await dropInterruptedWork();
  const after = (await readSetup())?.work;
  expect(after?.underWay).toBeNull();
  expect(after?.problems).toEqual(problems);
});
