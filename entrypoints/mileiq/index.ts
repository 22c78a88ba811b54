import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fail, ok } from '@/utils/core/result/result.ts';
import { answerCommands } from '@/utils/messaging/commands.ts';
import { isOwnPage } from '../shared/is-own-page.ts';
import { type FillRun, runFill } from './run-fill.ts';
import { takeArmed } from './take-armed.ts';

const RUN = Symbol.for('concur-link.fill-run');

/**
 * Injected with the first "Fill" of a document, asked for the others. Without the mark that the background left in this
 * very document it does nothing; a second fill of the document takes over from the first, also from one of the extension
 * before an update.
 */
export default defineUnlistedScript(() => {
  if (!isOwnPage('target')) return;
  const world = globalThis as unknown as Record<symbol, FillRun | undefined>;
  const stopAnswering = answerCommands({
    fill(order) {
      const armed = takeArmed();
      if (!armed) return fail('documentChanged');
      const earlier = world[RUN];
      earlier?.stop();
      world[RUN] = runFill(armed, order, earlier);
      return ok(null);
    },
    stop() {
      stopAnswering();
      return ok(null);
    },
  });
});
