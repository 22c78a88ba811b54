import { type PointedLabel, targetWith } from '@/utils/core/pointing/pointed.ts';
import { fail, ok, type Result } from '@/utils/core/result/result.ts';
import type { Fill } from '@/utils/dom/form/fill-fields.ts';
import { watchAnswer } from '@/utils/dom/form/watch-answer.ts';
import { TARGET } from '@/utils/integrations/index.ts';
import { answerCommands } from '@/utils/messaging/commands.ts';
import { ask, isOrphaned } from '@/utils/messaging/send.ts';
import { fillOnce } from './fill-once.ts';
import { lookAgain } from './look-again.ts';
import { createRedactor } from './redact-answer.ts';

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
  nonce: string,
  labels: readonly PointedLabel[],
  earlier: FillRun | undefined,
): FillRun {
  const target = targetWith(TARGET, labels);
  const ending = new AbortController();
  const cancelling = new AbortController();
  const { signal } = ending;
  signal.addEventListener('abort', () => cancelling.abort(), { once: true });
  let undo = earlier?.undo() ?? null;
  const stop = () => ending.abort();
  const untouched = new AbortController();
  signal.addEventListener('abort', () => untouched.abort(), { once: true });
  const takeBack = async (): Promise<Result<null>> => {
    if (!undo) return fail('undoFailed');
    untouched.abort();
    const once = undo;
    // What it cannot put back it cannot put back later either.
    undo = null;
    return once();
  };
  const stopAnswering = answerCommands({
    alive: () => ok(null),
    cancel: () => {
      cancelling.abort();
      return ok(null);
    },
    undoFill: takeBack,
    stop: () => {
      undo = null;
      stop();
      return ok(null);
    },
  });
  signal.addEventListener('abort', stopAnswering, { once: true });
  // A page that is left may come back as it was: what was ordered before that does not go on.
  window.addEventListener('pagehide', stop, { once: true });

  const watch = ({ container, fields }: Fill) => {
    if (!container) return;
    const onAnswer = async (answer: Parameters<Parameters<typeof watchAnswer>[3]>[0]) => {
      if (isOrphaned()) stop();
      else await ask('pageAnswer', { nonce, answer });
    };
    const redact = createRedactor(fields);
    const stopWatching = watchAnswer(document, target, container, onAnswer, { redact });
    signal.addEventListener('abort', stopWatching, { once: true });
  };
  const start = async (): Promise<void> => {
    const clear = async () => {
      if (undo) await takeBack();
    };
    const fill = await fillOnce(nonce, target, clear, cancelling.signal);
    if (fill?.container) undo = fill.undo;
    if (fill && !signal.aborted) {
      const tell = (reports: Fill['reports']) => {
        const { searched } = fill;
        return ask('fillDone', { nonce, fields: [...reports], searched, undoable: undo !== null });
      };
      await tell(fill.reports);
      watch(fill);
      if (fill.container) lookAgain(fill, tell, untouched.signal);
    }
  };
  void start();
  return { stop, undo: () => undo };
}
