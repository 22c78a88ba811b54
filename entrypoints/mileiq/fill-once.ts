import type { Armed } from '@/utils/core/target/armed.ts';
import type { FillTarget } from '@/utils/core/target/target.ts';
import { type Fill, fillFields, untouched } from '@/utils/dom/form/fill/fill-fields.ts';
import { waitForForm } from '@/utils/dom/form/fill/wait-for-form.ts';
import { urlFormHint } from '@/utils/dom/form/locate/url-form-hint.ts';
import { ask } from '@/utils/messaging/send.ts';

/**
 * Waits for the form, claims the values and writes them after `clear` took back what an earlier fill left; the values
 * live no longer than this call. Null where the fill was cancelled, the claim refused, or its time over.
 */
export async function fillOnce(
  { nonce, until }: Armed,
  target: FillTarget,
  clear: () => Promise<unknown>,
  { again, signal }: { readonly again: boolean; readonly signal: AbortSignal },
): Promise<Fill | null> {
  const located = await waitForForm(document, target, { signal });
  if (signal.aborted) return null;
  if (!('found' in located)) return untouched(located.reports, located.searched);
  const urlForm = urlFormHint(located.found.authorizationUrl, target);
  const claimed = await ask('claimFill', { nonce, urlForm });
  if (!claimed.ok || signal.aborted || Date.now() > until) return null;
  await clear();
  return fillFields(document, target, claimed.value, { again, signal });
}
