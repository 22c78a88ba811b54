import { useCallback, useState } from 'react';
import { calendarReminder } from '@/utils/core/reminder/calendar';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { type Action, isOnTab } from '../card/action';
import { download } from '../controls/download';
import { usePort } from '../setup/port';
import type { Setup } from '../setup/use-setup';
import { linkAtHand } from '../steps/done';
import { textToCopy } from '../texts/copied';
import { saveRecords } from '../texts/record';
import { day } from '../texts/times';

/** What takes the card's place while the admin is at it. */
export type View = 'card' | 'paste' | 'sketch' | 'forget' | 'otherAddress' | 'invitation' | 'handOver';

/** A text that the browser did not let the extension copy, or null once it was copied. */
export interface Copying {
  readonly refused: string | null;
}

/** Does what a button or an entry of the menu says. */
export function useRun(setup: Setup) {
  const port = usePort();
  const [view, setView] = useState<View>('card');
  const [copying, setCopying] = useState<Copying | null>(null);

  const run = useCallback(
    async (action: Action) => {
      const { snapshot, tabId } = setup;
      setCopying(null);
      if (action.kind === 'copy')
        return snapshot && setCopying(await copyText(textToCopy(action.text, snapshot, port.version)));
      if (action.kind === 'here') {
        switch (action.what) {
          case 'look':
            return setup.look();
          case 'paste':
            return setView('paste');
          case 'ask':
            setView('card');
            return (await setup.order('invite', {})) && setView('invitation');
          case 'handOver':
            return setView('handOver');
          case 'sketch':
            return setView('sketch');
          case 'forget':
            if (snapshot && view !== 'forget' && wouldBeLost(snapshot)) return setView('forget');
            setView('card');
            return setup.order('forget', {});
          case 'finish':
            setView('card');
            return setup.order('finish', {});
          case 'reminder':
            return snapshot && downloadReminder(snapshot);
          case 'record':
            return snapshot && downloadRecord(snapshot);
          case 'allowAccess':
            return (await port.allowAccess()) && setup.look();
          case 'otherAddress':
            return setView('otherAddress');
          case 'help':
            return port.openHelp();
          case 'ownHelp':
            return (
              snapshot?.policy.helpAddress && window.open(snapshot.policy.helpAddress, '_blank', 'noopener')
            );
          case 'options':
          case 'allLinks':
            return port.openOptions();
        }
      }
      setView('card');
      if (action.kind === 'order' && !isOnTab(action.order)) return setup.order(action.order, {});
      if (action.kind === 'link') return setup.order(action.order, { linkedOn: action.linkedOn });
      if (tabId === null) return;
      if (action.kind === 'order' && isOnTab(action.order)) return setup.order(action.order, { tabId });
      if (action.kind === 'open') return setup.order('open', { tabId, page: action.page });
      if (action.kind === 'point') return setup.order('point', { tabId, what: action.what });
      if (action.kind === 'fill')
        return setup.order('fill', {
          tabId,
          urlForm: action.form,
          pressedAt: Date.now(),
          ...seenOf(snapshot),
        });
    },
    [setup, port, view],
  );

  return { run, view, setView, copying };
}

/** Where the page is and which document was seen: the fill is for no other. */
const seenOf = (snapshot: Snapshot | null) => ({
  ...(snapshot?.page.otherOrigin && { otherOrigin: snapshot.page.otherOrigin }),
  ...(snapshot?.page.mark && { mark: snapshot.page.mark }),
});

/** A secret is held and was not handed over: to forget it now loses what is shown once. */
function wouldBeLost({ credentials, fill, step, colleague }: Snapshot): boolean {
  const secrets = [credentials.clientSecret, credentials.requestToken, credentials.refreshToken];
  const handedOver =
    step === 'done' || colleague.sealing?.line || fill?.some(({ outcome }) => outcome === 'filled');
  return !handedOver && secrets.some(({ state }) => state === 'held');
}

async function copyText(text: string): Promise<Copying> {
  try {
    await navigator.clipboard.writeText(text);
    return { refused: null };
  } catch {
    return { refused: text };
  }
}

/** A calendar file with a reminder before the refresh token expires. */
function downloadReminder(snapshot: Snapshot): void {
  const link = linkAtHand(snapshot);
  const expiresOn = snapshot.refreshTokenExpiresAt ?? link?.expiresOn ?? null;
  if (expiresOn === null) return;
  const company = link?.company;
  const text = calendarReminder({
    expiresOn,
    now: Date.now(),
    summary: company ? i18n.t('reminder.summaryFor', [company]) : i18n.t('reminder.summary'),
    description: i18n.t('reminder.description', [day(expiresOn)]),
  });
  download('concur-link.ics', 'text/calendar', text);
}

function downloadRecord(snapshot: Snapshot): void {
  const link = linkAtHand(snapshot);
  if (link) saveRecords([link]);
}
