import { expect, test } from 'vitest';
import { jobByKeyboard } from '../../journeys/keyboard.ts';
import { sharedFirefox } from '../fixtures.ts';

const shared = sharedFirefox();

test('the whole job by keyboard alone, in German', async () => {
  const { firefox, sandbox } = shared;
  await jobByKeyboard(firefox, sandbox, 'de');
  expect(await firefox.complaints()).toEqual([]);
});
