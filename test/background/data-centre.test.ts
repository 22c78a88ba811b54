import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { valueHandlers } from '@/entrypoints/background/handlers/values.ts';
import { heldValue, type LinkState, newLink } from '@/utils/core/link/state.ts';
import { takeValues } from '@/utils/core/link/take-values.ts';
import { toChecks } from '@/utils/core/oauth/checks.ts';
import { readLink, updateLink } from '@/utils/session/vault.ts';

/** A link whose last validation was told another data centre. */
function told(expected: string, change: Partial<LinkState> = {}): LinkState {
  const found = { clientId: randomUUID(), authorizationUrl: 'https://us.api.concursolutions.com' };
  const problem = { id: 'dataCentreDiffers', params: { found: 'us', expected } } as const;
  return {
    ...takeValues(newLink(1, 'token'), found, Date.now()),
    validation: {
      kind: 'validate',
      outcome: 'failed',
      checks: toChecks({ dataCentre: { outcome: 'failed', problem } }),
      scopes: null,
      code: null,
      correlationId: null,
      host: 'www-us.api.concursolutions.com',
      at: 1,
    },
    ...change,
  };
}

test('the address that was named takes the place of the held one; the validation is from before', async () => {
  await updateLink(() => told('eu2.api.concursolutions.com'));
  expect(await valueHandlers.useDataCentre()).toMatchObject({ ok: true });
  const state = await readLink();
  expect(state && heldValue(state, 'authorizationUrl')).toBe('https://eu2.api.concursolutions.com');
  expect(state?.validationStale).toBe(true);
});

test.each([
  ['a host that may not be called', told('eu2.api.concursolutions.com.example')],
  ['a validation from before a change', told('eu2.api.concursolutions.com', { validationStale: true })],
  ['no validation', told('eu2.api.concursolutions.com', { validation: null })],
])('%s changes nothing', async (_, state) => {
  await updateLink(() => ({ ...state, touchedAt: Date.now() }));
  expect(await valueHandlers.useDataCentre()).toMatchObject({ ok: false });
  const after = await readLink();
  expect(after && heldValue(after, 'authorizationUrl')).toBe('https://us.api.concursolutions.com');
});
