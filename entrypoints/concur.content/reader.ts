import { sourceWith } from '@/utils/core/pointed.ts';
import { ok } from '@/utils/core/result.ts';
import { createHighlighter } from '@/utils/dom/mark/highlight.ts';
import { lookAtPage } from '@/utils/dom/read/read-page.ts';
import { watchPage } from '@/utils/dom/watch/watch-page.ts';
import { REQUIREMENTS, SOURCE } from '@/utils/integrations/index.ts';
import { answerCommands } from '@/utils/messaging/commands.ts';
import { ask, isOrphaned } from '@/utils/messaging/send.ts';
import { marksFor } from './marks.ts';
import { createNoticeDelay } from './notice-delay.ts';

/**
 * Reads the page whenever it changes, tells the background what is new and keeps the marks in step.
 * The given function takes everything out of the page again.
 */
export function startReader(document: Document): () => void {
  const highlighter = createHighlighter(document);
  const settle = createNoticeDelay(() => look());
  let source = SOURCE;
  let taught = '[]';
  let sent = '';
  let stopped = false;

  const look = (): void => {
    if (isOrphaned()) stop();
    if (stopped) return;
    const seen = lookAtPage(document, source);
    highlighter.show(marksFor(seen, REQUIREMENTS));
    const reading = { ...seen.reading, notice: settle.told(seen.reading.notice) };
    const text = JSON.stringify(reading);
    if (text === sent) return;
    sent = text;
    void ask('reading', { reading }).then((reply) => {
      // What did not arrive is told again with the next look.
      if (!reply.ok) {
        if (sent === text) sent = '';
        return;
      }
      const labels = JSON.stringify(reply.value);
      if (labels === taught) return;
      taught = labels;
      source = sourceWith(SOURCE, reply.value);
      look();
    });
  };
  const stopAnswering = answerCommands({
    read() {
      sent = '';
      look();
      return ok(null);
    },
    stop() {
      stop();
      return ok(null);
    },
  });
  const stopWatching = watchPage(document, look);
  const stop = (): void => {
    stopped = true;
    settle.stop();
    stopWatching();
    stopAnswering();
    highlighter.remove();
  };

  look();
  return stop;
}
