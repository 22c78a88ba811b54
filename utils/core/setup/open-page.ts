import type { PageReading } from '../source/reading.ts';
import type { PageTraits } from '../source/source.ts';
import { heldValue, type SetupState } from './state.ts';

/**
 * Whether a tab may show what the admin entered and has not saved: a form of the app, until the secret that follows the save
 * was taken. Such a tab is not led to another page.
 */
export function mayHoldInput(
  { app, values, work }: SetupState,
  tabId: number,
  { editable }: PageTraits,
): boolean {
  const { grants, scopes } = app.pages[tabId] ?? {};
  if (!editable || !(grants?.editable || scopes?.editable)) return false;
  const prepared = work.prepared?.tabId === tabId ? work.prepared.at : 0;
  return !values.clientSecret || values.clientSecret.takenAt < prepared;
}

/** The admin opens the page that asks for the App ID: filling it in there belongs to that order, once. */
export const expectAppIdPage = (state: SetupState, tabId: number): SetupState =>
  heldValue(state, 'clientId') ? { ...state, work: { ...state.work, appIdTab: tabId } } : state;

/** Whether the page that a reading is of is the one that was opened to fill in the App ID, with its field. */
export const isAppIdPage = (
  { work }: SetupState,
  tabId: number,
  { notice }: PageReading,
  { asksForAppId }: PageTraits,
): boolean => work.appIdTab === tabId && asksForAppId === true && notice === null;

/** The page has come, and the App ID is filled in now. */
export const withoutExpectedPage = (state: SetupState): SetupState => ({
  ...state,
  work: { ...state.work, appIdTab: null },
});
