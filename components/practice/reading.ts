import type { PageKind, PageReading } from '@/utils/core/source/reading';
import { i18n } from '@/utils/i18n';
import type { Place, World } from './world';

const KINDS = {
  home: 'authenticationAdmin',
  appList: 'appList',
  newApp: 'createApp',
  editApp: 'editApp',
  secret: 'createApp',
  requestTokens: 'companyRequestTokens',
} as const satisfies Partial<Record<Place, PageKind>>;

const isOfSource = (place: Place): place is keyof typeof KINDS => place in KINDS;

/** What a reader would tell of the played page at hand; null for the target's. */
export function readingOf({ place, values, grants, scopes, appId, hasToken }: World): PageReading | null {
  if (!isOfSource(place)) return null;
  const hasLists = place === 'newApp' || place === 'editApp';
  const listing = (entries: readonly string[]) => (hasLists ? { entries, editable: true } : null);
  return {
    page: KINDS[place],
    grants: listing(grants),
    scopes: listing(scopes),
    values: shownAt(place, hasToken, values),
    suspects: [],
    offered: {},
    appName: hasLists || place === 'secret' ? i18n.t('practice.appName') : null,
    appId: place === 'requestTokens' ? appId : null,
    company: place === 'requestTokens' ? i18n.t('practice.company') : null,
    notice: null,
  };
}

/** The values that a played page shows: those of the app once, those of the token after it was made. */
function shownAt(place: Place, hasToken: boolean, values: World['values']): PageReading['values'] {
  const { clientId, clientSecret, companyUuid, requestToken, authorizationUrl } = values;
  if (place === 'secret') return { clientId, clientSecret };
  if (place === 'editApp') return { clientId };
  return place === 'requestTokens' && hasToken ? { companyUuid, requestToken, authorizationUrl } : {};
}
