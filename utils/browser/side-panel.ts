import { browser } from './api.ts';

/** Firefox's counterpart of the side panel, which Chrome's types do not know. */
interface SidebarAction {
  readonly open: () => Promise<void>;
}

/**
 * Opens the side panel (Firefox: the sidebar). Must be called in the click's own turn: browsers ask for a gesture,
 * so the window must be known before.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  if (sidebarAction) return sidebarAction.open();
  await browser.sidePanel.open({ windowId });
}
