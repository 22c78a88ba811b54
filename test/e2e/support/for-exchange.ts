import type { AppRecord } from '../../sandbox/server.ts';
import type { Admin } from './admin.ts';
import { emailWith, supplied } from './supplied.ts';

/** Holds what an exchange needs: the app's values from an email, the request token from Concur's page. */
export async function holdForExchange(admin: Admin): Promise<AppRecord> {
  const { world } = admin.sandbox;
  const { app } = supplied(world);
  await admin.goto('/nui/authadmin/companytokens');
  await admin.openPanel();
  await admin.pasteValues(emailWith(world, { id: app.id, secret: app.secret.value, token: null }));
  await takeAnotherRequestToken(admin);
  return app;
}

/** Makes a request token on Concur's page, whatever is held: the next step is an exchange. */
export async function takeAnotherRequestToken(admin: Admin): Promise<void> {
  const { world } = admin.sandbox;
  if (world.requestTokens.length > 0) await admin.tab.reload();
  await admin.fillInAppId();
  await admin.submitAppId();
  await admin.step('exchange').waitFor();
}
