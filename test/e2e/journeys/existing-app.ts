import assert from 'node:assert/strict';
import { until } from '../support/driver.ts';
import { held, text } from '../support/inside.ts';
import type { Journeys } from './journeys.ts';

const LOST = '[data-problem="secretLost"]';

export const existingApp: Journeys = {
  async 'an app that is there already is completed, gets a new secret and is linked'(person) {
    const { world } = person.sandbox;
    const [app] = world.apps;
    await person.goto(`/nui/ocstool/apps/${app?.id}`);
    await person.showPanel();
    await person.view.waitFor(LOST);
    // The app lacks grants: they come first.
    await person.reach('app');
    await person.clickOn(person.site, 'button', 'Edit');
    await person.prepareApp();
    await person.clickOn(person.site, 'button', 'Submit');
    await until(async () => (await text(person.view)).includes('press “Client Secrets”'));
    await person.clickOn(person.site, 'button', 'Client Secrets');
    await until(async () => (await text(person.view)).includes('The ids in the list are not secrets'));
    await person.view.waitFor('main:not(:has([data-credential="clientSecret"][data-state="held"]))');
    await person.clickOn(person.site, 'button', 'Generate New Secret');
    await person.reach('request-token');
    await person.view.waitFor(`main:not(:has(${LOST}))`);
    assert.equal(await held(person.view, 'clientSecret'), world.findApp(app?.id ?? '')?.secret.value);
    await person.takeRequestToken();
    await person.getRefreshToken();
    await person.fillMileiq();
    await person.validateLink();
    assert.equal(world.target.values?.clientId, app?.id);
    assert.equal(world.apps.length, 3);
  },
};
