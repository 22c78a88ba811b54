import { useEffect } from 'react';
import { type TabChange, usePort } from './port';

/**
 * Calls back when something happened to the tab at hand: it became the active one of this window, or it has loaded a
 * page. With `fixedTab` only that tab counts. Tabs in the background and in other windows do not count.
 */
export function useTabEvents(
  fixedTab: number | null,
  callback: (tabId: number, what: TabChange) => void,
): void {
  const port = usePort();
  useEffect(() => {
    let stopped = false;
    const stop = port.onTabChanged(async (changed, what) => {
      const tab = fixedTab ?? (await port.activeTab());
      if (!stopped && changed === tab) callback(changed, what);
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [port, fixedTab, callback]);
}
