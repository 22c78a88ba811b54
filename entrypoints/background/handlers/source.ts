import { askOrInject } from '@/utils/browser/inject.ts';
import { keepAwake } from '@/utils/browser/keep-awake.ts';
import { requiredBy } from '@/utils/core/policy/policy.ts';
import type { Requirements } from '@/utils/core/requirements/requirements.ts';
import { fail, ok, type Result } from '@/utils/core/result/result.ts';
import { applyReading } from '@/utils/core/setup/apply-reading.ts';
import { cleanReading } from '@/utils/core/setup/clean-reading.ts';
import { takeOffer } from '@/utils/core/setup/offers.ts';
import { isAppIdPage, withoutExpectedPage } from '@/utils/core/setup/open-page.ts';
import { heldValue, type SetupState } from '@/utils/core/setup/state.ts';
import { chooseApp } from '@/utils/core/setup/take-app.ts';
import { ordered, prepared, preparing } from '@/utils/core/setup/tasks.ts';
import { traitsOf } from '@/utils/core/source/source.ts';
import { i18n } from '@/utils/i18n/index.ts';
import { SOURCE, TARGET } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { speakChosen } from '@/utils/session/language.ts';
import { policyNow } from '@/utils/session/policy.ts';
import { labelsFor } from '@/utils/session/remembered-labels.ts';
import { changeSetup, readSetup } from '@/utils/session/vault.ts';
import { orderWork, startWork } from '@/utils/session/work.ts';
import { beginSetup } from '../setup-life.ts';
import { nameOfTab, pageOfTab, pageOn } from '../tabs.ts';

/** The source's pages: what their script reads, and what it is told to do. */
export const sourceHandlers = {
  async mayRead() {
    await speakChosen();
    return ok({
      language: i18n.t('extension.language'),
      count: i18n.t('highlight.count', ['$1', '$2']),
      missing: i18n.t('highlight.missing', ['$1', '$2', '$3']),
      required: await required(),
    });
  },
  async reading({ reading, document }, { tabId, origin }) {
    const host = new URL(origin).hostname;
    const clean = cleanReading(reading, SOURCE.tokenEndpoint);
    const traits = traitsOf(clean.page, SOURCE);
    const from = { host, name: await nameOfTab(tabId), id: document };
    const made = await changeSetup((state) => applyReading(state, tabId, clean, traits, Date.now(), from));
    if (made && isAppIdPage(made.state, tabId, clean, traits)) keepAwake(fillExpectedAppId(tabId));
    return ok(await labelsFor('source', origin, reading.page));
  },
  async useOffer(offer) {
    const document = (await readSetup())?.app.pages[offer.tabId]?.document;
    const shown = document ? await command(offer.tabId, 'shows', { document }) : fail('documentChanged');
    if (!shown.ok) return fail('documentChanged');
    let taken: Result<SetupState> = fail('documentChanged');
    await changeSetup((state) => {
      taken = takeOffer(state, offer, Date.now());
      return taken.ok ? taken.value : state;
    });
    return taken.ok ? ok(null) : taken;
  },
  async chooseApp({ which }) {
    await changeSetup((state) => chooseApp(state, which, Date.now()));
    return ok(null);
  },
  async prepare({ tabId }) {
    const [page, state] = [await pageOfTab(tabId), await beginSetup()];
    const origin = (page.ok && page.value.url?.origin) || '';
    const labels = await labelsFor('source', origin, state?.app.pages[tabId]?.kind ?? 'unknown');
    const demanded = await required();
    return orderPreparation(tabId, () => command(tabId, 'prepare', { labels, required: demanded }));
  },
  undoPrepare: ({ tabId }) => orderPreparation(tabId, () => command(tabId, 'undoPrepare', {})),
  async prepareProgress(progress, { tabId }) {
    await changeSetup((state) => preparing(state, tabId, progress, Date.now()));
    return ok(null);
  },
  async prepareDone({ report }, { tabId }) {
    await changeSetup((state) => prepared(state, tabId, report));
    return ok(null);
  },
  async fillAppId({ tabId }) {
    const done = await writeAppId(tabId);
    await changeSetup((before) => ordered(before, done, Date.now()));
    return done;
  },
} satisfies Partial<Handlers>;

/** What the app must have, by the target and by the organisation. */
const required = async (): Promise<Requirements> => requiredBy(await policyNow(), TARGET.requirements);

async function writeAppId(tabId: number): Promise<Result<null>> {
  const state = await readSetup();
  const appId = state && heldValue(state, 'clientId');
  return appId ? orderWriter(tabId, () => command(tabId, 'fillAppId', { appId })) : fail('valuesMissing');
}

/** On the page that was opened for it. Its field may not be there yet: then the next reading tries again. */
async function fillExpectedAppId(tabId: number): Promise<void> {
  const done = await writeAppId(tabId);
  if (!done.ok && (done.failure.id === 'fieldNotFound' || done.failure.id === 'pageNotReady')) return;
  await changeSetup((before) => ordered(withoutExpectedPage(before), done, Date.now()));
}

/** The script answers at once; progress and the end come as messages, so the popup may close and the worker may sleep. */
const orderPreparation = (tabId: number, order: () => Promise<Result<null>>): Promise<Result<null>> =>
  startWork({ task: 'prepare', tabId }, ({ work }) =>
    orderWriter(tabId, () => orderWork(work.underWay, order)),
  );

/** The script that writes to a page is put there with the first order, not before. */
async function orderWriter(tabId: number, order: () => Promise<Result<null>>): Promise<Result<null>> {
  const page = await pageOn('source', tabId);
  return page.ok ? askOrInject(tabId, 'prepare', order) : page;
}
