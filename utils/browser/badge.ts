import { browser } from './api.ts';

const COLOUR = '#0f5c6e';

/** Shows how many of the four values are held; nothing without a link. */
export async function showBadge(held: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: held > 0 ? String(held) : '' });
}
