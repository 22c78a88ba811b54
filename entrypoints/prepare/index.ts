import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ok } from '@/utils/core/result/result.ts';
import { fillAppId } from '@/utils/dom/lists/fill-app-id.ts';
import { PREPARE_SOURCE } from '@/utils/integrations/in-pages.ts';
import { answerCommands } from '@/utils/messaging/commands.ts';
import { isOrphaned } from '@/utils/messaging/send.ts';
import { isOwnPage } from '../shared/is-own-page.ts';
import { createPreparation } from './preparation.ts';

const ALIVE = Symbol.for('concur-link.preparing');

/**
 * Injected when the admin orders a change of the source's page, never before: the script that reads cannot write. It
 * stays for "Undo", so a further injection into the same document leaves it as it is.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<symbol, (() => boolean) | undefined>;
  if (!isOwnPage('source') || world[ALIVE]?.()) return;
  const preparation = createPreparation(document);
  const stopAnswering = answerCommands({
    alive: () => ok(null),
    prepare: preparation.prepare,
    undoPrepare: preparation.undo,
    cancel: preparation.cancel,
    fillAppId: ({ appId }) => fillAppId(document, PREPARE_SOURCE, appId),
    stop() {
      preparation.cancel();
      stopAnswering();
      delete world[ALIVE];
      return ok(null);
    },
  });
  world[ALIVE] = () => !isOrphaned();
});
