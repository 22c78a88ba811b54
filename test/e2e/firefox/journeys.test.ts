import { afterEach, expect, test } from 'vitest';
import { JOURNEYS } from '../journeys/journeys.ts';
import { text } from '../support/inside.ts';
import { Person } from '../support/person.ts';
import { sharedFirefox } from './fixtures.ts';

const shared = sharedFirefox();

afterEach(async () => {
  const { firefox, sandbox } = shared;
  const complaints = await firefox.complaints();
  await firefox.renew();
  sandbox.renew();
  // As in Chromium: no context of the extension has said anything or failed unseen.
  expect(complaints).toEqual([]);
});

for (const [title, play] of Object.entries(JOURNEYS)) {
  test(title, async ({ onTestFailed }) => {
    const { firefox, sandbox } = shared;
    const person = new Person(firefox, await firefox.open(), sandbox);
    let shown = '';
    onTestFailed(() => console.error(`${title}: the panel showed\n${shown}`));
    try {
      await play(person);
    } catch (error) {
      shown = await text(person.view).catch(String);
      throw error;
    }
  });
}
