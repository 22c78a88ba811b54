import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '@/utils/core/result/result';
import type { PageView, Snapshot } from '@/utils/core/setup/snapshot';
import { usePort } from './port';

/** A stopped background page notices work that broke off only when it is asked. */
const WORK_INTERVAL = 2000;

/** What is shown of the setup, as seen from a tab. */
export interface View {
  readonly tabId: number | null;
  readonly snapshot: Snapshot | null;
  /** Why the tab could not be looked at. */
  readonly unseen: Failure | null;
  /** The page is being looked at for the first time. */
  readonly looking: boolean;
  /** Shows the setup as seen from a tab; `attach` looks at its page too, which may begin a setup. */
  readonly show: (how: 'attach' | 'snapshot', tab: number | null) => Promise<void>;
  /** Asks how the setup stands now. */
  readonly refresh: () => Promise<void>;
}

/** Holds the newest snapshot of the setup and follows every change of it. */
export function useView(fixedTab: number | null): View {
  const port = usePort();
  const [tabId, setTabId] = useState(fixedTab);
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [unseen, setUnseen] = useState<Failure | null>(null);
  const [looking, setLooking] = useState(true);
  // Which tab counts when an answer is in; the state tells it one rendering later.
  const at = useRef(fixedTab);
  // Answers may overtake each other: one that is older than what is shown does not come back. Newer questions may be open;
  // a background that takes longer than the time between two questions is heard all the same.
  const question = useRef(0);
  const shown = useRef(0);
  const turn = useRef(0);
  const place = useRef<PageView | null>(null);

  const ask = useCallback(
    async (how: 'attach' | 'snapshot', tab: number): Promise<Failure | null> => {
      question.current += 1;
      const mine = question.current;
      const first = await port.ask(how, { tabId: tab });
      // The target's page came into view on the way: what is shown from now on must have been looked at.
      const isNew = how === 'snapshot' && first.ok && !isSamePlace(first.value.page, place.current);
      const reply = isNew ? await port.ask('attach', { tabId: tab }) : first;
      const { value } = reply.ok ? reply : {};
      const isLook = how === 'attach' || isNew;
      // Only a look leaves a mark in the document; it holds until the next one.
      const kept = (before: Snapshot | null) =>
        value && !isLook && before ? withMark(value, before.page.mark) : (value ?? null);
      if (value && mine > shown.current && tab === at.current) {
        shown.current = mine;
        place.current = value.page;
        setSnapshot(kept);
      }
      return reply.ok ? null : reply.failure;
    },
    [port],
  );

  const show = useCallback(
    async (how: 'attach' | 'snapshot', tab: number | null) => {
      turn.current += 1;
      const mine = turn.current;
      at.current = tab;
      setTabId(tab);
      const refused = tab === null ? null : await ask(how, tab);
      // A page that cannot be looked at does not hide the setup that is under way.
      const nothing = tab === null || (refused !== null && (await ask('snapshot', tab)) !== null);
      if (mine !== turn.current) return;
      setUnseen(refused);
      if (nothing) setSnapshot(null);
      setLooking(false);
    },
    [ask],
  );

  const refresh = useCallback(async () => {
    if (at.current !== null) await ask('snapshot', at.current);
  }, [ask]);

  useEffect(() => port.onChanged(refresh), [port, refresh]);

  const working = Boolean(snapshot?.work);
  useEffect(() => {
    if (!working) return;
    const timer = setInterval(refresh, WORK_INTERVAL);
    return () => clearInterval(timer);
  }, [working, refresh]);

  return { tabId, snapshot, unseen, looking, show, refresh };
}

/** Whether a page of the target is at the place that was shown before; of other pages it is not asked. */
const isSamePlace = ({ site, otherOrigin }: PageView, before: PageView | null): boolean =>
  site !== 'target' || (before?.site === 'target' && before.otherOrigin === otherOrigin);

const withMark = (snapshot: Snapshot, mark: string | null): Snapshot => ({
  ...snapshot,
  page: { ...snapshot.page, mark },
});
