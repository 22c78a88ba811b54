import { oneAtATime } from '../core/result/one-at-a-time.ts';
import { HOST_PERMISSIONS } from '../integrations/hosts.ts';
import { SOURCE } from '../integrations/index.ts';
import { SCRIPTS } from '../integrations/scripts.ts';
import { browser } from './api.ts';

const ID = 'source-pages';
const SOURCE_PAGES = HOST_PERMISSIONS.filter((pattern) => pattern.includes(SOURCE.domain));
const SCRIPT: Parameters<typeof browser.scripting.registerContentScripts>[0][number] = {
  id: ID,
  js: [SCRIPTS.read],
  matches: SOURCE_PAGES,
  excludeMatches: [`https://*.api.${SOURCE.domain}/*`],
  runAt: 'document_idle',
  persistAcrossSessions: false,
};

/** One change at a time, so that the last one leaves what is wanted then. */
const inTurn = oneAtATime();

/**
 * While a link is under way, the source's pages are read without a further click, also after a navigation; without
 * one, no page is. `isUnderWay` is asked in turn, not before.
 */
export const followSourcePages = (isUnderWay: () => Promise<boolean>): Promise<void> =>
  inTurn(async () => {
    const [wanted, registered] = [await isUnderWay(), await isRegistered()];
    if (wanted && !registered) await browser.scripting.registerContentScripts([SCRIPT]);
    if (!wanted && registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  });

const isRegistered = async (): Promise<boolean> =>
  (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
