import type { Person } from '../support/person.ts';
import { newApp } from './new-app.ts';

/** What people do, by title; each is played in every browser, in a browser and a sandbox as good as new. */
export type Journeys = Readonly<Record<string, (person: Person) => Promise<void>>>;

export const JOURNEYS: Journeys = { ...newApp };
