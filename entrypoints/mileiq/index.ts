import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FillRun, runFill } from './run-fill.ts';
import { takeArmed } from './take-armed.ts';

const RUN = Symbol.for('concur-link.fill-run');

/**
 * Injected when the admin presses "Fill". Without the mark that the background left in this very document it does
 * nothing; a second fill of the document takes over from the first.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const armed = takeArmed();
  if (!armed) return;
  const world = globalThis as unknown as Record<symbol, FillRun | undefined>;
  const earlier = world[RUN];
  earlier?.stop();
  world[RUN] = runFill(armed, earlier);
});
