import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { valueHandlers } from '@/entrypoints/background/handlers/values.ts';
import { toChecks } from '@/utils/core/oauth/checks.ts';
import type { Validation } from '@/utils/core/oauth/validation.ts';
import { heldValue, newSetup, type SetupState } from '@/utils/core/setup/state.ts';
import { takeValues } from '@/utils/core/setup/take-values.ts';
import type { TokenPart } from '@/utils/core/setup/token.ts';
import { readSetup, updateSetup } from '@/utils/session/vault.ts';

/** A link whose last validation was told another data centre. */
function told(expected: string, change: Partial<TokenPart> = {}): SetupState {
  const found = { clientId: randomUUID(), authorizationUrl: 'https://us.api.concursolutions.com' };
  const problem = { id: 'dataCentreDiffers', params: { found: 'us', expected } } as const;
  const state = takeValues(newSetup(1, 'token'), found, Date.now());
  const validation: Validation = {
    kind: 'validate',
    outcome: 'failed',
    checks: toChecks({ dataCentre: { outcome: 'failed', problem } }),
    scopes: null,
    code: null,
    correlationId: null,
    host: 'www-us.api.concursolutions.com',
    at: 1,
  };
  return { ...state, token: { ...state.token, validation, ...change } };
}

test('the address that was named takes the place of the held one; the validation is from before', async () => {
  await updateSetup(() => told('eu2.api.concursolutions.com'));
  expect(await valueHandlers.useDataCentre()).toMatchObject({ ok: true });
  const state = await readSetup();
  expect(state && heldValue(state, 'authorizationUrl')).toBe('https://eu2.api.concursolutions.com');
  expect(state?.token.validationStale).toBe(true);
});

test.each([
  ['a host that may not be called', told('eu2.api.concursolutions.com.example')],
  ['a validation from before a change', told('eu2.api.concursolutions.com', { validationStale: true })],
  ['no validation', told('eu2.api.concursolutions.com', { validation: null })],
])('%s changes nothing', async (_, state) => {
  await updateSetup(() => ({ ...state, touchedAt: Date.now() }));
  expect(await valueHandlers.useDataCentre()).toMatchObject({ ok: false });
  const after = await readSetup();
  expect(after && heldValue(after, 'authorizationUrl')).toBe('https://us.api.concursolutions.com');
});
