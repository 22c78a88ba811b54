import { sourceWith } from '@/utils/core/pointing/pointed.ts';
import { fail, ok, type Result } from '@/utils/core/result/result.ts';
import type { PrepareReport } from '@/utils/core/setup/snapshot.ts';
import { pause } from '@/utils/dom/base/wait.ts';
import { type Prepared, prepareApp } from '@/utils/dom/lists/prepare-app.ts';
import { PREPARE_SOURCE } from '@/utils/integrations/in-pages.ts';
import type { Commands } from '@/utils/messaging/commands.ts';
import { AGAIN_MS, ask } from '@/utils/messaging/send.ts';

/** The one preparation of a document: started, taken back, cancelled. Progress and the end go to the background. */
export interface Preparation {
  prepare(arg: Commands['prepare']): Result<null>;
  undo(): Result<null>;
  cancel(): Result<null>;
}

/** Orders are answered at once: the work may take longer than a message may wait. */
export function createPreparation(document: Document): Preparation {
  let work: AbortController | null = null;
  let prepared: Prepared[] = [];

  const run = (task: (signal: AbortSignal) => Promise<PrepareReport>): Result<null> => {
    if (work) return fail('busy');
    const controller = new AbortController();
    work = controller;
    // What is put to sleep in the middle ends there: the page may not be what it was when it wakes.
    document.addEventListener('freeze', () => controller.abort(), { once: true });
    void task(controller.signal)
      .catch(() => null)
      .then(tellEnd)
      .then(() => {
        work = null;
      });
    return ok(null);
  };

  /** Until it has arrived: nobody else knows that the work is over. */
  const tellEnd = async (report: PrepareReport | null): Promise<void> => {
    const reply = await ask('prepareDone', { report });
    if (reply.ok || reply.failure.id !== 'internal') return;
    await pause(AGAIN_MS);
    await tellEnd(report);
  };

  return {
    prepare: ({ labels, required }) =>
      run(async (signal) => {
        const done = await prepareApp(document, sourceWith(PREPARE_SOURCE, labels), required, {
          signal,
          onProgress: (at, total, detail) => void ask('prepareProgress', { done: at, total, detail }),
        });
        prepared.push(done);
        return done.report;
      }),
    undo: () => {
      if (prepared.length === 0) return fail('undoFailed');
      return run(async () => {
        const all = prepared.reverse();
        prepared = [];
        const failed: string[] = [];
        for (const one of all) failed.push(...(await one.undo()).failed);
        return { added: [], failed, undone: true };
      });
    },
    cancel() {
      work?.abort();
      return ok(null);
    },
  };
}
