import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { FailureId } from '../../../utils/core/result/failures.ts';
import { forgedBy } from '../../messaging/examples.ts';
import { takeAllFour } from '../support/all-four.ts';
import { sayFromPage, stored } from '../support/inside.ts';
import type { Person } from '../support/person.ts';
import type { Journeys } from './journeys.ts';
import { SETTINGS } from './supplied-values.ts';

/** Everything that others may say is said where a page that broke out of its own world would stand. */
async function isRefused(person: Person, sender: 'source' | 'target'): Promise<void> {
  const tabId = await person.driver.tabId(person.site);
  // Nothing but the messages may change what is kept.
  await person.closePanel();
  const desk = await person.driver.openExtensionPage('options.html');
  const before = await stored(desk);
  const forged = forgedBy(sender).map(({ name, arg }) => ({
    name,
    arg: 'tabId' in arg ? { ...arg, tabId } : arg,
  }));
  // And what a page of MileIQ may say, at a time when nobody asked for it.
  const late = { name: 'claimFill', arg: { nonce: randomUUID(), urlForm: null } };
  const answers = await sayFromPage(desk, tabId, [...forged, late]);
  const refused = (id: FailureId) => ({ ok: false, failure: { id } });
  assert.deepEqual(answers, [
    ...forged.map(() => refused('notAllowed')),
    refused(sender === 'target' ? 'fillExpired' : 'notAllowed'),
  ]);
  assert.deepEqual(await stored(desk), before);
}

export const forgedMessages: Journeys = {
  async "whatever a script in Concur's page says in the name of others is refused and changes nothing"(
    person,
  ) {
    await takeAllFour(person);
    await isRefused(person, 'source');
  },
  async "whatever a script in MileIQ's page says in the name of others is refused and changes nothing"(
    person,
  ) {
    await takeAllFour(person);
    await person.site.goto(SETTINGS);
    await isRefused(person, 'target');
  },
};
