import { browser } from '@/utils/browser/api.ts';
import { inject, isBlocked, nobodyAnswered } from '@/utils/browser/inject.ts';
import { mayAccessSites } from '@/utils/browser/permissions.ts';
import { leaveMark } from '@/utils/browser/seen-document.ts';
import { isImplementation, serverUrl } from '@/utils/core/oauth/token-url.ts';
import { mayFillAt, requiredBy } from '@/utils/core/policy/policy.ts';
import { oneAtATime } from '@/utils/core/result/one-at-a-time.ts';
import { type Failure, fail, ok, type Result } from '@/utils/core/result/result.ts';
import { expectAppIdPage, mayHoldInput } from '@/utils/core/setup/open-page.ts';
import type { Snapshot } from '@/utils/core/setup/snapshot.ts';
import { newSetup, type SetupState } from '@/utils/core/setup/state.ts';
import { attached, following } from '@/utils/core/setup/tasks.ts';
import { toSnapshot } from '@/utils/core/setup/to-snapshot.ts';
import { traitsOf } from '@/utils/core/source/source.ts';
import { SOURCE, TARGET } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import type { JobPage } from '@/utils/messaging/protocol.ts';
import { openInvitation } from '@/utils/session/invitation.ts';
import { EXPIRED, ROLE } from '@/utils/session/items.ts';
import { policyNow } from '@/utils/session/policy.ts';
import { linkViews } from '@/utils/session/records.ts';
import { lostValues } from '@/utils/session/trace.ts';
import { changeSetup, keepMinutes, readSetup } from '@/utils/session/vault.ts';
import { beginSetup } from '../setup-life.ts';
import { otherOriginOf, pageOfTab } from '../tabs.ts';

const JOB_PAGES: Record<JobPage, string> = { ...SOURCE.links, target: TARGET.startUrl };

/** Looking at a tab and going to another page. */
export const lookHandlers = {
  async attach({ tabId }) {
    const look = { tabId, since: Date.now() };
    const page = await pageOfTab(tabId);
    const { site, asleep } = page.ok ? page.value : { site: null, asleep: false };
    const follow = (state: SetupState): SetupState => following(state, tabId);
    if (site !== 'source') await changeSetup(follow);
    if (site === 'target' && !asleep) return snapshotOf(tabId, await leaveMark(tabId));
    if (site === 'source') {
      await beginSetup(follow);
      const read = asleep ? fail('tabAsleep') : await readPage(tabId);
      await changeSetup((state) => attached(state, look, read.ok ? null : read.failure));
    }
    return snapshotOf(tabId);
  },
  snapshot: ({ tabId }) => snapshotOf(tabId),
  async open({ tabId, page }) {
    const step = (state: SetupState): SetupState => ({ ...state, touchedAt: Date.now() });
    // Going to a page of the source is the first step: what it shows must be read, even if the popup closes now.
    await (page === 'target' ? changeSetup(step) : beginSetup(step));
    const state = await readSetup();
    const shown = await pageOfTab(tabId);
    if (!shown.ok) return shown;
    const traits = traitsOf(state?.app.pages[tabId]?.kind ?? 'unknown', SOURCE);
    const isFree = shown.value.site !== null && !(state && mayHoldInput(state, tabId, traits));
    try {
      const id = isFree ? tabId : ((await browser.tabs.create({ url: 'about:blank' })).id ?? tabId);
      // Before the page loads: it is read as soon as it stands.
      if (page !== 'target') await changeSetup((before) => following(before, id));
      if (page === 'companyRequestTokens') await changeSetup((before) => expectAppIdPage(before, id));
      await browser.tabs.update(id, { url: JOB_PAGES[page] });
      return ok(null);
    } catch {
      return fail('tabGone');
    }
  },
} satisfies Partial<Handlers>;

/** Each tab is read once at a time: asked twice at once, nobody would answer, and the page would get the reader twice. */
const turns = new Map<number, ReturnType<typeof oneAtATime>>();

/** Put into the page, the reader reads by itself: a second order would only make it read twice. */
function readPage(tabId: number): Promise<Result<null>> {
  const inTurn = turns.get(tabId) ?? oneAtATime();
  turns.set(tabId, inTurn);
  return inTurn(async () => {
    const asked = await command(tabId, 'read', {});
    return nobodyAnswered(asked) ? inject(tabId, 'read') : asked;
  });
}

async function snapshotOf(tabId: number, mark: string | null = null): Promise<Result<Snapshot>> {
  const page = await pageOfTab(tabId);
  if (!page.ok) return page;
  const state = await readSetup();
  const problems: Failure[] = [];
  if (await EXPIRED.getValue()) problems.push({ id: 'expired' });
  const { site, url, asleep } = page.value;
  // Where access is withheld Chrome answers a script that is put into a page only once it is given.
  if (!(await mayAccessSites())) problems.push({ id: 'hostAccessMissing' });
  else if (!url && !asleep && (await isBlocked(tabId))) problems.push({ id: 'hostBlocked' });
  const lost = await lostValues(state);
  if (lost) problems.push({ id: 'valuesLost', params: { fields: lost.names.join(', ') } });
  const policy = await policyNow();
  if (site === 'target' && url && !mayFillAt(policy, url.origin)) problems.push({ id: 'policyForbids' });
  const snapshot = toSnapshot(state ?? newSetup(0, TARGET.defaultUrlForm), {
    tabId,
    site,
    otherOrigin: otherOriginOf(url),
    mark,
    isUnderWay: state !== null,
    problems,
    requirements: requiredBy(policy, TARGET.requirements),
    policy,
    keepMinutes: await keepMinutes(),
    role: await ROLE.getValue(),
    invited: await openInvitation(),
    links: await linkViews(),
    source: SOURCE,
    target: TARGET,
    showUrl: (base, form) => serverUrl(base, form, SOURCE.tokenEndpoint),
    isTrial: (base) => isImplementation(base, SOURCE.tokenEndpoint),
  });
  return ok(snapshot);
}
