import type { LinkView, Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { dismiss, here, order, renew } from '../card/action';
import { type CardContent, type Moment, yourTurn } from '../card/content';
import { button } from '../texts/names';
import { day } from '../texts/times';

/** The link that is spoken of: the one that was made just now, else the one that ends first. */
export const linkAtHand = ({ links, linkedOn }: Snapshot): LinkView | null =>
  links.find((link) => link.linkedOn === linkedOn) ?? links[0] ?? null;

/** The target accepted the values: what is left to be done there, and the end. */
export function doneStep({ snapshot }: Moment): CardContent {
  const expiresOn = snapshot.refreshTokenExpiresAt;
  return {
    title: i18n.t('step.done.title'),
    text:
      expiresOn === null
        ? i18n.t('next.done.expiryUnknown')
        : i18n.t(snapshot.expiresAtIsWord ? 'next.done.expiresOnWord' : 'next.done.expiresOn', [
            day(expiresOn),
          ]),
    next: yourTurn('save', i18n.t('turn.save', [button('save', snapshot.formLanguage)])),
    ending: here('finish'),
    others: [...(expiresOn === null ? [] : [here('reminder')]), here('record')],
  };
}

/** Links stand, nothing was begun since, and nothing is held: whichever page is at hand, no app is made by mistake. */
export const isLinked = ({ step, links, purpose, credentials }: Snapshot): boolean =>
  (step === 'app' || step === 'credentials') &&
  links.length > 0 &&
  purpose === null &&
  Object.values(credentials).every(({ state }) => state === 'empty');

/** A link stands, and no value is kept: until when it lasts, its renewal, and another company's. */
export function linkedCard({ snapshot, now }: Moment): CardContent {
  const link = linkAtHand(snapshot);
  if (!link) throw new Error('There is no link.');
  const { linkedOn, expiresOn, accepted, isDue } = link;
  const another = order('linkAnother');
  if (isDue && expiresOn !== null)
    return {
      title: i18n.t(now < expiresOn ? 'step.linked.ending' : 'step.linked.ended'),
      text: i18n.t(now < expiresOn ? 'next.linked.ending' : 'next.linked.ended', [day(expiresOn)]),
      next: renew(linkedOn),
      others: [dismiss(linkedOn), another],
    };
  return {
    title: i18n.t(accepted ? 'step.linked.title' : 'step.linked.unclear'),
    text: textOf(link),
    next: null,
    others: [renew(linkedOn), ...(expiresOn === null ? [] : [here('reminder')]), another],
  };
}

function textOf({ linkedOn, expiresOn, endIsWord, accepted }: LinkView): string {
  if (!accepted) return i18n.t('next.linked.unclear', [day(linkedOn)]);
  return expiresOn === null
    ? i18n.t('next.linked.since', [day(linkedOn)])
    : i18n.t(endIsWord ? 'next.linked.untilWord' : 'next.linked.until', [day(linkedOn), day(expiresOn)]);
}
