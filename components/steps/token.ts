import { spentRequestToken } from '@/utils/core/oauth/request-token';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { type Action, copy, open, order } from '../card/action';
import { type CardContent, type Moment, yourTurn } from '../card/content';
import { sourceButton } from '../texts/names';

const isHere = ({ page }: Snapshot): boolean => page.kind === 'companyRequestTokens';

/** The way to a new request token: its page, or there the App ID. */
export const newRequestToken = (snapshot: Snapshot): Action =>
  isHere(snapshot) ? order('fillAppId') : open('companyRequestTokens');

/** The Company Request Token is made. */
export function requestTokenStep({ snapshot }: Moment): CardContent {
  const title = i18n.t('step.requestToken.title');
  if (isHere(snapshot) && snapshot.page.appIdFilled)
    return {
      title: i18n.t('step.requestToken.filled'),
      text: i18n.t('next.requestToken.filled'),
      next: yourTurn('requestToken', i18n.t('turn.submitAppId', [sourceButton('submit', snapshot.page)])),
      others: [order('fillAppId')],
    };
  return {
    title,
    text: i18n.t(isHere(snapshot) ? 'next.requestToken.here' : 'next.requestToken.elsewhere'),
    next: newRequestToken(snapshot),
    others: [],
  };
}

/** The request token becomes a refresh token; one that is spent is replaced first. */
export function exchangeStep({ snapshot, now }: Moment): CardContent {
  const spent = spentRequestToken(snapshot.requestToken, now);
  return {
    title: i18n.t('step.exchange.title'),
    text: i18n.t('next.exchange.text'),
    next: spent ? newRequestToken(snapshot) : order('exchange'),
    others: spent ? [order('exchange')] : [],
  };
}

/** The values are checked. */
export function validateStep({ snapshot }: Moment): CardContent {
  const { validationStale, canCheckRefreshToken } = snapshot;
  return {
    title: i18n.t('step.validate.title'),
    text: i18n.t(
      canCheckRefreshToken
        ? 'next.validate.refreshToken'
        : validationStale
          ? 'next.validate.again'
          : 'next.validate.text',
    ),
    next: order('validate'),
    others: [
      ...(canCheckRefreshToken ? [order('checkRefreshToken')] : []),
      ...(snapshot.colleague.opened ? [copy('receipt')] : []),
    ],
  };
}
