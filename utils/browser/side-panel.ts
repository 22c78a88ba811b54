import { browser } from './api.ts';

/** Firefox's counterpart of the side panel, which Chrome's types do not know. */
interface SidebarAction {
  readonly open: () => Promise<void>;
}

/**
 * Opens the side panel (Firefox: the sidebar). Must be called in the click's own turn: browsers ask for a gesture. Chrome
 * also asks for the window, and lets the click count for the moment that it takes to be told. Where the browser refuses, the
 * panel stays shut; the next click on the icon is another chance.
 */
export async function openSidePanel(windowId: number | Promise<number>): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  try {
    if (sidebarAction) return await sidebarAction.open();
    await browser.sidePanel.open({ windowId: typeof windowId === 'number' ? windowId : await windowId });
  } catch {
    // Nothing to undo.
  }
}
