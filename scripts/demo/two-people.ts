import { linkTogether } from '../../test/e2e/journeys/two-people.ts';
import { Admin } from '../../test/e2e/support/admin.ts';
import { launch } from '../../test/e2e/support/launch.ts';
import type { Sandbox } from '../../test/sandbox/server.ts';
import { picture } from './picture.ts';

/** What is told of each moment that gets a picture. */
const TOLD: Readonly<Record<string, string>> = {
  values: 'Concur: the app is made, the token is there, the four values are held',
  invited: 'MileIQ: "Ask my Concur colleague" makes an invitation with four check words',
  sealed: 'Concur: the words were compared; "Seal the values" makes a text that only the colleague can open',
  opened: "MileIQ: the sealed text is pasted; company and dates are shown as the sender's word",
  linked: "MileIQ: validated, filled, and accepted by MileIQ's page",
  forgotten: 'Concur: the receipt came, the values are forgotten',
};

/** Plays the hand-over between two browsers, with a picture of each moment; fails as the journey does. */
export async function playTwoPeople(sandbox: Sandbox, headless: boolean): Promise<void> {
  const browsers = [await launch(sandbox, headless), await launch(sandbox, headless)] as const;
  try {
    const [sender, receiver] = await Promise.all(
      browsers.map(async (browser) => {
        const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
        return new Admin(browser, tab, sandbox);
      }),
    );
    if (!sender || !receiver) throw new Error('Two browsers are needed.');
    let count = 0;
    await linkTogether(sender, receiver, async (moment, who) => {
      count += 1;
      await picture(who === sender ? sender : receiver, `two-${count}-${moment}`);
      console.log(`${String(count).padStart(2)}. ${TOLD[moment] ?? moment}`);
    });
  } finally {
    for (const browser of browsers) {
      await browser.close().catch(() => undefined);
      browser.discard();
    }
  }
}
