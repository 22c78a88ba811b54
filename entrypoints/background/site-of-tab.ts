import { browser } from '@/utils/browser/api.ts';
import { fail, ok, type Result } from '@/utils/core/result.ts';
import { siteOf } from '@/utils/integrations/index.ts';

/**
 * Which side of the job a tab shows. Its URL is told only for hosts that the extension may access: without access no
 * page is recognised. Fails with `tabGone`.
 */
export async function siteOfTab(tabId: number): Promise<Result<ReturnType<typeof siteOf>>> {
  try {
    return ok(siteOf((await browser.tabs.get(tabId)).url));
  } catch {
    return fail('tabGone');
  }
}
