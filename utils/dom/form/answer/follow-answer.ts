import { later } from '../../base/wait.ts';
import { type FoundAnswer, isNew, type Looks } from './find-answer.ts';
import { pageTexts } from './page-texts.ts';

export interface AnswerTiming {
  /** A refusal counts when it has stood for so long. */
  readonly settle: number;
  /** An acceptance, because it may be the first word only. */
  readonly stand: number;
  /** What is not understood, or was there before, when it has stood for so long. */
  readonly quiet: number;
  /** Nothing is looked at any more so long after the button was pressed. */
  readonly longest: number;
}

export const TIMING: AnswerTiming = { settle: 400, stand: 1_000, quiet: 3_000, longest: 60_000 };
const INTERVAL = 100;
/** Looking takes at most this part of the time, however large the page, and is seldom once the page had time. */
const SHARE = 0.1;
const SELDOM = 0.02;

export interface Question {
  /** `isQuiet`: nothing was told for a while, so that what stands there counts, too. */
  readonly look: (looks: Looks, isQuiet: boolean) => FoundAnswer | null;
  readonly tell: (answer: FoundAnswer) => void;
}

/**
 * Looks again and again and tells each answer once it has stood for its time; one that is not understood only if none was
 * told before. An answer that contradicts itself takes back what was told. The given function ends it.
 */
export function followAnswer(document: Document, { look, tell }: Question, timing: AnswerTiming): () => void {
  const before = pageTexts(document);
  const gone = new Set<string>();
  const since = new Map<string, number>();
  const start = performance.now();
  const address = document.URL;
  let [current, from, told, count] = ['', start, '', 0];
  let isOver = false;

  const tick = () => {
    const time = performance.now();
    const now = pageTexts(document);
    count += 1;
    for (const text of before.keys()) if (!now.has(text)) gone.add(text);
    for (const text of since.keys()) if (!now.has(text)) since.delete(text);
    for (const text of now.keys())
      if (!since.has(text) && isNew(text, { before, now })) since.set(text, count);
    const found = look({ before, now, gone, since }, told === '' && time - start >= timing.quiet);
    const key = found ? `${found.outcome} ${found.text}` : '';
    if (key !== current) [current, from] = [key, time];
    // Once it was answered, another address is another page, whatever it says.
    isOver ||= time - start >= timing.longest || (told !== '' && document.URL !== address);
    if (found && key !== told) {
      const mayTell = told === '' || found.outcome !== 'unclear' || found.basis === 'contradiction';
      if (mayTell && (isOver || time - from >= timeToStand(found, timing))) {
        told = key;
        tell(found);
      }
    }
    const elapsed = performance.now() - start;
    const pause = Math.max(INTERVAL, (performance.now() - time) / SHARE, elapsed * SELDOM);
    if (!isOver) callOff = later(tick, pause);
  };
  let callOff = later(tick, INTERVAL);
  return () => {
    isOver = true;
    callOff();
  };
}

function timeToStand({ outcome, basis, pending }: FoundAnswer, timing: AnswerTiming): number {
  // While the page is at work, an acceptance is not its last word, and a refusal hardly.
  if (pending) return outcome === 'refused' ? timing.quiet : Number.POSITIVE_INFINITY;
  if (basis === 'standing') return 0;
  if (basis === 'again' || (outcome === 'unclear' && basis !== 'contradiction')) return timing.quiet;
  return outcome === 'accepted' ? timing.stand : timing.settle;
}
