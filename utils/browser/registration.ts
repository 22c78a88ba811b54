import { HOST_PERMISSIONS } from '../integrations/hosts.ts';
import { SOURCE } from '../integrations/index.ts';
import { SCRIPTS } from '../integrations/scripts.ts';
import { browser } from './api.ts';

const ID = 'source-pages';
const SOURCE_PAGES = HOST_PERMISSIONS.filter((pattern) => pattern.includes(SOURCE.domain));

/** While a link is under way, the source's pages are read without a further click, also after a navigation. */
export async function followSourcePages(): Promise<void> {
  if (await isRegistered()) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [SCRIPTS.read],
      matches: SOURCE_PAGES,
      excludeMatches: [`https://*.api.${SOURCE.domain}/*`],
      runAt: 'document_idle',
      persistAcrossSessions: false,
    },
  ]);
}

/** The link has ended: no page is read any more. */
export async function leaveSourcePages(): Promise<void> {
  if (await isRegistered()) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}

const isRegistered = async (): Promise<boolean> =>
  (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
