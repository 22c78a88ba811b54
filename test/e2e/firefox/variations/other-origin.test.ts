import { expect, test } from 'vitest';
import { until } from '../../support/driver.ts';
import type { Person } from '../../support/person.ts';
import { supplied } from '../../support/supplied.ts';
import { sharedFirefox } from '../fixtures.ts';

const ORIGIN = 'https://teams.mileiq.com';

const shared = sharedFirefox();

/** Whether the extension has access to each of these. */
const access = ({ view }: Person): Promise<boolean[]> =>
  view.evaluate(
    (origins) => {
      const { permissions } = (
        globalThis as unknown as {
          chrome: { permissions: { contains(asked: { origins: string[] }): Promise<boolean> } };
        }
      ).chrome;
      return Promise.all(origins.map((origin) => permissions.contains({ origins: [origin] })));
    },
    [`${ORIGIN}/*`, 'https://other.mileiq.com/*'],
  );

test("another address of MileIQ's: exactly it is asked for, named before the fill, and given back at the end", async () => {
  await shared.play(async (person) => {
    const fields = () =>
      person.site.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value), null);
    await person.site.goto(`${ORIGIN}/settings/concur-integration`);
    await person.site.waitFor('input');
    await person.showPanel();
    await person.pasteValues(supplied(person.sandbox.world).email);
    await person.reach('validate');
    await person.press('Validate');
    await person.reach('fill');
    expect(await access(person)).toEqual([false, false]);
    await person.press('MileIQ is at another address');
    await person.view.type('#other-address', `${ORIGIN}/settings`);
    await person.clickOn(person.view, 'button', 'Allow this address');
    await person.view.waitFor('[data-other-origin]');
    expect(await access(person)).toEqual([true, false]);
    expect(new Set(await fields())).toEqual(new Set(['']));
    await person.pressOnCard('Fill MileIQ at teams.mileiq.com');
    await person.view.waitFor('[data-your-turn="answer"]');
    expect(new Set(await fields()).size).toBe(4);
    await person.press('Forget everything');
    await until(async () => (await access(person)).every((has) => !has));
  });
  expect(await shared.firefox.complaints()).toEqual([]);
});
