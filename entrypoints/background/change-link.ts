import { browser } from '@/utils/browser/api.ts';
import { followSourcePages } from '@/utils/browser/registration.ts';
import { type LinkState, newLink } from '@/utils/core/link/state.ts';
import type { Failure } from '@/utils/core/result.ts';
import { HOST_PERMISSIONS } from '@/utils/integrations/hosts.ts';
import { TARGET } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import { CHANGED } from '@/utils/messaging/protocol.ts';
import { type LinkChange, readLink, scheduleExpiry, updateLink } from '@/utils/session/vault.ts';
import { refreshBadge } from './remind.ts';
import { abortCall } from './token-call.ts';

/** Tells every open page of the extension of a change; what has ended leaves nothing behind. For `onLinkChange`. */
export async function tellOfChange({ before, state }: LinkChange): Promise<void> {
  await refreshBadge();
  // Nobody listens while popup and side panel are closed.
  await browser.runtime.sendMessage(CHANGED).catch(() => undefined);
  if (before && !state) await leavePages(before);
}

/** Changes the link under way; does nothing without a link. */
export async function changeLink(change: (state: LinkState) => LinkState): Promise<LinkState | null> {
  return (await updateLink((state) => state && change(state))).state;
}

/** Changes the link under way, or a new one if there is none. */
export async function beginLink(
  change: (state: LinkState) => LinkState = (state) => state,
): Promise<LinkState | null> {
  const { state } = await updateLink((before) =>
    change(before ?? newLink(Date.now(), TARGET.defaultUrlForm)),
  );
  await followSourcePages(isLinkUnderWay);
  return state;
}

/** Ends the link: wipes every secret, ends a call, takes the scripts and highlights out of the pages. */
export async function endLink(): Promise<void> {
  const { before } = await updateLink(() => null);
  if (!before) await leavePages(null);
}

/** The alarm may be early: the time that secrets are kept can have been made longer meanwhile. */
export async function endLinkIfOver(): Promise<void> {
  if (await scheduleExpiry()) await endLink();
  // Or it was the access token that ran out: every change drops it.
  else await changeLink((state) => ({ ...state }));
}

/** Ends a call, and takes the scripts and highlights out of the pages of a link. A new one may need them again by then. */
async function leavePages(link: LinkState | null): Promise<void> {
  abortCall();
  await followSourcePages(isLinkUnderWay);
  // Where access was withdrawn a tab's address is not told any more; the link knows its tabs.
  const known = link
    ? [...Object.keys(link.pages).map(Number), link.filled?.tabId, link.work?.tabId].filter(isTab)
    : [];
  const open = (await browser.tabs.query({ url: HOST_PERMISSIONS })).flatMap(({ id }) => id ?? []);
  if (await isLinkUnderWay()) return;
  await Promise.all([...new Set([...known, ...open])].map((tabId) => command(tabId, 'stop', {})));
}

const isTab = (tabId: number | null | undefined): tabId is number => typeof tabId === 'number';

const isLinkUnderWay = async (): Promise<boolean> => (await readLink()) !== null;

/** Shows what went wrong, or with none that all is well, in the next snapshot; work under way goes on. */
export const withProblem = (state: LinkState, ...problems: Failure[]): LinkState => ({ ...state, problems });

/** Ends the work under way, with what went wrong if anything did. */
export const endWork = (state: LinkState, ...problems: Failure[]): LinkState => ({
  ...state,
  work: null,
  problems,
});
