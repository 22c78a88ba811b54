import { mayDeepCheck } from '@/utils/core/link/access.ts';
import { heldValue, type LinkState } from '@/utils/core/link/state.ts';
import { fail } from '@/utils/core/result.ts';
import { TARGET } from '@/utils/integrations/index.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { deepCheck } from '@/utils/oauth/deep-check.ts';
import { readLink } from '@/utils/session/vault.ts';
import type { Working } from '../begin-work.ts';
import { startCalls } from '../token-work.ts';

/** Trying each scope once, with the access token of the exchange. */
export const deepCheckHandlers = {
  async deepCheck() {
    const state = await readLink();
    return state && mayDeepCheck(state, Date.now()) ? startCalls('deepCheck', tryScopes) : fail('notAllowed');
  },
} satisfies Partial<Handlers>;

async function tryScopes(state: Working, signal: AbortSignal): Promise<(state: LinkState) => LinkState> {
  const base = heldValue(state, 'authorizationUrl');
  const { access } = state;
  if (!base || !access) return (before) => before;
  const { scopes } = TARGET.requirements;
  const found = await deepCheck({ base, accessToken: access.token, scopes }, { signal });
  // Of another token nothing was tried.
  return (before) => (before.access?.token === access.token ? { ...before, deepCheck: found } : before);
}
