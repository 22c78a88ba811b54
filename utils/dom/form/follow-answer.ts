import type { FoundAnswer } from './find-answer.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';

export interface AnswerTiming {
  /** An answer that is understood counts when it has stood for so long. */
  readonly settle: number;
  /** One that is not, when nothing has changed for so long. */
  readonly quiet: number;
  /** Nothing is looked at any more so long after the button was pressed. */
  readonly longest: number;
}

const INTERVAL = 150;
/** Looking takes at most this part of the time, however large the page. */
const SHARE = 0.1;

/**
 * Looks again and again and tells each answer once it stands; one that is not understood only if none was told before.
 * The given function ends it.
 */
export function followAnswer(
  document: Document,
  before: PageTexts,
  look: (now: PageTexts, gone: ReadonlySet<string>) => FoundAnswer | null,
  tell: (answer: FoundAnswer) => void,
  { settle, quiet, longest }: AnswerTiming,
): () => void {
  const gone = new Set<string>();
  const start = performance.now();
  let current: FoundAnswer | null = null;
  let since = start;
  let told: string | null = null;
  let isOver = false;

  const tick = () => {
    const time = performance.now();
    const now = pageTexts(document);
    for (const text of before.keys()) if (!now.has(text)) gone.add(text);
    const found = look(now, gone);
    if (key(found) !== key(current)) since = time;
    current = found;
    isOver ||= time - start >= longest;
    if (found && key(found) !== told) {
      const stood = time - since;
      const isClear = found.outcome !== 'unclear';
      if (isClear ? stood >= settle : told === null && (isOver || (!found.pending && stood >= quiet))) {
        told = key(found);
        tell(found);
      }
    }
    if (!isOver) timer = setTimeout(tick, Math.max(INTERVAL, (performance.now() - time) / SHARE));
  };
  let timer = setTimeout(tick, INTERVAL);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

const key = (answer: FoundAnswer | null): string | null => answer && `${answer.outcome} ${answer.text}`;
