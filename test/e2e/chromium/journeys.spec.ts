import { JOURNEYS } from '../journeys/journeys.ts';
import { test } from './fixtures.ts';

for (const [title, play] of Object.entries(JOURNEYS)) test(title, ({ admin }) => play(admin));
