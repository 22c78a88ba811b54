import { browser } from '@/utils/browser/api.ts';
import { giveBackOrigins } from '@/utils/browser/permissions.ts';
import { followSourcePages } from '@/utils/browser/registration.ts';
import { newSetup, type SetupState } from '@/utils/core/setup/state.ts';
import { tabsOf } from '@/utils/core/setup/tasks.ts';
import { HOST_PERMISSIONS } from '@/utils/integrations/hosts.ts';
import { TARGET } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import { tellPages } from '@/utils/messaging/tell-pages.ts';
import {
  changeSetup,
  readSetup,
  type SetupChange,
  scheduleExpiry,
  updateSetup,
} from '@/utils/session/vault.ts';
import { refreshBadge } from './remind.ts';
import { abortCall } from './token-work.ts';
import { updateInTime } from './update.ts';

/** Tells every open page of the extension of a change; what has ended leaves nothing behind. For `onSetupChange`. */
export async function tellOfChange({ before, state }: SetupChange): Promise<void> {
  await refreshBadge();
  tellPages();
  if (before && !state) await leavePages(before);
  if (!before !== !state) await updateInTime();
}

/** Changes the setup under way, or a new one if there is none. */
export async function beginSetup(
  change: (state: SetupState) => SetupState = (state) => state,
): Promise<SetupState | null> {
  const { state } = await updateSetup((before) =>
    change(before ?? newSetup(Date.now(), TARGET.defaultUrlForm)),
  );
  await followSourcePages(isSetupUnderWay);
  return state;
}

/** Ends the setup: wipes every secret, ends a call, takes the scripts and highlights out of the pages. */
export async function endSetup(): Promise<void> {
  const { before } = await updateSetup(() => null);
  if (!before) await leavePages(null);
}

/** The alarm may be early: the time that secrets are kept can have been made longer meanwhile. */
export async function endSetupIfOver(): Promise<void> {
  if (await scheduleExpiry()) await endSetup();
  // Or it was the access token that ran out: every change drops it.
  else await changeSetup((state) => ({ ...state }));
}

/** Ends a call, and takes the scripts and highlights out of the pages of a setup. A new one may need them again by then. */
async function leavePages(setup: SetupState | null): Promise<void> {
  abortCall();
  await followSourcePages(isSetupUnderWay);
  // Where access was withdrawn a tab's address is not told any more; the setup knows its tabs.
  const known = setup ? tabsOf(setup) : [];
  const open = (await browser.tabs.query({ url: HOST_PERMISSIONS })).flatMap(({ id }) => id ?? []);
  if (await isSetupUnderWay()) return;
  // Nobody waits for their answers: a page that sleeps takes it when it wakes.
  for (const tabId of new Set([...known, ...open])) command(tabId, 'stop', {});
  await giveBackOrigins();
}

const isSetupUnderWay = async (): Promise<boolean> => (await readSetup()) !== null;
