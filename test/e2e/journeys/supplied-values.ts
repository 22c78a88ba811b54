import assert from 'node:assert/strict';
import { say } from '../support/inside.ts';
import { supplied } from '../support/supplied.ts';
import type { Journeys } from './journeys.ts';

export const SETTINGS = 'https://dashboard.mileiq.com/settings/concur-integration';

export const suppliedValues: Journeys = {
  async 'the values come in an email from the account manager'(person) {
    const { world, log } = person.sandbox;
    const { app, email } = supplied(world);
    await person.site.goto(SETTINGS);
    await person.showPanel();
    await person.pasteValues(email);
    await person.reach('validate');
    await person.press('Validate');
    await person.view.waitFor('[data-validation][data-outcome="ok"]');
    await person.view.waitFor('[data-check="refreshToken"][data-outcome="skipped"]');
    await person.pressOnCard('Fill MileIQ');
    await person.view.waitFor('[data-fill-field="refreshToken"][data-outcome="filled"]');
    // MileIQ has it now: nobody but MileIQ may use it.
    assert.equal(await person.view.shows('button', 'Check the refresh token'), false);
    assert.partialDeepStrictEqual(await say(person.view, 'checkRefreshToken', {}), { ok: false });
    await person.validateLink();
    assert.equal(world.target.values?.secretId, app.secret.value);
    // Proving a refresh token means using it, which may replace it: nobody asked for that.
    assert.deepEqual(
      log.filter(({ fields }) => fields.refresh_token && fields.grant_type),
      [],
    );
  },
};
