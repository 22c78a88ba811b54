import { expect } from 'vitest';
import type { PageAnswer } from '../../../utils/core/target/fill-report.ts';
import { watchAnswer } from '../../../utils/dom/form/answer/watch-answer.ts';
import type { Fill } from '../../../utils/dom/form/fill/fill-fields.ts';
import { TARGET } from '../../../utils/integrations/index.ts';
import { until } from '../../until.ts';
import type { ShownPage } from './show-page.ts';

/** Presses the button with an answer on it, if there is one, and reads what the page says then: the last word stands. */
export async function checkAnswer({ answers }: ShownPage, { container }: Fill): Promise<void> {
  const [mark] = answers.of('answer');
  if (!mark) return;
  if (!container) throw new Error('Nothing was filled in.');
  const told: string[] = [];
  const onAnswer = (answer: PageAnswer | null) => told.push(answer?.outcome ?? 'asked anew');
  const stop = watchAnswer(document, TARGET, container, onAnswer, { redact: (text) => text });
  (mark.element as HTMLElement).click();
  await until(() => told.at(-1) === mark.value).catch(() => undefined);
  stop();
  expect(told.at(-1) ?? 'nothing').toBe(mark.value);
  // What is told at any time counts: on an acceptance the values are given up.
  if (mark.value !== 'accepted') expect(told).not.toContain('accepted');
}
