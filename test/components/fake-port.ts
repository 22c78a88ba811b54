import { vi } from 'vitest';
import type { PageMessageName, SetupPort, TabChange } from '@/components/setup/port';
import { NO_POLICY } from '@/utils/core/policy/policy';
import type { Failure, Result } from '@/utils/core/result/result';
import type { Snapshot } from '@/utils/core/setup/snapshot';

type Replies = Partial<Record<PageMessageName, (arg: never) => Result<unknown> | Promise<Result<unknown>>>>;

export interface FakePort extends SetupPort {
  /** Every order given, in order, without the looking. */
  readonly orders: () => [string, unknown][];
  /** The background has a new state. */
  readonly publish: (snapshot: Snapshot) => void;
  /** A tab has loaded, or with `what` became active; `active` is the one in front then. */
  readonly changeTab: (tabId: number, active?: number | null, what?: TabChange) => void;
  /** Every question asked, looking included. */
  readonly asked: [string, unknown][];
}

export const refuse = (id: Failure['id'], params?: Failure['params']): Result<never> => ({
  ok: false,
  failure: params ? { id, params } : { id },
});

/** A background that holds one snapshot and takes every order, unless told otherwise. */
export function fakePort(first: Snapshot, replies: Replies = {}): FakePort {
  let current = first;
  let active: number | null = 7;
  const changed = new Set<() => void>();
  const tabChanged = new Set<(tabId: number, what: TabChange) => void>();
  const asked: [string, unknown][] = [];
  const listen = <T>(listeners: Set<T>, callback: T) => {
    listeners.add(callback);
    return () => listeners.delete(callback);
  };
  return {
    version: '1.2.3',
    asked,
    orders: () => asked.filter(([name]) => name !== 'attach' && name !== 'snapshot'),
    ask: vi.fn(async (name: PageMessageName, arg: unknown) => {
      asked.push([name, arg]);
      const reply = replies[name];
      if (reply) return reply(arg as never);
      if (name === 'keepOpen') return { ok: true, value: false };
      if (name === 'labels' || name === 'records') return { ok: true, value: [] };
      if (name === 'acceptedForms') return { ok: true, value: {} };
      if (name === 'policy') return { ok: true, value: { policy: NO_POLICY, refused: [] } };
      if (name === 'settings')
        return { ok: true, value: { keepMinutes: 15, theme: 'browser', language: 'browser' } };
      return { ok: true, value: name === 'attach' || name === 'snapshot' ? current : null };
    }) as unknown as SetupPort['ask'],
    onChanged: (callback) => listen(changed, callback),
    activeTab: async () => active,
    onTabChanged: (callback) => listen(tabChanged, callback),
    keepOpen: vi.fn(),
    start: vi.fn(),
    shortcut: vi.fn(async () => 'Alt+Shift+K'),
    changeShortcut: vi.fn(),
    openOptions: vi.fn(),
    openHelp: vi.fn(),
    allowAccess: vi.fn(async () => true),
    allowOrigin: vi.fn(async () => true),
    publish(snapshot) {
      current = snapshot;
      for (const callback of changed) callback();
    },
    changeTab(tabId, nowActive = tabId, what = 'loaded') {
      active = nowActive;
      for (const callback of tabChanged) callback(tabId, what);
    },
  };
}
