import { browser } from '@/utils/browser/api.ts';
import { showBadge } from '@/utils/browser/badge.ts';
import { followSourcePages, leaveSourcePages } from '@/utils/browser/registration.ts';
import { HANDOVER_IDS } from '@/utils/core/credentials.ts';
import { type LinkState, newLink } from '@/utils/core/link/state.ts';
import type { Failure } from '@/utils/core/result.ts';
import { HOST_PERMISSIONS } from '@/utils/integrations/hosts.ts';
import { TARGET } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import { CHANGED } from '@/utils/messaging/protocol.ts';
import { updateLink } from '@/utils/session/vault.ts';

/** Changes the link under way and tells every open page of the extension; does nothing without a link. */
export async function changeLink(change: (state: LinkState) => LinkState): Promise<LinkState | null> {
  return publish((state) => state && change(state));
}

/** Changes the link under way, or a new one if there is none. */
export async function beginLink(
  change: (state: LinkState) => LinkState = (state) => state,
): Promise<LinkState | null> {
  const state = await publish((before) => change(before ?? newLink(Date.now(), TARGET.defaultUrlForm)));
  await followSourcePages();
  return state;
}

/** Ends the link: wipes every secret, takes the scripts and highlights out of the pages. */
export async function endLink(): Promise<void> {
  await publish(() => null);
  await leaveSourcePages();
  const tabs = await browser.tabs.query({ url: HOST_PERMISSIONS });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : command(id, 'stop', {}))));
}

/** Shows what went wrong in the next snapshot, and ends the work that it stopped. */
export const withProblem = (state: LinkState, ...problems: Failure[]): LinkState => ({
  ...state,
  work: null,
  problems,
});

async function publish(change: (state: LinkState | null) => LinkState | null): Promise<LinkState | null> {
  const { state, changed } = await updateLink(change);
  if (!changed) return state;
  await showBadge(HANDOVER_IDS.filter((id) => state?.values[id]).length);
  // Nobody listens while popup and side panel are closed.
  await browser.runtime.sendMessage(CHANGED).catch(() => undefined);
  return state;
}
