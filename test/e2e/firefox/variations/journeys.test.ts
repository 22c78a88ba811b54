import { VARIATIONS } from '../../journeys/journeys.ts';
import { testJourneys } from '../fixtures.ts';

testJourneys(VARIATIONS);
