import { requiredBy } from '@/utils/core/policy/policy.ts';
import { fail } from '@/utils/core/result/result.ts';
import { deepChecked, deepCheckValues } from '@/utils/core/setup/calls.ts';
import { heldSecrets } from '@/utils/core/setup/state.ts';
import { TARGET } from '@/utils/integrations/index.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { deepCheck } from '@/utils/oauth/deep-check.ts';
import { policyNow } from '@/utils/session/policy.ts';
import { readSetup } from '@/utils/session/vault.ts';
import { type Run, startCalls } from '../token-work.ts';

/** Trying each scope once, with the access token of the exchange. */
export const deepCheckHandlers = {
  async deepCheck() {
    const state = await readSetup();
    return state && deepCheckValues(state, Date.now())
      ? startCalls('deepCheck', tryScopes)
      : fail('notAllowed');
  },
} satisfies Partial<Handlers>;

const tryScopes: Run = async (state, signal) => {
  const values = deepCheckValues(state, Date.now());
  if (!values) return (before) => before;
  const options = { signal, held: heldSecrets(state) };
  const { scopes } = requiredBy(await policyNow(), TARGET.requirements);
  const found = await deepCheck({ ...values, scopes }, options);
  return (before) => deepChecked(before, values.accessToken, found);
};
