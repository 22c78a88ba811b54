import { browser } from '@/utils/browser/api.ts';
import { stayAwake } from '@/utils/browser/keep-awake.ts';
import { UPDATE_WAITS } from '@/utils/session/items.ts';
import { readSetup } from '@/utils/session/vault.ts';

/** A newer version of the extension is there. Installing it empties the memory, so it waits for the end of the setup. */
export async function updateAvailable(): Promise<void> {
  await UPDATE_WAITS.setValue(true);
  await updateInTime();
}

/**
 * Puts an update off while a setup is under way, and lets it in afterwards. Chrome installs one as soon as the extension is
 * idle (chromium: update_install_gate.cc), so the worker stays awake; Firefox waits for the word of whoever listens.
 */
export async function updateInTime(): Promise<void> {
  const isUnderWay = (await readSetup()) !== null;
  stayAwake(isUnderWay);
  if (!isUnderWay && (await UPDATE_WAITS.getValue())) browser.runtime.reload();
}
