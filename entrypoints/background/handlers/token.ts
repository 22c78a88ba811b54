import { keepAwake } from '@/utils/browser/keep-awake.ts';
import { mayCallTokenEndpoint } from '@/utils/browser/permissions.ts';
import { heldValue, type LinkState } from '@/utils/core/link/state.ts';
import { takeValues } from '@/utils/core/link/take-values.ts';
import { type Failure, fail, ok, type Result } from '@/utils/core/result.ts';
import { TARGET } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { exchange } from '@/utils/oauth/exchange.ts';
import { validate } from '@/utils/oauth/validate.ts';
import { readLink } from '@/utils/session/vault.ts';
import { beginWork } from '../begin-work.ts';
import { changeLink, withProblem } from '../change-link.ts';

/** Aborts the call under way; lives and dies with this worker, like the call itself. */
let call: AbortController | null = null;

type Change = (state: LinkState) => LinkState;
type Run = (state: LinkState, signal: AbortSignal) => Promise<Change>;

/** The token endpoint: getting the refresh token, proving the values. */
export const tokenHandlers = {
  exchange: () => start('exchange', exchangeOnce),
  validate: () => start('validate', validateOnce),
  async cancel() {
    const state = await readLink();
    if (!state?.work) return ok(null);
    call?.abort();
    if (state.work.tabId !== null) await command(state.work.tabId, 'cancel', {});
    await changeLink((before) =>
      before.work?.task === 'prepare' ? before : { ...withProblem(before, { id: 'cancelled' }), armed: null },
    );
    return ok(null);
  },
} satisfies Partial<Handlers>;

/** Starts a call and answers at once: the outcome is in the next snapshot, whether or not the popup is still open. */
async function start(task: 'exchange' | 'validate', run: Run): Promise<Result<null>> {
  // Without access a request would still leave, only its answer would be withheld.
  if (!(await mayCallTokenEndpoint())) return fail('hostAccessMissing');
  const state = await beginWork(task, null);
  if (!state) return (await readLink()) ? ok(null) : fail('valuesMissing');
  call = new AbortController();
  keepAwake(finish(state, run, call.signal));
  return ok(null);
}

async function finish(state: LinkState, run: Run, signal: AbortSignal): Promise<void> {
  const change = await run(state, signal).catch(
    (): Change => (before) => withProblem(before, { id: 'internal' }),
  );
  // After a cancel the outcome of the call is nobody's business any more.
  if (!signal.aborted) await changeLink((before) => ({ ...change(before), work: null }));
}

async function exchangeOnce(state: LinkState, signal: AbortSignal): Promise<Change> {
  const [clientId, clientSecret, companyUuid, requestToken, base] = (
    ['clientId', 'clientSecret', 'companyUuid', 'requestToken', 'authorizationUrl'] as const
  ).map((id) => heldValue(state, id));
  if (!clientId || !clientSecret || !companyUuid || !requestToken) return missing;
  // Counted before the call: if the worker dies now, the token may have been used.
  await changeLink((before) => ({ ...before, requestTokenUses: before.requestTokenUses + 1 }));
  const result = await exchange(
    { clientId, clientSecret, companyUuid, requestToken, base: base ?? null },
    { signal },
  );
  if (!result.ok) return (before) => ({ ...before, validation: result.validation, validationStale: false });
  const { refreshToken, refreshTokenExpiresAt, grantedScopes } = result;
  const taken = { refreshToken, ...(result.base && { authorizationUrl: result.base }) };
  const proof = { refreshTokenProven: true, refreshTokenExpiresAt, refreshTokenScopes: grantedScopes };
  await changeLink((before) => ({
    ...takeValues(before, taken, Date.now()),
    ...proof,
    validation: result.validation,
    validationStale: false,
  }));
  const now = await readLink();
  return now && result.validation.outcome === 'ok' ? validateOnce(now, signal) : (before) => before;
}

async function validateOnce(state: LinkState, signal: AbortSignal): Promise<Change> {
  const [clientId, clientSecret, refreshToken, authorizationUrl] = (
    ['clientId', 'clientSecret', 'refreshToken', 'authorizationUrl'] as const
  ).map((id) => heldValue(state, id));
  if (!clientId || !clientSecret || !refreshToken || !authorizationUrl) return missing;
  const { refreshTokenProven, refreshTokenExpiresAt, refreshTokenScopes } = state;
  const companyUuid = heldValue(state, 'companyUuid');
  const values = { clientId, clientSecret, refreshToken, authorizationUrl, companyUuid };
  const known = { refreshTokenProven, refreshTokenExpiresAt, refreshTokenScopes };
  const validation = await validate({ ...values, ...known }, TARGET.requirements, { signal });
  return (before) => ({ ...before, validation, validationStale: false, touchedAt: Date.now() });
}

const valuesMissing: Failure = { id: 'valuesMissing' };
const missing: Change = (state) => withProblem(state, valuesMissing);
