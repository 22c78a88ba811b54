import { afterEach, expect, test } from 'vitest';
import { JOURNEYS } from '../journeys/journeys.ts';
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

for (const [title, journey] of Object.entries(JOURNEYS)) test(title, () => shared.play(journey));
