import { browser } from '@/utils/browser/api.ts';
import { fail, ok, type Result } from '@/utils/core/result/result.ts';
import { siteOf } from '@/utils/integrations/index.ts';

/** The page that a tab shows: whose it is, and its address where the extension may see it. */
export interface TabPage {
  readonly site: ReturnType<typeof siteOf>;
  readonly url: URL | null;
}

/**
 * The page that a tab shows. Its address is told only for hosts that the extension may access: without access no page is
 * recognised. Fails with `tabGone`.
 */
export async function pageOfTab(tabId: number): Promise<Result<TabPage>> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return ok({ site: siteOf(url), url: URL.parse(url ?? '') });
  } catch {
    return fail('tabGone');
  }
}

/** As `pageOfTab`, for a page of this side of the job. Fails with `pageNotSupported` on any other. */
export async function pageOn(site: TabPage['site'] & string, tabId: number): Promise<Result<URL>> {
  const page = await pageOfTab(tabId);
  if (!page.ok) return page;
  return page.value.site === site && page.value.url ? ok(page.value.url) : fail('pageNotSupported');
}
