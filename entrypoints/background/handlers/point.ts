import { askOrInject } from '@/utils/browser/inject.ts';
import type { CredentialId } from '@/utils/core/credentials.ts';
import { cleanPointed } from '@/utils/core/link/clean-reading.ts';
import type { LinkState } from '@/utils/core/link/state.ts';
import { type PointedOn, takePointed } from '@/utils/core/link/take-pointed.ts';
import { labelPage, type PointId } from '@/utils/core/pointed.ts';
import { type Failure, fail, ok } from '@/utils/core/result.ts';
import { SOURCE } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import type { Sender } from '@/utils/messaging/guard.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { forgetLabels, rememberedLabels } from '@/utils/session/remembered-labels.ts';
import { readLink } from '@/utils/session/vault.ts';
import { beginWork, finishWork, orderWork, whileWorking } from '../begin-work.ts';
import { beginLink, endWork } from '../change-link.ts';
import { keepLabel, pathOfTab } from '../known-labels.ts';
import { siteOfTab } from '../site-of-tab.ts';

/** "Point at it": the admin shows where a value or a field is, and its label is remembered. */
export const pointHandlers = {
  async point({ tabId, what }) {
    const site = await siteOfTab(tabId);
    if (!site.ok) return site;
    if (!site.value) return fail('pageNotSupported');
    await beginLink();
    const begun = await beginWork('point', tabId, (state) => ({ ...state, pointing: what }));
    if (!begun.ok || !begun.value) return begun.ok ? ok(null) : begun;
    const { work } = begun.value;
    const script = site.value === 'source' ? 'pointSource' : 'pointTarget';
    const ordered = await askOrInject(tabId, script, () =>
      orderWork(work, () => command(tabId, 'point', { what })),
    );
    if (!ordered.ok) await finishWork(work, (state) => endWork(state, ordered.failure));
    // Only now a click on the page is a choice; before, it would be the page's.
    else await whileWorking(work, (state) => ({ ...state, work: { ...state.work, total: 1 } }));
    return ordered;
  },
  async pointedValue({ what, value, label, problem }, sender) {
    const state = await pointingAt(what, sender);
    if (!state) return fail('notAllowed');
    const page = labelPage(state.pages[sender.tabId]?.kind ?? 'unknown');
    const isList = what === 'grants' || what === 'scopes';
    const checked = isList || problem ? null : cleanPointed(what, value ?? '', SOURCE.tokenEndpoint);
    const failure: Failure | null =
      (problem && { id: problem }) || (checked && !checked.ok ? checked.failure : null);
    await end(state, (before) => {
      if (failure) return endWork(before, failure);
      const taken = checked?.ok
        ? takePointed(before, what as CredentialId, checked.value, Date.now(), pointedOn(before, sender))
        : ok(before);
      return taken.ok ? endWork(taken.value) : endWork(before, taken.failure);
    });
    if (!failure && label)
      await keepLabel({ site: 'source', origin: sender.origin, page, what, text: label });
    await command(sender.tabId, 'read', {});
    return ok(null);
  },
  async pointedField({ what, label, problem }, sender) {
    const state = await pointingAt(what, sender);
    if (!state) return fail('notAllowed');
    await end(state, (before) =>
      problem
        ? endWork(before, { id: problem, params: { field: what } })
        : { ...endWork(before), fill: withoutField(before.fill, what) },
    );
    if (!problem && label)
      await keepLabel({
        site: 'target',
        origin: sender.origin,
        page: 'unknown',
        path: await pathOfTab(sender.tabId),
        what,
        text: label,
      });
    return ok(null);
  },
  async labels({ forget }) {
    return ok([...(forget === undefined ? await rememberedLabels() : await forgetLabels(forget))]);
  },
} satisfies Partial<Handlers>;

/** What the page at hand said of itself when it was read last. */
function pointedOn({ pages }: LinkState, { tabId, origin }: Sender): PointedOn {
  const { company = null, appId = null } = pages[tabId] ?? {};
  return { host: URL.parse(origin)?.hostname ?? null, company, appId };
}

/** What was said of the other fields still holds. */
function withoutField(fill: LinkState['fill'], what: PointId): LinkState['fill'] {
  const left = fill?.filter(({ field }) => field !== what) ?? [];
  return left.length > 0 ? left : null;
}

/** The link, while the admin points at this on this tab; null otherwise: nobody asked. */
async function pointingAt(what: PointId, { tabId }: Sender): Promise<LinkState | null> {
  const state = await readLink();
  return state?.work?.task === 'point' && state.work.tabId === tabId && state.pointing === what
    ? state
    : null;
}

async function end(state: LinkState, change: (state: LinkState) => LinkState): Promise<void> {
  const { work } = state;
  if (work) await finishWork(work, (before) => ({ ...change(before), pointing: null }));
}
