import { JOURNEYS, VARIATIONS } from '../journeys/journeys.ts';
import { test } from './fixtures.ts';

for (const [title, play] of Object.entries(JOURNEYS)) test(title, ({ admin }) => play(admin));
for (const [title, play] of Object.entries(VARIATIONS))
  test(title, { tag: '@variation' }, ({ admin }) => play(admin));
