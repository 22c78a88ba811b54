import { JOURNEYS } from '../journeys/journeys.ts';
import { testJourneys } from './fixtures.ts';

testJourneys(JOURNEYS);
