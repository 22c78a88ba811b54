import { fail, ok, type Result } from '@/utils/core/result.ts';
import { watchAnswer } from '@/utils/dom/answer/watch-answer.ts';
import { type Fill, fillFields } from '@/utils/dom/fill/fill-fields.ts';
import { urlFormHint } from '@/utils/dom/locate/url-form-hint.ts';
import { waitForForm } from '@/utils/dom/locate/wait-for-form.ts';
import { TARGET } from '@/utils/integrations/index.ts';
import { answerCommands } from '@/utils/messaging/commands.ts';
import { ask, isOrphaned } from '@/utils/messaging/send.ts';
import { createRedactor } from './redact-answer.ts';

/** One fill of this document, from the order to the page's answer. */
export interface FillRun {
  /** Ends waiting, watching and listening; what was filled stays. */
  readonly stop: () => void;
  readonly undo: () => Promise<Result<null>>;
}

/** Starts the fill that `nonce` stands for. `earlier`, a fill of the same form, is undone first: undo goes back to before both. */
export function runFill(nonce: string, earlier: FillRun | undefined): FillRun {
  const ending = new AbortController();
  const { signal } = ending;
  let fill: Fill | null = null;
  const undo = async () => {
    const undone = fill ? await fill.undo() : ok(null);
    if (undone.ok) fill = null;
    return undone;
  };
  const stop = () => ending.abort();
  const stopAnswering = answerCommands({
    alive: () => ok(null),
    cancel: () => {
      stop();
      return ok(null);
    },
    undoFill: () => (fill ? undo() : fail('undoFailed')),
    stop: () => {
      fill = null;
      stop();
      return ok(null);
    },
  });
  signal.addEventListener('abort', stopAnswering, { once: true });

  const start = async (): Promise<void> => {
    fill = await fillOnce(nonce, earlier, signal);
    if (!fill?.container || signal.aborted) return;
    const onAnswer = async (answer: Parameters<Parameters<typeof watchAnswer>[3]>[0]) => {
      if (isOrphaned()) stop();
      else await ask('pageAnswer', { nonce, answer });
    };
    const redact = createRedactor(fill.fields);
    const stopWatching = watchAnswer(document, TARGET, fill.container, onAnswer, { redact });
    signal.addEventListener('abort', stopWatching, { once: true });
  };
  void start();
  return { stop, undo };
}

/** Waits for the form, claims the values, writes them and reports; the values live no longer than this call. */
async function fillOnce(
  nonce: string,
  earlier: FillRun | undefined,
  signal: AbortSignal,
): Promise<Fill | null> {
  const located = await waitForForm(document, TARGET, { signal });
  if (signal.aborted) return null;
  if (!('found' in located)) {
    await ask('fillDone', { nonce, fields: [...located.reports] });
    return null;
  }
  const claimed = await ask('claimFill', {
    nonce,
    urlForm: urlFormHint(located.found.authorizationUrl.element),
  });
  if (!claimed.ok || signal.aborted) return null;
  await earlier?.undo();
  const fill = await fillFields(document, TARGET, claimed.value);
  await ask('fillDone', { nonce, fields: [...fill.reports] });
  return fill;
}
