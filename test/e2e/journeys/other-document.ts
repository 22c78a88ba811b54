import assert from 'node:assert/strict';
import type { Screen } from '../support/driver.ts';
import type { Person } from '../support/person.ts';
import { supplied } from '../support/supplied.ts';
import type { Journeys } from './journeys.ts';
import { SETTINGS } from './supplied-values.ts';

/** A form that has not come yet; meanwhile `leave` puts another document in the place of the one that was seen. */
async function isNotFilled(person: Person, leave: (site: Screen) => Promise<void>): Promise<void> {
  const { options } = person.sandbox.world;
  const form = Promise.withResolvers<void>();
  options.formComes = form.promise;
  await person.site.goto(SETTINGS);
  await person.showPanel();
  await person.pasteValues(supplied(person.sandbox.world).email);
  await person.reach('validate');
  await person.press('Validate');
  await person.reach('fill');
  await person.site.reload();
  await person.press('Fill MileIQ');
  await person.view.waitFor('.work');
  await leave(person.site);
  form.resolve();
  await person.site.waitFor('input');
  await person.view.waitFor('[data-problem="documentChanged"], [data-problem="fillExpired"]');
  const values = () =>
    person.site.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value), null);
  assert.deepEqual(new Set(await values()), new Set(['']));
  await person.press('Fill MileIQ');
  await person.view.waitFor('[data-your-turn="answer"]');
  assert.equal(new Set(await values()).size, 4);
}

export const otherDocument: Journeys = {
  'a page that is reloaded between the click and the fill gets nothing': (person) =>
    isNotFilled(person, (site) => site.reload()),
  'a page that goes on to another address without a new document before the fill: that one gets nothing': (
    person,
  ) => isNotFilled(person, (site) => site.evaluate(() => history.pushState(null, '', '?again'), null)),
};

export const otherPage: Journeys = {
  'a page that is left for another one of the site before the fill: that one gets nothing': (person) =>
    isNotFilled(person, (site) => site.goto(`${SETTINGS}?again`)),
};
