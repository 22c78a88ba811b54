import { browser } from '@/utils/browser/api.ts';
import { askOrInject, plant, type SeenDocument } from '@/utils/browser/inject.ts';
import { HANDOVER_IDS, type HandoverValues } from '@/utils/core/credentials.ts';
import { fillProblems } from '@/utils/core/link/fill-problems.ts';
import { type ArmedFill, handoverOf, type LinkState, type WorkUnderWay } from '@/utils/core/link/state.ts';
import { type Failure, fail, ok, type Result } from '@/utils/core/result.ts';
import type { UrlForm } from '@/utils/core/target.ts';
import { serverUrl } from '@/utils/core/token-url.ts';
import { SOURCE } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import type { Sender } from '@/utils/messaging/guard.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { rememberLink, takeBackLink } from '@/utils/session/last-link.ts';
import { readLink } from '@/utils/session/vault.ts';
import { beginWork, finishWork, whileWorking } from '../begin-work.ts';
import { changeLink, endWork, withProblem } from '../change-link.ts';
import { labelsFor } from '../known-labels.ts';
import { remind } from '../remind.ts';
import { siteOfTab } from '../site-of-tab.ts';

/** How long an ordered fill may be claimed, in milliseconds. */
const CLAIM_TIME = 10_000;
/** Claiming, filling and reading back take no longer than this, in milliseconds. */
const REPORT_TIME = 16_000;

/** The target's page: ordering a fill, handing the values over once, and what became of it. */
export const targetHandlers = {
  async fill({ tabId, urlForm, pressedAt }) {
    const state = await readLink();
    if (!state || !handoverOf(state)) return fail('valuesMissing');
    const url = await targetUrl(tabId);
    if (!url.ok) return url;
    const nonce = crypto.randomUUID();
    const begun = await beginWork('fill', tabId, (before) => ({
      ...before,
      filled: { nonce, tabId, claimed: false, undoable: isUndoable(before, tabId) },
      fill: null,
      searched: null,
      answer: null,
    }));
    if (!begun.ok || !begun.value) return begun.ok ? ok(null) : begun;
    const { work } = begun.value;
    const { origin } = new URL(url.value);
    const seen = { url: url.value, at: pressedAt };
    const armed = await arm(work, { nonce, tabId, origin, urlForm }, seen);
    if (!armed.ok) await finishWork(work, (before) => disarmed(before, armed.failure));
    return armed;
  },
  async claimFill({ nonce, urlForm }, sender) {
    let values: HandoverValues | null = null;
    await changeLink((state) => {
      if (!mayClaim(state, nonce, sender)) return state;
      const form = state.armed?.urlForm ?? urlForm ?? state.urlForm;
      values = handover(state, form);
      const filled = state.filled && { ...state.filled, claimed: true };
      // Until now the form was waited for; now the fields are filled.
      const work = state.work && { ...state.work, total: HANDOVER_IDS.length };
      return { ...state, work, armed: null, filled, urlForm: form, refreshTokenHandedOver: true };
    });
    if (values) return ok(values);
    await changeLink((state) => (isFilled(state, nonce, sender.tabId) ? endSilence(state, nonce) : state));
    return fail('fillExpired');
  },
  async fillDone({ nonce, fields, searched, undoable }, { tabId }) {
    const saysFilled = fields.some(({ outcome }) => outcome === 'filled');
    await changeLink((state) => {
      // Who never got the values cannot have filled them in.
      if (!isFilled(state, nonce, tabId) || (saysFilled && !state.filled.claimed)) return state;
      const filled = { ...state.filled, undoable };
      // Cancelled: what had been written was taken back.
      if (fields.length === 0) return { ...state, filled };
      return {
        ...endWork(state, ...fillProblems(fields, searched)),
        // A later report of a page that has changed its mind: other work may be under way.
        work: state.work?.task === 'fill' ? null : state.work,
        armed: null,
        filled,
        fill: fields,
        searched,
        touchedAt: Date.now(),
      };
    });
    return ok(null);
  },
  async pageAnswer({ nonce, answer }, { tabId }) {
    const now = Date.now();
    let earlier: number | null = null;
    const state = await changeLink((before) => {
      if (!isFilled(before, nonce, tabId) || !before.filled.claimed) return before;
      earlier = before.doneAt;
      const problems: Failure[] =
        answer.outcome === 'refused' ? [{ id: 'pageRefused', params: { text: answer.text } }] : [];
      return {
        ...withProblem(before, ...problems),
        answer,
        refusedForms:
          answer.outcome === 'refused'
            ? [...new Set([...before.refusedForms, before.urlForm])]
            : before.refusedForms,
        doneAt: answer.outcome === 'accepted' ? now : null,
        touchedAt: now,
      };
    });
    if (earlier !== null) await takeBackLink(earlier);
    if (state?.doneAt === now) {
      await rememberLink(now, state.refreshTokenExpiresAt);
      await remind();
    }
    return ok(null);
  },
  async undoFill({ tabId }) {
    const linkedOn = (await readLink())?.doneAt ?? null;
    const undone = await command(tabId, 'undoFill', {});
    if (undone.ok && linkedOn !== null) await takeBackLink(linkedOn);
    const problems = undone.ok ? [] : [undone.failure];
    // Once the page has tried, nothing of the report holds any more.
    const isOver = undone.ok || undone.failure.id === 'undoFailed';
    await changeLink((state) => withProblem(isOver ? withoutFill(state) : state, ...problems));
    return undone;
  },
} satisfies Partial<Handlers>;

