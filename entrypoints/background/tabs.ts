import { browser } from '@/utils/browser/api.ts';
import { fail, ok, type Result } from '@/utils/core/result/result.ts';
import { cleanForDisplay } from '@/utils/core/text/text.ts';
import { siteOf, TARGET } from '@/utils/integrations/index.ts';

/** Of a title and of a path, as the panel names a page. */
const LONGEST_TITLE = 80;

/** The page that a tab shows: whose it is, and its address where the extension may see it. */
export interface TabPage {
  readonly site: ReturnType<typeof siteOf>;
  readonly url: URL | null;
  /** The browser has frozen or discarded it: no script of it runs until somebody opens the tab. */
  readonly asleep: boolean;
}

/**
 * The page that a tab shows. Its address is told only for hosts that the extension may access: without access no page is
 * recognised. Fails with `tabGone`.
 */
export async function pageOfTab(tabId: number): Promise<Result<TabPage>> {
  try {
    const { url = '', discarded = false, frozen = false } = await browser.tabs.get(tabId);
    return ok({
      site: siteOf(url),
      url: URL.canParse(url) ? new URL(url) : null,
      asleep: discarded || frozen,
    });
  } catch {
    return fail('tabGone');
  }
}

/** The origin of a page of the target that is not at one of its usual places; null for any other page. */
export const otherOriginOf = (url: URL | null): string | null =>
  url && siteOf(url.href) === 'target' && !TARGET.origins.includes(url.origin) ? url.origin : null;

/**
 * As `pageOfTab`, for a page that is awake, of this side of the job. Fails with `pageNotSupported` on any other, with `tabAsleep`
 * where it sleeps.
 */
export async function pageOn(site: TabPage['site'] & string, tabId: number): Promise<Result<URL>> {
  const page = await pageOfTab(tabId);
  if (!page.ok) return page;
  if (page.value.site !== site || !page.value.url) return fail('pageNotSupported');
  return page.value.asleep ? fail('tabAsleep') : ok(page.value.url);
}

/** What the admin knows a tab's page by: its title and its path; empty where the extension may not see them. */
export async function nameOfTab(tabId: number): Promise<string> {
  const { title = '', url = '' } = await browser.tabs
    .get(tabId)
    .catch((): { title?: string; url?: string } => ({}));
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return [cleanForDisplay(title, LONGEST_TITLE), cleanForDisplay(path, LONGEST_TITLE)]
    .filter(Boolean)
    .join(', ');
}
