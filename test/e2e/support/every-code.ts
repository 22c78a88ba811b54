import { expect } from '@playwright/test';
import { judge } from '../../../utils/core/oauth/token-errors.ts';
import { TOKEN_ERRORS } from '../../../utils/integrations/index.ts';
import { reply } from '../../sandbox/server.ts';
import type { Admin } from './admin.ts';
import { tokenCalls } from './token-calls.ts';

const BUTTON = { validate: 'Validate', exchange: 'Get refresh token' } as const;
const nothingSaid = { error: null, description: null, geolocation: null, correlationId: null };

/** Lets the endpoint refuse with each documented code in turn: each is shown with its meaning, after one call to `host`. */
export async function showsEveryCode(admin: Admin, kind: keyof typeof BUTTON, host: string): Promise<void> {
  const { panel } = admin;
  const { log, world } = admin.sandbox;
  for (const code of Object.keys(TOKEN_ERRORS.codes)) {
    const { failure, transient } = judge({ ...nothingSaid, code }, kind, TOKEN_ERRORS);
    const from = log.length;
    world.nextTokenReply(reply.error(Number(code)));
    await admin.press(BUTTON[kind]);
    await panel.locator(`[data-code="${code}"]`).waitFor({ timeout: 10_000 });
    await expect(panel.locator(`[data-validation="${kind}"]`)).toHaveAttribute(
      'data-outcome',
      transient ? 'unreachable' : 'failed',
    );
    await expect(panel.locator(`[data-problem="${failure.id}"]`)).toBeVisible();
    await expect(panel.locator('[data-correlation-id]')).toBeVisible();
    expect(tokenCalls(log, from, kind), `code ${code}`).toEqual([host]);
  }
}
