import assert from 'node:assert/strict';
import { reply, TOKEN_PATH } from '../../sandbox/server.ts';
import { until } from '../support/driver.ts';
import { holdForExchange } from '../support/for-exchange.ts';
import { text } from '../support/inside.ts';
import type { Journeys } from './journeys.ts';

const INTERRUPTED = '[data-problem="interrupted"]';

export const stoppedBackground: Journeys = {
  async 'the background is stopped after each step'(person) {
    const stop = () => person.driver.stopBackground();
    await person.goto('/nui/ocstool/create');
    await person.showPanel();
    await stop();
    await person.prepareApp();
    await stop();
    await person.takeCredentials();
    await stop();
    await person.takeRequestToken();
    await stop();
    await person.getRefreshToken();
    await stop();
    await person.fillMileiq();
    await stop();
    await person.validateLink();
    assert.ok(person.sandbox.world.target.validated);
  },
};

export const stoppedDuringExchange: Journeys = {
  async 'the background is stopped in the middle of an exchange: the open panel says so, trying again works'(
    person,
  ) {
    const { world, log } = person.sandbox;
    await holdForExchange(person);
    world.nextTokenReply(reply.delay(15_000));
    await person.press('Get refresh token');
    await until(async () => log.filter(({ path }) => path === TOKEN_PATH).length === 1);
    await person.driver.stopBackground();
    await person.view.waitFor(INTERRUPTED);
    assert.match(
      await text(person.view),
      /may have been used 1 time by now, of 5 at most\. Trying again is safe/u,
    );
    await person.view.waitFor('[data-credential="refreshToken"][data-state="empty"]');
    await person.getRefreshToken();
    await person.view.waitFor(`main:not(:has(${INTERRUPTED}))`);
  },
};
