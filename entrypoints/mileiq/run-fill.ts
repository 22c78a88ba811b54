import { targetWith } from '@/utils/core/pointing/pointed.ts';
import { fail, ok, type Result } from '@/utils/core/result/result.ts';
import type { Armed } from '@/utils/core/target/armed.ts';
import type { Fill } from '@/utils/dom/form/fill/fill-fields.ts';
import { FILL_TARGET } from '@/utils/integrations/in-pages.ts';
import { answerCommands, type Commands } from '@/utils/messaging/commands.ts';
import { ask, isOrphaned } from '@/utils/messaging/send.ts';
import { fillOnce } from './fill-once.ts';
import { lookAgain, tellAnswers } from './watch-page.ts';

/** One fill of this document, from the order to the page's answer. */
export interface FillRun {
  /** Ends waiting, watching and listening; what was filled stays. */
  readonly stop: () => void;
  /** Null where there is nothing to take back. */
  readonly undo: () => (() => Promise<Result<null>>) | null;
}

/**
 * Starts the fill that was armed. `earlier`, a fill of the same form, is undone first: undo goes back to before
 * both. Where this one comes to nothing, the earlier one can still be undone.
 */
export function runFill(
  armed: Armed,
  { labels, again }: Commands['fill'],
  earlier: FillRun | undefined,
): FillRun {
  const { nonce } = armed;
  const target = targetWith(FILL_TARGET, labels);
  const [ending, cancelling, undoing] = [new AbortController(), new AbortController(), new AbortController()];
  const { signal } = ending;
  const unless = (other: AbortController) => AbortSignal.any([signal, other.signal]);
  let undo = earlier?.undo() ?? null;
  const takeBack = async (): Promise<Result<null>> => {
    const once = undo;
    // What it cannot put back it cannot put back later either.
    undo = null;
    return once ? once() : fail('undoFailed');
  };
  const end = (what: AbortController) => {
    what.abort();
    return ok(null);
  };
  const stopAnswering = answerCommands({
    alive: () => ok(null),
    cancel: () => end(cancelling),
    undoFill: () => {
      undoing.abort();
      return takeBack();
    },
    stop: () => {
      undo = null;
      return end(ending);
    },
  });
  signal.addEventListener('abort', stopAnswering, { once: true });
  // A page that is left or put to sleep may come back as it was: what was ordered before that does not go on.
  window.addEventListener('pagehide', () => end(ending), { once: true });
  document.addEventListener('freeze', () => end(ending), { once: true });

  const start = async (): Promise<void> => {
    const fill = await fillOnce(armed, target, takeBack, { again, signal: unless(cancelling) });
    if (fill?.container) undo = fill.undo;
    if (!fill || signal.aborted) return;
    const tell = (reports: Fill['reports']) =>
      ask('fillDone', { nonce, fields: [...reports], searched: fill.searched, undoable: undo !== null });
    await tell(fill.reports);
    tellAnswers(
      fill,
      target,
      (answer) => (isOrphaned() ? end(ending) : ask('pageAnswer', { nonce, answer })),
      signal,
    );
    if (fill.container) lookAgain(fill, tell, unless(undoing));
  };
  void start();
  return { stop: () => void end(ending), undo: () => undo };
}
