import { askOrInject } from '@/utils/browser/inject.ts';
import { labelPage } from '@/utils/core/pointing/pointed.ts';
import { fail, ok } from '@/utils/core/result/result.ts';
import { endPointing, endPointingAtField, judgePointed } from '@/utils/core/setup/take-pointed.ts';
import { withProgress } from '@/utils/core/setup/tasks.ts';
import { SOURCE } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { LABELS } from '@/utils/session/items.ts';
import { forgetLabels, rememberLabel } from '@/utils/session/remembered-labels.ts';
import { changeSetup } from '@/utils/session/vault.ts';
import { orderWork, startWork, whileWorking } from '@/utils/session/work.ts';
import { beginSetup } from '../setup-life.ts';
import { pageOfTab } from '../tabs.ts';

/** "Point at it": the admin shows where a value or a field is, and its label is remembered. */
export const pointHandlers = {
  async point({ tabId, what }) {
    const page = await pageOfTab(tabId);
    if (!page.ok) return page;
    const { site, asleep } = page.value;
    if (!site) return fail('pageNotSupported');
    if (asleep) return fail('tabAsleep');
    await beginSetup();
    return startWork({ task: 'point', tabId, pointing: what }, async ({ work: { underWay } }) => {
      const script = site === 'source' ? 'pointSource' : 'pointTarget';
      const ordered = await askOrInject(tabId, script, () =>
        orderWork(underWay, () => command(tabId, 'point', { what })),
      );
      // Only now a click on the page is a choice; before, it would be the page's.
      if (ordered.ok) await whileWorking(underWay, (state) => withProgress(state, { total: 1 }));
      return ordered;
    });
  },
  async pointedValue({ what, value, label, problem }, { tabId, origin }) {
    const judged = judgePointed(what, value, problem, SOURCE.tokenEndpoint);
    const host = new URL(origin).hostname;
    const made = await changeSetup((state) => endPointing(state, { what, tabId, host }, judged, Date.now()));
    if (!made) return fail('notAllowed');
    const page = labelPage(made.before.app.pages[tabId]?.kind ?? 'unknown');
    if (judged.ok && label) await rememberLabel({ site: 'source', origin, page, what, text: label });
    await command(tabId, 'read', {});
    return ok(null);
  },
  async pointedField({ what, label, problem }, { tabId, origin }) {
    const made = await changeSetup((state) => endPointingAtField(state, { what, tabId }, problem));
    if (!made) return fail('notAllowed');
    if (problem || !label) return ok(null);
    const page = await pageOfTab(tabId);
    const path = (page.ok && page.value.url?.pathname) || '';
    await rememberLabel({ site: 'target', origin, page: 'unknown', path, what, text: label });
    return ok(null);
  },
  async labels({ forget }) {
    if (forget !== undefined) await forgetLabels(forget);
    return ok([...(await LABELS.getValue())]);
  },
} satisfies Partial<Handlers>;
