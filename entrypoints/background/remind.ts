import { showBadge } from '@/utils/browser/badge.ts';
import { HANDOVER_IDS } from '@/utils/core/credentials/credentials.ts';
import { reminderIsDue, scheduleReminder } from '@/utils/session/records.ts';
import { readSetup } from '@/utils/session/vault.ts';

/**
 * Brings the icon's badge in line with the setup under way, and without one with the reminder. The setup is read last, so
 * that of two calls at the same time neither shows what is past.
 */
export async function refreshBadge(): Promise<void> {
  const due = await reminderIsDue();
  const state = await readSetup();
  await showBadge(HANDOVER_IDS.filter((id) => state?.values[id]).length, due);
}

/** Looks after the reminder: its alarm and the badge. Call it when the worker starts and when the dates have changed. */
export async function remind(): Promise<void> {
  await scheduleReminder();
  await refreshBadge();
}
