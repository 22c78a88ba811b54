import { isComplete } from '@/utils/core/requirements/requirements';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import type { PageKind } from '@/utils/core/source/reading';
import { i18n } from '@/utils/i18n';
import { copy, here, open, order, point } from '../card/action';
import { type CardContent, type Moment, yourTurn } from '../card/content';
import { sourceButton } from '../texts/names';

const SHOWS_LISTS: readonly PageKind[] = ['createApp', 'editApp', 'clientWebServices'];

/** The page at hand should show the app's lists, and nothing of them could be read. */
export const isUnread = ({ page, grants, scopes }: Snapshot): boolean =>
  page.site === 'source' &&
  SHOWS_LISTS.includes(page.kind) &&
  [...grants.required, ...scopes.required].every(({ state }) => state === 'unknown');

/** The app gets its rights: on its form, or on the way there. */
export function appStep({ snapshot }: Moment): CardContent {
  const { page } = snapshot;
  const title = i18n.t('step.app.title');
  if (page.preparable)
    return {
      title: i18n.t('step.app.prepare'),
      text: i18n.t('next.app.prepare'),
      next: order('prepare'),
      others: [],
    };
  if (page.kind === 'appList')
    return {
      title: i18n.t('step.app.choose'),
      text: i18n.t('next.app.list'),
      next: yourTurn(
        'app',
        i18n.t('turn.createApp', [sourceButton('createApp', page), sourceButton('editApp', page)]),
      ),
      others: [],
    };
  if (page.kind === 'appDetails')
    return {
      title: i18n.t('step.app.edit'),
      text: i18n.t('next.app.details'),
      next: yourTurn('app', i18n.t('turn.edit', [sourceButton('editApp', page)])),
      others: [],
    };
  if (page.kind === 'signIn')
    return {
      title,
      text: i18n.t('next.app.start'),
      next: yourTurn('signIn', i18n.t('turn.signIn')),
      others: [open('appList')],
    };
  if (isUnread(snapshot))
    return {
      title: i18n.t('step.app.unread'),
      text: i18n.t('next.app.unread'),
      next: here('look'),
      others: [point('grants'), point('scopes')],
    };
  if (snapshot.role === 'target' && page.site !== 'source')
    return {
      title: i18n.t('role.waitTitle'),
      text: i18n.t('role.waitText'),
      next: copy('letter'),
      others: [here('ask'), here('paste')],
    };
  const text = page.kind === 'authenticationAdmin' ? 'next.app.menu' : 'next.app.start';
  return { title, text: i18n.t(text), next: open('appList'), others: [] };
}

/** What to press where a secret was lost: on the way to a new one that depends on the page. */
const LOST: Readonly<Partial<Record<PageKind, 'lostOnList' | 'lostOnDetails' | 'lostOnSecrets'>>> = {
  appList: 'lostOnList',
  appDetails: 'lostOnDetails',
  clientSecrets: 'lostOnSecrets',
};

/** The app is saved, and shows Client ID and Client Secret once. */
export function credentialsStep({ snapshot }: Moment): CardContent {
  const { page, grants, scopes, credentials } = snapshot;
  if (page.preparable) {
    const title = i18n.t('step.credentials.title');
    if (!isComplete(grants) || !isComplete(scopes))
      return { title, text: i18n.t('next.app.prepare'), next: order('prepare'), others: [] };
    return {
      title,
      text: i18n.t('next.credentials.submit'),
      next: yourTurn('credentials', i18n.t('turn.submitApp', [sourceButton('submit', page)])),
      others: [],
    };
  }
  // One that can be seen, if only in part, is not lost.
  const { offer, problem } = credentials.clientSecret;
  if (offer || problem?.id === 'valueShortened')
    return {
      title: i18n.t('step.credentials.title'),
      text: i18n.t('next.credentials.seen'),
      next: offer ? null : here('paste'),
      others: [open('appList')],
    };
  if (credentials.clientId.state === 'held' && credentials.clientSecret.state !== 'held') {
    const lost = LOST[page.kind];
    return {
      title: i18n.t('step.credentials.lost'),
      text: i18n.t('next.credentials.lost'),
      next: lost
        ? yourTurn(
            'credentials',
            lost === 'lostOnDetails'
              ? i18n.t('turn.lostOnDetails', [sourceButton('clientSecrets', page)])
              : i18n.t(`turn.${lost}`),
          )
        : open('appList'),
      others: [],
    };
  }
  return {
    title: i18n.t('step.credentials.title'),
    text: i18n.t('next.credentials.elsewhere'),
    next: open('appList'),
    others: [],
  };
}
