import assert from 'node:assert/strict';
import { holdApp, takeAnotherRequestToken } from '../support/for-exchange.ts';
import { Person } from '../support/person.ts';
import type { Journeys } from './journeys.ts';
import { SETTINGS } from './supplied-values.ts';

export const twoWindows: Journeys = {
  async 'Concur in one window, MileIQ in another, each with a panel: both follow the one link'(person) {
    const { driver, sandbox } = person;
    const other = new Person(driver, await driver.open('window'), sandbox);
    await other.site.goto(SETTINGS);
    await other.site.waitFor('input');
    await other.showPanel();
    await holdApp(person);
    await other.view.waitFor('[data-credential="clientSecret"][data-state="held"]');
    await takeAnotherRequestToken(person);
    await other.reach('exchange');
    await person.getRefreshToken();
    await other.reach('fill');
    await other.pressOnCard('Fill MileIQ');
    await other.view.waitFor('[data-your-turn="answer"]');
    await other.validateLink();
    await person.reach('done');
    assert.ok(sandbox.world.target.validated);
    await person.press('Finish and forget');
    for (const { view } of [person, other])
      await view.waitFor('[data-credential="clientSecret"][data-state="empty"]');
  },
};
