import { redact } from '@/utils/core/credentials/redact.ts';
import type { PageAnswer } from '@/utils/core/target/fill-report.ts';
import type { FillTarget } from '@/utils/core/target/target.ts';
import { watchAnswer } from '@/utils/dom/form/answer/watch-answer.ts';
import { contentOf } from '@/utils/dom/form/fill/choice.ts';
import type { Fill } from '@/utils/dom/form/fill/fill-fields.ts';

/** A long run of letters and digits without a blank looks like a secret, whether or not it is one of ours. */
const TOKEN_LIKE = /[\w.~+/=-]{16,}/gu;
/** When a page that sets itself up late may have changed what was filled in, in milliseconds after the fill. */
const LOOKS = [1500, 4000];
/** After one of these it may be the admin who changed it. */
const TOUCHES = ['pointerdown', 'keydown', 'paste', 'drop'] as const;

/**
 * Tells what the page says after its own Validate, without secrets; null when it is asked anew. The values are read from the filled fields when they
 * are needed, not kept; what looks like a secret goes as well, because the page may have emptied the fields.
 */
export function tellAnswers(
  { container, fields }: Fill,
  target: FillTarget,
  tell: (answer: PageAnswer | null) => void,
  signal: AbortSignal,
): void {
  if (!container || signal.aborted) return;
  const values = () => fields.map(contentOf);
  const redacted = (text: string) =>
    redact(text, values()).replace(TOKEN_LIKE, (run) => (/\d/u.test(run) ? '•••' : run));
  const stop = watchAnswer(document, target, container, tell, { redact: redacted });
  signal.addEventListener('abort', stop, { once: true });
}

/**
 * Looks at the filled fields again some moments later, as long as nobody has touched the page, and gives reports that are
 * no longer as they were told to `onChange`.
 */
export function lookAgain(
  { fields, recheck }: Pick<Fill, 'fields' | 'recheck'>,
  onChange: (reports: NonNullable<ReturnType<Fill['recheck']>>) => void,
  ended: AbortSignal,
): void {
  const touched = new AbortController();
  const signal = AbortSignal.any([ended, touched.signal]);
  for (const page of new Set(fields.map(({ ownerDocument }) => ownerDocument)))
    for (const type of TOUCHES)
      page.addEventListener(type, () => touched.abort(), { capture: true, passive: true, signal });
  for (const after of LOOKS)
    setTimeout(() => {
      const reports = signal.aborted ? null : recheck();
      if (reports || after === LOOKS.at(-1)) touched.abort();
      if (reports) onChange(reports);
    }, after);
}
