import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { here, open, order } from '../card/action';
import { type CardContent, type Moment, yourTurn } from '../card/content';
import { button } from '../texts/names';
import { day } from '../texts/times';

/** The target accepted the values: what is left to be done there, and the end. */
export function doneStep({ snapshot }: Moment): CardContent {
  const expiresOn = snapshot.refreshTokenExpiresAt ?? snapshot.lastLink?.expiresOn ?? null;
  return {
    title: i18n.t('step.done.title'),
    text:
      expiresOn === null
        ? i18n.t('next.done.expiryUnknown')
        : i18n.t('next.done.expiresOn', [day(expiresOn)]),
    next: yourTurn('save', i18n.t('turn.save', [button('save')])),
    ending: here('finish'),
    others: [...(expiresOn === null ? [] : [here('reminder')]), here('record')],
  };
}

/** Nothing was begun since the last link, and the page at hand is not one where another begins. */
export const isLinked = ({ step, lastLink, credentials, page }: Snapshot): boolean =>
  step === 'app' &&
  lastLink !== null &&
  page.site !== 'source' &&
  Object.values(credentials).every(({ state }) => state === 'empty');

/** The link stands, and no value is kept: until when it lasts. */
export function linkedCard({ lastLink, reminderDue }: Snapshot): CardContent {
  const { linkedOn, expiresOn } = lastLink ?? { linkedOn: 0, expiresOn: null };
  if (expiresOn === null)
    return {
      title: i18n.t('step.linked.title'),
      text: i18n.t('next.linked.since', [day(linkedOn)]),
      next: null,
      others: [open('appList')],
    };
  if (reminderDue)
    return {
      title: i18n.t('step.linked.ending'),
      text: i18n.t('next.linked.ending', [day(expiresOn)]),
      next: open('appList'),
      others: [here('reminder'), order('dismissReminder')],
    };
  return {
    title: i18n.t('step.linked.title'),
    text: i18n.t('next.linked.until', [day(linkedOn), day(expiresOn)]),
    next: null,
    others: [here('reminder'), open('appList')],
  };
}
