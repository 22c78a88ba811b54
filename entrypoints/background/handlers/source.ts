import { askOrInject } from '@/utils/browser/inject.ts';
import { applyReading } from '@/utils/core/link/apply-reading.ts';
import { cleanReading } from '@/utils/core/link/clean-reading.ts';
import { heldValue, type LinkState } from '@/utils/core/link/state.ts';
import { chooseApp } from '@/utils/core/link/take-app.ts';
import { fail, ok, type Result } from '@/utils/core/result.ts';
import { SOURCE } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { readLink } from '@/utils/session/vault.ts';
import { beginWork, finishWork, orderWork } from '../begin-work.ts';
import { beginLink, changeLink, endWork, withProblem } from '../change-link.ts';
import { labelsFor, labelsOfTab } from '../known-labels.ts';
import { siteOfTab } from '../site-of-tab.ts';

/** The source's pages: what their script reads, and what it is told to do. */
export const sourceHandlers = {
  async reading({ reading }, { tabId, origin }) {
    const host = URL.parse(origin)?.hostname ?? null;
    await changeLink((state) =>
      applyReading(state, tabId, cleanReading(reading, SOURCE.tokenEndpoint), Date.now(), host),
    );
    return ok(await labelsFor('source', origin, reading.page));
  },
  async chooseApp({ which }) {
    await changeLink((state) => chooseApp(state, which, Date.now()));
    return ok(null);
  },
  async prepare({ tabId }) {
    await beginLink();
    const labels = await labelsOfTab(tabId);
    return orderPreparation(tabId, () => command(tabId, 'prepare', { labels }));
  },
  undoPrepare: ({ tabId }) => orderPreparation(tabId, () => command(tabId, 'undoPrepare', {})),
  async prepareProgress({ done, total, detail }, { tabId }) {
    await changeLink((state) =>
      isPreparing(state, tabId)
        ? { ...state, work: { ...state.work, done, total, detail, since: Date.now() } }
        : state,
    );
    return ok(null);
  },
  async prepareDone({ report }, { tabId }) {
    await changeLink((state) => {
      if (!isPreparing(state, tabId)) return state;
      if (!report) return endWork(state, { id: 'internal' });
      const names = report.failed.join(', ');
      const next = { ...state, prepare: { ...report, tabId }, touchedAt: Date.now() };
      return names ? endWork(next, { id: 'prepareIncomplete', params: { names } }) : endWork(next);
    });
    return ok(null);
  },
  async fillAppId({ tabId }) {
    const state = await readLink();
    const appId = state && heldValue(state, 'clientId');
    if (!appId) return fail('valuesMissing');
    const done = await orderWriter(tabId, () => command(tabId, 'fillAppId', { appId }));
    await changeLink((before) =>
      done.ok ? { ...withProblem(before), touchedAt: Date.now() } : withProblem(before, done.failure),
    );
    return done;
  },
} satisfies Partial<Handlers>;

type Preparing = LinkState & { readonly work: NonNullable<LinkState['work']> };

const isPreparing = (state: LinkState, tabId: number): state is Preparing =>
  state.work?.task === 'prepare' && state.work.tabId === tabId;

/** The script answers at once; progress and the end come as messages, so the popup may close and the worker may sleep. */
async function orderPreparation(tabId: number, order: () => Promise<Result<null>>): Promise<Result<null>> {
  const begun = await beginWork('prepare', tabId);
  if (!begun.ok || !begun.value) return begun.ok ? ok(null) : begun;
  const { work } = begun.value;
  const ordered = await orderWriter(tabId, () => orderWork(work, order));
  if (!ordered.ok) await finishWork(work, (state) => endWork(state, ordered.failure));
  return ordered;
}

/** The script that writes to a page is put there with the first order, not before. */
async function orderWriter(tabId: number, order: () => Promise<Result<null>>): Promise<Result<null>> {
  const site = await siteOfTab(tabId);
  if (!site.ok) return site;
  if (site.value !== 'source') return fail('pageNotSupported');
  return askOrInject(tabId, 'prepare', order);
}
