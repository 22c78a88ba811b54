import type { Person } from '../support/person.ts';
import { access, accessDuringExchange } from './access.ts';
import { existingApp } from './existing-app.ts';
import { forgedMessages } from './forged-messages.ts';
import { newApp, newAppOfOwnWidgets } from './new-app.ts';
import { otherDocument, otherPage } from './other-document.ts';
import { stoppedBackground, stoppedDuringExchange } from './stopped-background.ts';
import { suppliedValues } from './supplied-values.ts';
import { twoWindows } from './two-windows.ts';

/** What people do, by title; each is played in every browser, in a browser and a sandbox as good as new. */
export type Journeys = Readonly<Record<string, (person: Person) => Promise<void>>>;

export const JOURNEYS: Journeys = {
  ...newApp,
  ...existingApp,
  ...suppliedValues,
  ...access,
  ...stoppedBackground,
  ...otherDocument,
  ...forgedMessages,
};

/** What varies one of these; played in `npm run explore` only. */
export const VARIATIONS: Journeys = {
  ...newAppOfOwnWidgets,
  ...accessDuringExchange,
  ...stoppedDuringExchange,
  ...otherPage,
  ...twoWindows,
};
