import type { SetupState } from './state.ts';

/**
 * When a message counts: always; while a setup is under way; from a tab that is read; while the admin points at something on the sender's tab, or a
 * preparation goes on there; once a fill was ordered there.
 */
export type Phase = 'always' | 'setup' | 'followed' | 'pointing' | 'preparing' | 'filled';

/** Whether it is this phase for a message from this tab. */
export function isDuring(phase: Phase, state: SetupState | null, tabId: number): boolean {
  if (phase === 'always') return true;
  if (!state || phase === 'setup') return state !== null;
  if (phase === 'followed') return state.tabs.includes(tabId);
  if (phase === 'filled') return state.handover.filled?.tabId === tabId;
  const { underWay } = state.work;
  return underWay?.tabId === tabId && underWay.task === (phase === 'pointing' ? 'point' : 'prepare');
}
