import { requiredBy } from '@/utils/core/policy/policy.ts';
import { fail } from '@/utils/core/result/result.ts';
import {
  countUse,
  exchanged,
  exchangeValues,
  isProvable,
  mayCheckRefreshToken,
  refreshBegun,
  refreshed,
  validated,
  valuesToProve,
} from '@/utils/core/setup/calls.ts';
import { heldSecrets, type SetupState } from '@/utils/core/setup/state.ts';
import { type Working, withProblem } from '@/utils/core/setup/tasks.ts';
import { SOURCE, TARGET } from '@/utils/integrations/index.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { checkRefreshToken } from '@/utils/oauth/check-refresh-token.ts';
import { exchange } from '@/utils/oauth/exchange.ts';
import { validate } from '@/utils/oauth/validate.ts';
import { policyNow } from '@/utils/session/policy.ts';
import { readSetup } from '@/utils/session/vault.ts';
import { whileWorking } from '@/utils/session/work.ts';
import { breakOff } from '../break-off.ts';
import { type Run, startCalls } from '../token-work.ts';

/** The token endpoint: getting the refresh token, proving the values. */
export const tokenHandlers = {
  exchange: () => startCalls('exchange', exchangeOnce),
  validate: () => startCalls('validate', validateOnce),
  async checkRefreshToken() {
    const state = await readSetup();
    return state && mayCheckRefreshToken(state)
      ? startCalls('checkRefreshToken', spendRefreshToken)
      : fail('notAllowed');
  },
  cancel: () => breakOff({ id: 'cancelled' }),
} satisfies Partial<Handlers>;

const exchangeOnce: Run = async (sent, signal) => {
  const values = exchangeValues(sent, SOURCE.tokenEndpoint);
  if (!values) return missing;
  await whileWorking(sent.work.underWay, countUse);
  const result = await exchange(values, { signal, held: heldSecrets(sent) });
  const made = await whileWorking(sent.work.underWay, (state) => exchanged(state, sent, result, Date.now()));
  return made && isProvable(made.state) ? validateOnce(made.state as Working, signal) : (state) => state;
};

const spendRefreshToken: Run = async (sent, signal) => {
  const values = valuesToProve(sent);
  if (!values) return missing;
  await whileWorking(sent.work.underWay, refreshBegun);
  const result = await checkRefreshToken(values, { signal, held: heldSecrets(sent) });
  return (state) => refreshed(state, sent, result, Date.now());
};

const validateOnce: Run = async (sent, signal) => {
  const values = valuesToProve(sent);
  if (!values) return missing;
  const required = requiredBy(await policyNow(), TARGET.requirements);
  const validation = await validate(values, required, { signal, held: heldSecrets(sent) });
  return (state) => validated(state, sent, validation);
};

const missing = (state: SetupState): SetupState => withProblem(state, { id: 'valuesMissing' });
