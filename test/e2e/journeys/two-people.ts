import assert from 'node:assert/strict';
import { until } from '../support/driver.ts';
import { stored } from '../support/inside.ts';
import type { Person } from '../support/person.ts';

const MILEIQ = 'https://dashboard.mileiq.com/';

/** What stands in the panel's text box. */
const textIn = ({ view }: Person): Promise<string> =>
  view.evaluate(() => document.querySelector('textarea')?.value ?? '', null);

/** The check words with their numbers, as this person reads them out. */
async function words({ view }: Person): Promise<string> {
  await view.waitFor('[data-check-words]:not([aria-busy=true]) li');
  return view.evaluate(() => document.querySelector('[data-check-words]')?.textContent ?? '', null);
}

/** What a button of the panel puts on the clipboard, which is none of the computer's. */
async function copied(person: Person, button: string): Promise<string> {
  await person.view.evaluate(() => {
    const write = async (text: string) => void Object.assign(globalThis, { copied: text });
    Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: write });
  }, null);
  await person.press(button);
  return until(() => person.view.evaluate(() => (globalThis as { copied?: string }).copied ?? null, null));
}

/** A moment that is worth a picture. */
type Seen = (step: string, who: Person) => Promise<void>;
const unseen: Seen = async () => undefined;

/** The one who needs the values asks for them; gives the text to send and the words. */
export async function invite(receiver: Person): Promise<{ text: string; words: string }> {
  await receiver.site.goto(MILEIQ);
  await receiver.showPanel();
  await receiver.press('Ask my Concur colleague');
  await receiver.view.waitFor('[data-handover="invited"]');
  return { text: await textIn(receiver), words: await words(receiver) };
}

/** The one who has them answers; gives the text to send. */
export async function seal(sender: Person, invitation: { text: string; words: string }): Promise<string> {
  await sender.press('Hand over to a colleague');
  await sender.view.type('textarea', invitation.text);
  await sender.view.waitFor('[data-handover="sealing"]');
  assert.equal(await words(sender), invitation.words);
  await sender.clickOn(sender.view, 'checkbox', 'We compared the four words');
  await sender.press('Seal the values');
  await sender.view.waitFor('[data-handover="sealed"]');
  return textIn(sender);
}

/** All values of the two people's world that must be on no disk and in no text between them. */
const secretsOf = ({ sandbox: { world } }: Person): string[] => [
  world.apps[0]?.secret.value ?? '',
  world.refreshTokens.at(-1)?.token ?? '',
];

/** Two people at two browsers: one makes the app in Concur and gets the token, the other one links it in MileIQ. */
export async function linkTogether(sender: Person, receiver: Person, seen = unseen): Promise<void> {
  await sender.goto('/home');
  await sender.showPanel();
  await sender.press('Open the application list');
  await sender.createNewApp();
  await sender.prepareApp();
  await sender.takeCredentials();
  await sender.takeRequestToken();
  await sender.getRefreshToken();
  await seen('values', sender);
  await handOver(sender, receiver, seen);
}

/**
 * One person holds the values, the other one gets them sealed and links them. Both backgrounds end between the steps, as they do
 * when nobody does anything.
 */
export async function handOver(sender: Person, receiver: Person, seen = unseen): Promise<void> {
  const invitation = await invite(receiver);
  await seen('invited', receiver);
  await receiver.driver.stopBackground();
  const sealed = await seal(sender, invitation);
  await seen('sealed', sender);
  await sender.driver.stopBackground();

  await receiver.pasteValues(sealed);
  await receiver.reach('validate');
  await seen('opened', receiver);
  await receiver.press('Validate');
  await receiver.reach('fill');
  await receiver.openMileiqSettings();
  await receiver.pressOnCard('Fill MileIQ');
  await receiver.view.waitFor('[data-your-turn="answer"]');
  await receiver.validateLink();
  await seen('linked', receiver);
  const { world } = sender.sandbox;
  const [app] = world.apps;
  assert.deepEqual(world.target, {
    validated: true,
    values: {
      clientId: app?.id,
      secretId: app?.secret.value,
      refreshToken: world.refreshTokens.at(-1)?.token,
      authorizationUrl: 'https://us2.api.concursolutions.com/oauth2/v0/token',
    },
  });

  const receipt = await copied(receiver, 'Copy receipt');
  await sender.pasteValues(receipt);
  await sender.pressOnCard('Finish and forget');
  await sender.view.waitFor('[data-credential="clientSecret"][data-state="empty"]');
  await seen('forgotten', sender);

  for (const secret of secretsOf(sender)) {
    for (const text of [invitation.text, sealed, receipt]) assert.ok(!text.includes(secret));
    for (const person of [sender, receiver])
      assert.ok(!JSON.stringify((await stored(person.view)).local).includes(secret));
  }
  assert.deepEqual((await stored(sender.view)).session, {});
}
