import { renewedLink } from '@/utils/core/records/link-record';
import { isLacking } from '@/utils/core/requirements/requirements';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { here, open, order } from '../card/action';
import { type CardContent, type Moment, yourTurn } from '../card/content';
import { sourceButton } from '../texts/names';
import { credentialsStep } from './app';

/** A link is renewed, and no Client Secret is at hand yet. */
export const isRenewalBegun = ({ step, purpose }: Snapshot): boolean =>
  (step === 'app' || step === 'credentials') && renewedLink(purpose) !== null;

/** The way to a new secret of the app that the link has. No word of another app. */
export function renewStep(moment: Moment): CardContent {
  const { page, grants, scopes, credentials } = moment.snapshot;
  const { offer, problem } = credentials.clientSecret;
  if (offer || problem?.id === 'valueShortened') return credentialsStep(moment);
  if (page.kind === 'createApp')
    return {
      title: i18n.t('renewal.wrongForm'),
      text: i18n.t('renewal.wrongFormText'),
      next: open('appList'),
      others: [],
    };
  if (page.preparable && (isLacking(grants) || isLacking(scopes)))
    return {
      title: i18n.t('step.app.prepare'),
      text: i18n.t('next.app.prepare'),
      next: order('prepare'),
      others: [],
    };
  const turn = turnOn(moment.snapshot);
  return {
    title: i18n.t(turn && page.kind !== 'signIn' ? 'renewal.secret' : 'renewal.title'),
    text: i18n.t(turn ? 'renewal.secretText' : 'renewal.start'),
    next: turn ? yourTurn(page.kind === 'signIn' ? 'signIn' : 'credentials', turn) : open('appList'),
    others: [here('paste')],
  };
}

/** What to press on the page at hand, on the way to the app's secrets. */
function turnOn({ page }: Snapshot): string | null {
  switch (page.kind) {
    case 'appList':
      return page.appName ? i18n.t('renewal.openApp', [page.appName]) : i18n.t('turn.lostOnList');
    case 'appDetails':
      return i18n.t('turn.lostOnDetails', [sourceButton('clientSecrets', page)]);
    case 'clientSecrets':
      return i18n.t('turn.lostOnSecrets');
    case 'signIn':
      return i18n.t('turn.signIn');
    default:
      return null;
  }
}
