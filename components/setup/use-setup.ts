import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '@/utils/core/result/result';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import type { Argument } from '@/utils/messaging/protocol';
import { type PageMessageName, type TabChange, usePort } from './port';
import { useTabEvents } from './use-tab-events';
import { useView } from './use-view';

/** Orders that change something; their failures are shown, their success is announced. */
export type OrderName = Exclude<
  PageMessageName,
  | 'attach'
  | 'snapshot'
  | 'reveal'
  | 'previewPaste'
  | 'settings'
  | 'keepOpen'
  | 'labels'
  | 'records'
  | 'sketch'
  | 'policy'
  | 'acceptedForms'
>;

/** Orders that begin a setup. */
const BEGINS: readonly OrderName[] = ['renew', 'linkAnother'];

/** What the interface knows of the setup, and how it gives orders. Holds no secret. */
export interface Setup {
  readonly tabId: number | null;
  readonly snapshot: Snapshot | null;
  /** What went wrong with the last order, or with looking at the page. */
  readonly failure: Failure | null;
  /** The order that was refused last. */
  readonly refused: OrderName | null;
  /** The last order that was taken. */
  readonly taken: OrderName | null;
  /** An order was given and not answered yet. */
  readonly waiting: boolean;
  /** The page is being looked at. */
  readonly looking: boolean;
  /** Gives an order; tells whether it was taken. */
  readonly order: <N extends OrderName>(name: N, arg: Argument<N>) => Promise<boolean>;
  /** Looks at the page again. */
  readonly look: () => void;
}

/** The components' only door to the background: looks at the tab, follows every change, gives orders. */
export function useSetup(fixedTab: number | null): Setup {
  const port = usePort();
  const { tabId, snapshot, unseen, looking, show, refresh } = useView(fixedTab);
  const [refused, setRefused] = useState<{ readonly order: OrderName; readonly failure: Failure } | null>(
    null,
  );
  const [taken, setTaken] = useState<OrderName | null>(null);
  const [waiting, setWaiting] = useState(false);
  // Everything was forgotten: nothing but the admin begins another setup.
  const ended = useRef(false);

  const look = useCallback(async () => {
    ended.current = false;
    setRefused(null);
    await show('attach', fixedTab ?? (await port.activeTab()));
  }, [port, fixedTab, show]);

  useEffect(() => {
    look();
  }, [look]);

  const isShut = snapshot?.problems.some(({ id }) => id === 'hostAccessMissing') ?? null;
  const wasShut = useRef(isShut);
  useEffect(() => {
    // Given back in the browser's own settings: what is open was not looked at yet.
    if (wasShut.current && isShut === false && !ended.current) look();
    wasShut.current = isShut;
  }, [isShut, look]);

  const onTab = useCallback(
    (tab: number, what: TabChange) => {
      // The page that the order met is gone; coming back to it, or another tab, says nothing about it.
      if (what === 'loaded' && tab === tabId) setRefused(null);
      show(ended.current ? 'snapshot' : 'attach', tab);
    },
    [show, tabId],
  );
  useTabEvents(fixedTab, onTab);

  const order = useCallback(
    async <N extends OrderName>(name: N, arg: Argument<N>): Promise<boolean> => {
      ended.current = name === 'forget' || name === 'finish';
      setWaiting(true);
      setRefused(null);
      setTaken(null);
      const reply = await port.ask(name, arg);
      setWaiting(false);
      if (reply.ok) setTaken(name);
      else {
        ended.current = false;
        setRefused({ order: name, failure: reply.failure });
      }
      // The document that was looked at is not there any more: what is there now is looked at before the next order. So is the
      // page at hand when something is begun on it.
      const isNew = reply.ok ? BEGINS.includes(name) : reply.failure.id === 'documentChanged';
      if (isNew) await show('attach', tabId);
      else await refresh();
      return reply.ok;
    },
    [port, refresh, show, tabId],
  );

  return {
    tabId,
    snapshot,
    failure: refused?.failure ?? unseen,
    refused: refused?.order ?? null,
    taken,
    waiting,
    looking,
    order,
    look,
  };
}
