import { browser } from '@/utils/browser/api.ts';
import { inject, nobodyAnswered } from '@/utils/browser/inject.ts';
import { mayAccessSites } from '@/utils/browser/permissions.ts';
import { newLink } from '@/utils/core/link/state.ts';
import { toSnapshot } from '@/utils/core/link/to-snapshot.ts';
import { type Failure, fail, ok, type Result } from '@/utils/core/result.ts';
import type { Snapshot } from '@/utils/core/snapshot.ts';
import { isImplementation, serverUrl } from '@/utils/core/token-url.ts';
import { SOURCE, TARGET } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import type { JobPage } from '@/utils/messaging/protocol.ts';
import { hasExpired } from '@/utils/session/expired.ts';
import { lastLink } from '@/utils/session/last-link.ts';
import { reminderIsDue } from '@/utils/session/reminder.ts';
import { keepMinutes } from '@/utils/session/settings.ts';
import { readLink } from '@/utils/session/vault.ts';
import { beginLink, changeLink, withProblem } from '../change-link.ts';
import { siteOfTab } from '../site-of-tab.ts';

const JOB_PAGES: Record<JobPage, string> = { ...SOURCE.links, target: TARGET.startUrl };

/** Looking at a tab and going to another page. */
export const lookHandlers = {
  async attach({ tabId }) {
    const site = await siteOfTab(tabId);
    if (!site.ok) return site;
    if (site.value === 'source') {
      await beginLink();
      // Put into the page, the reader reads by itself: a second order would only make it read twice.
      const asked = await command(tabId, 'read', {});
      const read = nobodyAnswered(asked) ? await inject(tabId, 'read') : asked;
      await changeLink((state) => {
        const others = state.problems.filter(({ id }) => id !== 'pageNotReady' && id !== 'hostAccessMissing');
        if (read.ok && others.length === state.problems.length) return state;
        return withProblem(state, ...(read.ok ? [] : [read.failure]), ...others);
      });
    }
    return snapshotOf(tabId);
  },
  snapshot: ({ tabId }) => snapshotOf(tabId),
  async open({ tabId, page }) {
    // Going to a page of the source is the first step: what it shows must be read, even if the popup closes now.
    if (page !== 'target') await beginLink();
    try {
      await browser.tabs.update(tabId, { url: JOB_PAGES[page] });
      return ok(null);
    } catch {
      return fail('tabGone');
    }
  },
} satisfies Partial<Handlers>;

async function snapshotOf(tabId: number): Promise<Result<Snapshot>> {
  const site = await siteOfTab(tabId);
  if (!site.ok) return site;
  const state = await readLink();
  const snapshot = toSnapshot(state ?? newLink(0, TARGET.defaultUrlForm), {
    tabId,
    site: site.value,
    requirements: TARGET.requirements,
    keepMinutes: await keepMinutes(),
    lastLink: await lastLink(),
    reminderDue: await reminderIsDue(),
    source: SOURCE,
    showUrl: (base, form) => serverUrl(base, form, SOURCE.tokenEndpoint),
    isTrial: (base) => isImplementation(base, SOURCE.tokenEndpoint),
  });
  const allowed = await mayAccessSites();
  const problems: Failure[] = [...snapshot.problems];
  if (!allowed) problems.unshift({ id: 'hostAccessMissing' });
  if (await hasExpired()) problems.unshift({ id: 'expired' });
  return ok({ ...snapshot, problems, expiresAt: state && snapshot.expiresAt });
}
