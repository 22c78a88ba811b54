import { type CredentialId, HANDOVER_IDS } from '@/utils/core/credentials.ts';
import { handoverOf, heldValue, type LinkState, mayCheckRefreshToken } from '@/utils/core/link/state.ts';
import { takeValues } from '@/utils/core/link/take-values.ts';
import { fail, ok } from '@/utils/core/result.ts';
import { TARGET } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { checkRefreshToken } from '@/utils/oauth/check-refresh-token.ts';
import { exchange } from '@/utils/oauth/exchange.ts';
import { validate } from '@/utils/oauth/validate.ts';
import { readLink } from '@/utils/session/vault.ts';
import { finishWork, type Working, whileWorking } from '../begin-work.ts';
import { endWork, withProblem } from '../change-link.ts';
import { abortCall } from '../token-call.ts';
import { startCalls } from '../token-work.ts';

/** The token endpoint: getting the refresh token, proving the values. */
export const tokenHandlers = {
  exchange: () => startCalls('exchange', exchangeOnce),
  validate: () => startCalls('validate', validateOnce),
  async checkRefreshToken() {
    const state = await readLink();
    return state && mayCheckRefreshToken(state)
      ? startCalls('checkRefreshToken', spendRefreshToken)
      : fail('notAllowed');
  },
  async cancel() {
    const state = await readLink();
    const work = state?.work;
    // Values that are being written are written and reported within some seconds: nothing is left to stop.
    if (!work || (work.task === 'fill' && state.filled?.claimed)) return ok(null);
    // The refresh token may be replaced already: without the answer the new one would be lost.
    if (work.task === 'checkRefreshToken') return fail('busy');
    abortCall();
    const stopping = work.tabId === null ? null : await command(work.tabId, 'cancel', {});
    // A script that prepares a page reports by itself what it had done; one that is gone reports nothing.
    if (work.task === 'prepare' && stopping?.ok) return ok(null);
    await finishWork(work, (before) => ({ ...endWork(before, { id: 'cancelled' }), armed: null }));
    return ok(null);
  },
} satisfies Partial<Handlers>;

async function exchangeOnce(state: Working, signal: AbortSignal): Promise<(state: LinkState) => LinkState> {
  const sent = ['clientId', 'clientSecret', 'companyUuid', 'requestToken'] as const;
  const [clientId, clientSecret, companyUuid, requestToken] = sent.map((id) => heldValue(state, id));
  if (!clientId || !clientSecret || !companyUuid || !requestToken) return missing;
  // Counted before the call: if the worker dies now, the token may have been used.
  await whileWorking(state.work, (before) => ({ ...before, requestTokenUses: before.requestTokenUses + 1 }));
  const base = heldValue(state, 'authorizationUrl');
  const result = await exchange({ clientId, clientSecret, companyUuid, requestToken, base }, { signal });
  const { validation } = result;
  const told = (before: LinkState): LinkState => ({
    ...before,
    validation,
    validationStale: !holds(before, state, sent),
  });
  if (!result.ok) return told;
  const { refreshToken, refreshTokenExpiresAt, grantedScopes, access } = result;
  const taken = { refreshToken, ...(result.base && { authorizationUrl: result.base }) };
  const proof = {
    refreshTokenProven: true,
    refreshTokenExpiresAt,
    refreshTokenScopes: grantedScopes,
    access,
  };
  // A token of an app that was changed meanwhile belongs to no value that is held.
  const after = await whileWorking(state.work, (before) =>
    holds(before, state, sent) ? { ...told(takeValues(before, taken, Date.now())), ...proof } : told(before),
  );
  const goesOn = after?.work?.id === state.work.id && validation.outcome === 'ok' && !after.validationStale;
  return goesOn ? validateOnce(after as Working, signal) : (before) => before;
}

/** The token that comes back takes the place of the one that was spent, whatever else is wrong. */
async function spendRefreshToken(
  state: Working,
  signal: AbortSignal,
): Promise<(state: LinkState) => LinkState> {
  const values = handoverOf(state);
  if (!values) return missing;
  const companyUuid = heldValue(state, 'companyUuid');
  const result = await checkRefreshToken({ ...values, companyUuid }, { signal });
  return (before) => {
    const told = {
      ...before,
      validation: result.validation,
      validationStale: !holds(before, state, HANDOVER_IDS),
    };
    if (!result.ok || heldValue(before, 'refreshToken') !== values.refreshToken) return told;
    const { refreshToken, refreshTokenExpiresAt, grantedScopes, access } = result;
    const { validation, validationStale } = told;
    const proof = {
      refreshTokenProven: true,
      refreshTokenExpiresAt,
      refreshTokenScopes: grantedScopes,
      access,
    };
    return { ...takeValues(before, { refreshToken }, Date.now()), ...proof, validation, validationStale };
  };
}

async function validateOnce(state: Working, signal: AbortSignal): Promise<(state: LinkState) => LinkState> {
  const values = handoverOf(state);
  if (!values) return missing;
  const { refreshTokenProven, refreshTokenExpiresAt, refreshTokenScopes } = state;
  const companyUuid = heldValue(state, 'companyUuid');
  const known = { companyUuid, refreshTokenProven, refreshTokenExpiresAt, refreshTokenScopes };
  const validation = await validate({ ...values, ...known }, TARGET.requirements, { signal });
  return (before) => ({
    ...before,
    validation,
    validationStale: !holds(before, state, HANDOVER_IDS),
    touchedAt: Date.now(),
  });
}

/** Whether the values that were sent are still the ones that are held. */
const holds = (now: LinkState, then: LinkState, ids: readonly CredentialId[]): boolean =>
  ids.every((id) => heldValue(now, id) === heldValue(then, id));

const missing = (state: LinkState): LinkState => withProblem(state, { id: 'valuesMissing' });
