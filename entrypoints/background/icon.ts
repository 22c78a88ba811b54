import { letIconOpen } from '@/utils/browser/icon.ts';
import { OPENS_PANEL } from '@/utils/session/items.ts';

/** Brings the icon in line with what is remembered; tells whether a click on it opens the side panel. */
export async function restoreIcon(): Promise<boolean> {
  const opensPanel = await OPENS_PANEL.getValue();
  await letIconOpen(opensPanel ? 'panel' : 'popup');
  return opensPanel;
}
