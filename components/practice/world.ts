import type { HandoverId } from '@/utils/core/credentials/credentials';
import { REQUIREMENTS, SOURCE } from '@/utils/integrations/index';

/** The pages that the practice plays: five of the source, and the target's form. */
export type Place = 'home' | 'appList' | 'newApp' | 'editApp' | 'secret' | 'requestTokens' | 'form';

/** The six values, invented for one round of practice. */
export interface InventedValues {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly companyUuid: string;
  readonly requestToken: string;
  readonly refreshToken: string;
  readonly authorizationUrl: string;
}

/** All that the played pages show and have been told. Nothing of it is stored, sent or real. */
export interface World {
  readonly place: Place;
  readonly values: InventedValues;
  readonly hasApp: boolean;
  readonly grants: readonly string[];
  readonly scopes: readonly string[];
  readonly appId: string;
  readonly hasToken: boolean;
  readonly fields: Readonly<Partial<Record<HandoverId, string>>>;
  /** What the target's page says after its own button was pressed; each press is a new object. */
  readonly verdict: { readonly isAccepted: boolean } | null;
  readonly isSaved: boolean;
}

/** A press of a button on a played page. */
export type Act = (world: World) => World;

/** A played page: what there is, and how its buttons change it. */
export interface Played {
  readonly world: World;
  readonly act: (act: Act) => void;
}

/** A UUID that begins with zeros, so that nobody takes it for a real one. */
const uuid = (): string => `00000000-0000-4000-8000-${crypto.randomUUID().slice(-12)}`;

const invent = (): InventedValues => ({
  clientId: uuid(),
  clientSecret: uuid(),
  companyUuid: uuid(),
  requestToken: `at-00000000${crypto.randomUUID().replaceAll('-', '').slice(-24)}`,
  refreshToken: uuid(),
  authorizationUrl: `https://practice${SOURCE.tokenEndpoint.apiSuffix}`,
});

/** Two names that an app may have already, so that there is something to add and something to leave alone. */
const FIRST = { grants: REQUIREMENTS.grants.slice(0, 1), scopes: ['openid'] };

export const newWorld = (): World => ({
  place: 'home',
  values: invent(),
  hasApp: false,
  ...FIRST,
  appId: '',
  hasToken: false,
  fields: {},
  verdict: null,
  isSaved: false,
});

/** A page was opened, by the panel or by a button; the page of request tokens with this App ID in its field. */
export const goTo =
  (place: Place, appId = ''): Act =>
  (world) => ({ ...world, place, appId });

/** "Create New App": another round, with values of its own. */
export const createApp: Act = () => ({ ...newWorld(), place: 'newApp' });

/** The form of the app was submitted: a new one shows its secret once, a changed one goes back to the list. */
export const submitApp: Act = (world) =>
  world.hasApp ? { ...world, place: 'appList' } : { ...world, place: 'secret', hasApp: true };

export const submitAppId: Act = (world) =>
  world.appId
    ? { ...world, hasToken: true, values: { ...world.values, requestToken: invent().requestToken } }
    : world;

/** The target's own button was pressed. */
export const validateForm: Act = (world) => ({ ...world, verdict: { isAccepted: isFilled(world) } });

export const saveForm: Act = (world) => ({ ...world, isSaved: true });

/** The form holds what the practice gave out. */
const isFilled = ({ fields, values }: World): boolean =>
  fields.clientId === values.clientId &&
  fields.clientSecret === values.clientSecret &&
  fields.refreshToken === values.refreshToken &&
  Boolean(fields.authorizationUrl?.startsWith(values.authorizationUrl));
