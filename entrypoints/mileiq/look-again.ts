import type { Fill } from '@/utils/dom/form/fill-fields.ts';

/** When a page that sets itself up late may have changed what was filled in, in milliseconds after the fill. */
const LOOKS = [1500, 4000];
/** After one of these it may be the admin who changed it. */
const TOUCHES = ['pointerdown', 'keydown', 'paste', 'drop'] as const;

/**
 * Looks at the filled fields again some moments later, as long as nobody has touched the page, and gives reports that are
 * no longer as they were told to `onChange`.
 */
export function lookAgain(
  { fields, recheck }: Pick<Fill, 'fields' | 'recheck'>,
  onChange: (reports: NonNullable<ReturnType<Fill['recheck']>>) => void,
  signal: AbortSignal,
): void {
  const ending = new AbortController();
  const stop = () => ending.abort();
  signal.addEventListener('abort', stop, { signal: ending.signal });
  for (const page of new Set(fields.map(({ ownerDocument }) => ownerDocument)))
    for (const type of TOUCHES)
      page.addEventListener(type, stop, { capture: true, passive: true, signal: ending.signal });
  for (const after of LOOKS) {
    const timer = setTimeout(() => {
      const reports = recheck();
      if (after === LOOKS.at(-1) || reports) stop();
      if (reports) onChange(reports);
    }, after);
    ending.signal.addEventListener('abort', () => clearTimeout(timer));
  }
}
