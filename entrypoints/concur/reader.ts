import { createPointedSource } from '@/utils/core/pointing/pointed-source.ts';
import { fail, ok } from '@/utils/core/result/result.ts';
import { createTwoLooks } from '@/utils/core/source/two-looks.ts';
import { later } from '@/utils/dom/base/wait.ts';
import { createHighlighter } from '@/utils/dom/marks/highlight.ts';
import { drawMark } from '@/utils/dom/marks/note.ts';
import { lookAtPage, type PageLook } from '@/utils/dom/values/read-page.ts';
import { watchPage } from '@/utils/dom/values/watch-page.ts';
import { READ_SOURCE } from '@/utils/integrations/in-pages.ts';
import { answerCommands } from '@/utils/messaging/commands.ts';
import { AGAIN_MS, ask, isOrphaned } from '@/utils/messaging/send.ts';
import { type MarkTexts, marksFor } from './marks.ts';
import { createNoticeDelay } from './notice-delay.ts';

/** Between the two looks that a value must be met in: a frame, so that nothing a person could read is missed. */
const SECOND_LOOK_MS = 16;

/**
 * Reads the page whenever it changes, tells the background what is new and keeps the marks in step.
 * The given function takes everything out of the page again.
 */
export function startReader(document: Document, texts: MarkTexts): () => void {
  const highlighter = createHighlighter(document, drawMark);
  const settle = createNoticeDelay(() => look());
  const pointed = createPointedSource(READ_SOURCE);
  const settled = createTwoLooks();
  const name = crypto.randomUUID();
  let before: PageLook | null = null;
  let callOff = (): void => {};
  let sent = '';
  let stopped = false;

  const look = (isLast = false): boolean => {
    if (isOrphaned()) stop();
    if (stopped) return false;
    const seen = pointed.look(
      (source) => lookAtPage(document, source, before),
      (each) => each.reading.page,
    );
    before = seen;
    const isNew = tell(seen.reading);
    // No second look follows: what stands there until the end counts as what is gone by the next one does.
    if (isLast) tell({ ...seen.reading, values: {} });
    // Last: whatever stops a mark from being drawn, a secret that is shown once was told.
    highlighter.show(marksFor(seen, texts));
    return isNew;
  };
  /** True if what is seen was not told before. */
  const tell = (seen: PageLook['reading']): boolean => {
    const { reading: agreed, isSettled } = settled(seen);
    callOff();
    if (!isSettled) callOff = later(look, SECOND_LOOK_MS);
    const reading = { ...agreed, notice: settle.told(agreed.notice) };
    const text = JSON.stringify(reading);
    if (text === sent) return false;
    sent = text;
    void ask('reading', { reading, document: name }).then((reply) => {
      // Something else was told meanwhile: its answer counts.
      if (sent !== text) return;
      if (!reply.ok) {
        // What did not arrive is told again with the next look, which nothing else brings on a page that stands still.
        sent = '';
        if (reply.failure.id === 'internal') callOff = later(look, AGAIN_MS);
      } else if (pointed.learn(reply.value, reading.page)) look();
    });
    return true;
  };
  const stopAnswering = answerCommands({
    read() {
      sent = '';
      look();
      return ok(null);
    },
    shows: ({ document: other }) => (other === name ? ok(null) : fail('documentChanged')),
    stop() {
      stop();
      return ok(null);
    },
  });
  const stopWatching = watchPage(document, look);
  const lookLast = () => look(true);
  document.defaultView?.addEventListener('pagehide', lookLast);
  const stop = (): void => {
    stopped = true;
    callOff();
    settle.stop();
    document.defaultView?.removeEventListener('pagehide', lookLast);
    stopWatching();
    stopAnswering();
    highlighter.remove();
  };

  look();
  return stop;
}
