import assert from 'node:assert/strict';
import { reply, TOKEN_PATH } from '../../sandbox/server.ts';
import { until } from '../support/driver.ts';
import { holdForExchange } from '../support/for-exchange.ts';
import type { Person } from '../support/person.ts';
import type { Journeys } from './journeys.ts';

const MISSING = '[data-problem="hostAccessMissing"]';
const PRESENT = '[data-grant="refresh_token"][data-state="present"]';

/** The admin gives the access back in the browser's settings: the panel notices by itself. */
async function giveBack(person: Person): Promise<void> {
  await person.driver.setAccess(true);
  await person.view.waitFor(`main:not(:has(${MISSING}))`);
}

export const access: Journeys = {
  async 'access that was never given is asked for, and the page is read once it is there'(person) {
    await person.goto('/nui/ocstool/create');
    await person.driver.tabId(person.site);
    await person.driver.setAccess(false);
    await person.site.reload();
    await person.showPanel();
    await person.view.waitFor(MISSING);
    await giveBack(person);
    await person.view.waitFor(PRESENT);
  },
  async 'access taken away while a page is read: the panel says so and the marks leave the page'(person) {
    const marks = () => person.site.evaluate(() => document.documentElement.children.length - 2, null);
    await person.goto('/nui/ocstool/create');
    await person.showPanel();
    await person.view.waitFor(PRESENT);
    await until(async () => (await marks()) === 1);
    await person.driver.setAccess(false);
    await person.view.waitFor(MISSING);
    await until(async () => (await marks()) === 0);
    await giveBack(person);
    await until(async () => (await marks()) === 1);
    await person.prepareApp();
  },
};

export const accessDuringExchange: Journeys = {
  async 'access taken away during an exchange ends it with a word, and given back it works'(person) {
    const { world, log } = person.sandbox;
    await holdForExchange(person);
    world.nextTokenReply(reply.delay(20_000));
    await person.press('Get refresh token');
    await until(async () => log.some(({ path }) => path === TOKEN_PATH));
    await person.driver.setAccess(false);
    await person.view.waitFor(MISSING);
    await person.view.waitFor('[data-credential="refreshToken"][data-state="empty"]');
    await giveBack(person);
    await person.getRefreshToken();
    assert.equal(world.refreshTokens.length, 1);
  },
};