/** A fill that was taken back leaves no report, and no answer of the page to it. */
const withoutFill = (state: LinkState): LinkState => ({
  ...state,
  filled: state.filled && { ...state.filled, undoable: false },
  fill: null,
  answer: null,
  doneAt: null,
});

/** The address of the tab's page, if it is one of the target's. */
async function targetUrl(tabId: number): Promise<Result<string>> {
  const site = await siteOfTab(tabId);
  if (!site.ok) return site;
  const { url } = await browser.tabs.get(tabId);
  return site.value === 'target' && url ? ok(url) : fail('pageNotSupported');
}

/**
 * Binds the fill to the document that the admin looks at now: the nonce lies in that document's isolated world, so
 * after a navigation there is nothing to claim with.
 */
async function arm(
  work: WorkUnderWay,
  order: Pick<ArmedFill, 'nonce' | 'tabId' | 'origin' | 'urlForm'>,
  seen: SeenDocument,
): Promise<Result<null>> {
  const { nonce, tabId, origin } = order;
  const labels = await labelsFor('target', origin, 'unknown', new URL(seen.url).pathname);
  const planted = await plant(tabId, { nonce, origin }, seen);
  if (!planted.ok) return asLeft(planted);
  const armed = { ...order, documentId: planted.value, until: Date.now() + CLAIM_TIME };
  await whileWorking(work, (state) => ({ ...state, armed }));
  setTimeout(() => changeLink((state) => endSilence(state, nonce)), REPORT_TIME);
  return asLeft(await askOrInject(tabId, 'fill', () => command(tabId, 'fill', { labels })));
}

/** A page that was there when the order was given and takes no script now was left in between. */
const asLeft = <T>(result: Result<T>): Result<T> =>
  !result.ok && result.failure.id === 'pageNotReady' ? fail('documentChanged') : result;

/** No report came: the form was never claimed in time, or the document went away with the values in it. */
function endSilence(state: LinkState, nonce: string): LinkState {
  if (state.work?.task !== 'fill' || state.filled?.nonce !== nonce) return state;
  return disarmed(state, { id: state.filled.claimed ? 'documentChanged' : 'fillExpired' });
}

const disarmed = (state: LinkState, problem: Failure): LinkState => ({
  ...endWork(state, problem),
  armed: null,
});

function mayClaim({ armed }: LinkState, nonce: string, sender: Sender): boolean {
  if (!armed || armed.nonce !== nonce || Date.now() >= armed.until) return false;
  // Where the browser names no documents, the nonce alone binds: it lies in that document and nowhere else.
  const named = armed.documentId !== null && sender.documentId !== null;
  const sameDocument = !named || armed.documentId === sender.documentId;
  return sameDocument && armed.tabId === sender.tabId && armed.origin === sender.origin;
}

const isUndoable = ({ filled }: LinkState, tabId: number): boolean =>
  filled?.tabId === tabId && filled.undoable;

type Filled = LinkState & { readonly filled: NonNullable<LinkState['filled']> };

const isFilled = (state: LinkState, nonce: string, tabId: number): state is Filled =>
  state.filled?.nonce === nonce && state.filled.tabId === tabId;

/** The four values, the URL as the target's servers need it and in the form that its field wants. */
function handover(state: LinkState, form: UrlForm): HandoverValues | null {
  const held = handoverOf(state);
  return held && { ...held, authorizationUrl: serverUrl(held.authorizationUrl, form, SOURCE.tokenEndpoint) };
}
