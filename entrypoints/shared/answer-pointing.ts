import type { PointId } from '@/utils/core/pointing/pointed.ts';
import { ok } from '@/utils/core/result/result.ts';
import { startPicker } from '@/utils/dom/point/picker.ts';
import { answerCommands } from '@/utils/messaging/commands.ts';
import { isOwnPage } from './is-own-page.ts';

interface Pointing {
  /** Whose pages these are. */
  readonly side: 'source' | 'target';
  candidateOf(element: Element): Element | null;
  candidates(): readonly Element[];
  /** Judges what was picked, null for nothing, and tells the background. */
  tell(what: PointId, element: Element | null): Promise<unknown>;
}

const STOP = Symbol.for('concur-link.stop-pointing');

/** Answers the order to let the admin pick an element. A further injection into the document takes over. */
export function answerPointing({ side, candidateOf, candidates, tell }: Pointing): void {
  if (!isOwnPage(side)) return;
  const world = globalThis as unknown as Record<symbol, (() => void) | undefined>;
  world[STOP]?.();
  let end: (() => void) | null = null;
  const cancel = () => {
    end?.();
    end = null;
    return ok(null);
  };
  const stopAnswering = answerCommands({
    alive: () => ok(null),
    point({ what }) {
      cancel();
      end = startPicker(document, {
        candidateOf,
        candidates,
        onPick: (element) => void tell(what, element),
        onEnd: () => void tell(what, null),
      });
      return ok(null);
    },
    cancel,
    stop: cancel,
  });
  world[STOP] = () => {
    cancel();
    stopAnswering();
  };
}
