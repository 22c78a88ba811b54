import { browser } from './api.ts';

const COLOUR = '#0f5c6e';
const WARNING = '#8a3b00';

/** Shows how many of the four values are held; without any, whether there is something to be reminded of, else nothing. */
export async function showBadge(held: number, reminder: boolean): Promise<void> {
  const warns = held === 0 && reminder;
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: warns ? WARNING : COLOUR }),
    browser.action.setBadgeText({ text: warns ? '!' : held > 0 ? String(held) : '' }),
  ]);
}
