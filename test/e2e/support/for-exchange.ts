import type { AppRecord } from '../../sandbox/server.ts';
import type { Person } from './person.ts';
import { emailWith, newMileiqApp } from './supplied.ts';

const TOKEN_PAGE = '/nui/authadmin/companytokens';

/** Holds the values of an app with all rights, from an email that is pasted on this page of Concur's. */
export async function holdApp(person: Person, page = TOKEN_PAGE): Promise<AppRecord> {
  const app = newMileiqApp(person.sandbox.world);
  await person.goto(page);
  await person.showPanel();
  await person.pasteValues(emailWith(person.sandbox.world, { ...app, secret: app.secret.value }));
  await person.reach('request-token');
  return app;
}

/** Holds what an exchange needs: the app's values from an email, the request token from Concur's page. */
export async function holdForExchange(person: Person): Promise<AppRecord> {
  const app = await holdApp(person);
  await takeAnotherRequestToken(person);
  return app;
}

/** Makes a request token on Concur's page, whatever is held: the next step is an exchange. */
export async function takeAnotherRequestToken(person: Person): Promise<void> {
  if (person.sandbox.world.requestTokens.length > 0) await person.site.reload();
  await person.fillInAppId();
  await person.submitAppId();
  await person.reach('exchange');
}
