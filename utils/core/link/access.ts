import { heldValue, type LinkState } from './state.ts';

/** Whether scopes can be tried: the access token is there, and so is the data centre that it is good for. */
export const mayDeepCheck = (state: LinkState, now: number): boolean =>
  state.access !== null && now < state.access.until && heldValue(state, 'authorizationUrl') !== null;

/** The state without an access token that nothing may use any more: it ran out, or the link is done. */
export const withoutSpentAccess = (state: LinkState, now: number): LinkState =>
  state.access && (state.doneAt !== null || now >= state.access.until) ? { ...state, access: null } : state;
