import { createContext, useContext } from 'react';
import type { Argument, MessageFrom, Reply } from '@/utils/messaging/protocol';

export type PageMessageName = MessageFrom<'page'>;

/** What happened to a tab: it is in front now, or shows another page. */
export type TabChange = 'activated' | 'loaded';

/**
 * The interface's only way out: the background, the window's tabs and the side panel. The entrypoints build it from the
 * browser's API; tests build a fake.
 */
export interface SetupPort {
  /** Version of the extension, for reports. */
  readonly version: string;
  ask<N extends PageMessageName>(name: N, arg: Argument<N>): Promise<Reply<N>>;
  /** Calls back whenever the setup has changed; gives back how to stop it. */
  onChanged(callback: () => void): () => void;
  /** The active tab of this window, if there is one. */
  activeTab(): Promise<number | null>;
  /** Calls back when another tab becomes active or a tab has loaded a page; gives back how to stop it. */
  onTabChanged(callback: (tabId: number, what: TabChange) => void): () => void;
  /** Opens the side panel. Must run in the click's own turn. */
  keepOpen(): void;
  /** Opens a page in a new tab, with the side panel beside it. Must run in the click's own turn. */
  start(url: string): void;
  /** The keys that open the panel, as the browser writes them; empty without any. */
  shortcut(): Promise<string>;
  /** Opens the browser's own page on which such keys are changed. */
  changeShortcut(): void;
  openOptions(): void;
  /** Opens the page that says what the extension does and what it needs. */
  openHelp(): void;
  /** Asks for access to both sites; tells whether it was given. Must run in the click's own turn. */
  allowAccess(): Promise<boolean>;
  /** Asks for access to exactly this origin, where the target is; as `allowAccess`. */
  allowOrigin(origin: string): Promise<boolean>;
}

const PortContext = createContext<SetupPort | null>(null);

export const PortProvider = PortContext.Provider;

/** The port of the surrounding interface. */
export function usePort(): SetupPort {
  const port = useContext(PortContext);
  if (!port) throw new Error('There is no port around this component.');
  return port;
}
