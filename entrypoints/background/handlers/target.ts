import { askOrInject } from '@/utils/browser/inject.ts';
import { plant, type SeenDocument } from '@/utils/browser/seen-document.ts';
import type { HandoverValues } from '@/utils/core/credentials/credentials.ts';
import { mayFillAt } from '@/utils/core/policy/policy.ts';
import { fail, ok, type Result } from '@/utils/core/result/result.ts';
import {
  armFill,
  CLAIM_TIME,
  claimFill,
  fillReported,
  fillUndone,
  orderFill,
  pageAnswered,
  REPORT_TIME,
  silenced,
} from '@/utils/core/setup/fill.ts';
import type { ArmedFill } from '@/utils/core/setup/handover.ts';
import { handoverOf } from '@/utils/core/setup/state.ts';
import type { WorkUnderWay } from '@/utils/core/setup/work.ts';
import { SOURCE } from '@/utils/integrations/index.ts';
import { command } from '@/utils/messaging/command.ts';
import type { Handlers } from '@/utils/messaging/listen.ts';
import { ACCEPTED_FORMS } from '@/utils/session/items.ts';
import { policyNow } from '@/utils/session/policy.ts';
import { labelsFor } from '@/utils/session/remembered-labels.ts';
import { changeSetup, readSetup } from '@/utils/session/vault.ts';
import { startWork, whileWorking } from '@/utils/session/work.ts';
import { keepLink, takeBackLink } from '../link-records.ts';
import { otherOriginOf, pageOfTab, pageOn } from '../tabs.ts';

/** The target's page: ordering a fill, handing the values over once, and what became of it. */
export const targetHandlers = {
  async fill({ tabId, urlForm, pressedAt, otherOrigin = null, mark = null }) {
    const state = await readSetup();
    if (!state || !handoverOf(state)) return fail('valuesMissing');
    const url = await pageOn('target', tabId);
    if (!url.ok) return url;
    if (!mayFillAt(await policyNow(), url.value.origin)) return fail('policyForbids');
    // What is not at the target's usual place is filled only where the admin was told the place.
    if (otherOrigin !== otherOriginOf(url.value)) return fail('documentChanged');
    const seen = { url: url.value.href, at: pressedAt, mark };
    const { origin, href } = url.value;
    const order = { nonce: crypto.randomUUID(), tabId, origin, url: href, urlForm };
    return startWork(
      { task: 'fill', tabId },
      ({ work, token }) => arm(work.underWay, order, seen, token.refresh.handedOver),
      (before) => orderFill(before, order),
    );
  },
  async claimFill(claim, { tabId, origin, documentId }) {
    let values: HandoverValues | null = null;
    // Of a sender Firefox tells the address that its document came with; a page can have given it another one.
    const page = await pageOfTab(tabId);
    const url = (page.ok && page.value.url?.href) || '';
    const acceptedForm = (await ACCEPTED_FORMS.getValue())[origin] ?? null;
    await changeSetup((state) => {
      const claimed = claimFill(
        state,
        { ...claim, acceptedForm, tabId, origin, url, documentId },
        Date.now(),
        SOURCE.tokenEndpoint,
      );
      ({ values } = claimed);
      return claimed.state;
    });
    return values ? ok(values) : fail('fillExpired');
  },
  async fillDone(report, { tabId }) {
    await changeSetup((state) => fillReported(state, { ...report, tabId }));
    return ok(null);
  },
  async pageAnswer(answered, { tabId, origin }) {
    const made = await changeSetup((state) => pageAnswered(state, { ...answered, tabId }, Date.now()));
    if (made) await takeBackLink(made.before);
    if (made?.state.handover.doneAt) {
      await keepLink(made.state, made.state.handover.doneAt, true);
      await ACCEPTED_FORMS.setValue({
        ...(await ACCEPTED_FORMS.getValue()),
        [origin]: made.state.handover.urlForm,
      });
    }
    return ok(null);
  },
  async acceptedForms({ forget }) {
    const { [forget ?? '']: _, ...forms } = await ACCEPTED_FORMS.getValue();
    if (forget !== undefined) await ACCEPTED_FORMS.setValue(forms);
    return ok(await ACCEPTED_FORMS.getValue());
  },
  async undoFill({ tabId }) {
    const page = await pageOfTab(tabId);
    if (page.ok && page.value.asleep) return fail('tabAsleep');
    const undone = await command(tabId, 'undoFill', {});
    const made = await changeSetup((state) => fillUndone(state, undone));
    if (undone.ok && made) await takeBackLink(made.before);
    return undone;
  },
} satisfies Partial<Handlers>;

/**
 * Binds the fill to the document that the admin looks at now: the nonce lies in that document's isolated world, so
 * after a navigation there is nothing to claim with.
 */
async function arm(
  work: WorkUnderWay,
  order: Omit<ArmedFill, 'documentId' | 'until'>,
  seen: SeenDocument,
  again: boolean,
): Promise<Result<null>> {
  const { nonce, tabId, origin } = order;
  const labels = await labelsFor('target', origin, 'unknown', new URL(seen.url).pathname);
  const until = work.since + CLAIM_TIME;
  setTimeout(() => changeSetup((state) => silenced(state, nonce)), REPORT_TIME);
  const planted = await plant(tabId, { nonce, origin, until }, seen);
  if (!planted.ok) return asLeft(planted);
  await whileWorking(work, (state) => armFill(state, { ...order, documentId: planted.value, until }));
  return asLeft(await askOrInject(tabId, 'fill', () => command(tabId, 'fill', { labels, again })));
}

/** A page that was there when the order was given and takes no script now was left in between. */
const asLeft = <T>(result: Result<T>): Result<T> =>
  !result.ok && result.failure.id === 'pageNotReady' ? fail('documentChanged') : result;
