import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '@/utils/core/result';
import type { Snapshot } from '@/utils/core/snapshot';
import type { Argument } from '@/utils/messaging/protocol';
import type { PageMessageName } from './link-port';
import { usePort } from './port-context';

/** Orders that change something; their failures are shown, their success is announced. */
export type OrderName = Exclude<
  PageMessageName,
  'attach' | 'snapshot' | 'reveal' | 'previewPaste' | 'settings'
>;

/** What the interface knows of the link, and how it gives orders. Holds no secret. */
export interface Link {
  readonly tabId: number | null;
  readonly snapshot: Snapshot | null;
  /** What went wrong with the last order, or with looking at the page. */
  readonly failure: Failure | null;
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
export function useLink(fixedTab: number | null): Link {
  const port = usePort();
  const [tabId, setTabId] = useState(fixedTab);
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [taken, setTaken] = useState<OrderName | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [looking, setLooking] = useState(true);
  // Answers may overtake each other; only the newest question's answer counts.
  const question = useRef(0);

  const ask = useCallback(
    async (name: 'attach' | 'snapshot', tab: number): Promise<Failure | null> => {
      question.current += 1;
      const mine = question.current;
      const reply = await port.ask(name, { tabId: tab });
      if (mine !== question.current) return null;
      if (reply.ok) setSnapshot(reply.value);
      return reply.ok ? null : reply.failure;
    },
    [port],
  );

  const attach = useCallback(async () => {
    const tab = fixedTab ?? (await port.activeTab());
    setTabId(tab);
    const refused = tab === null ? null : await ask('attach', tab);
    setFailure(refused);
    // A page that cannot be looked at does not hide the link that is under way.
    if (tab === null || (refused && (await ask('snapshot', tab)))) setSnapshot(null);
    setLooking(false);
  }, [port, fixedTab, ask]);

  useEffect(() => {
    attach();
    return port.onTabChanged((changed) => {
      if (fixedTab === null || changed === fixedTab) attach();
    });
  }, [attach, port, fixedTab]);

  useEffect(
    () => (tabId === null ? undefined : port.onChanged(() => ask('snapshot', tabId))),
    [ask, port, tabId],
  );

  const order = useCallback(
    async <N extends OrderName>(name: N, arg: Argument<N>): Promise<boolean> => {
      setWaiting(true);
      setFailure(null);
      setTaken(null);
      const reply = await port.ask(name, arg);
      setWaiting(false);
      if (reply.ok) setTaken(name);
      else setFailure(reply.failure);
      if (tabId !== null) await ask('snapshot', tabId);
      return reply.ok;
    },
    [port, ask, tabId],
  );

  return { tabId, snapshot, failure, taken, waiting, looking, order, look: attach };
}
