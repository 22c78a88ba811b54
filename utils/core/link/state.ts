import {
  CREDENTIAL_IDS,
  CREDENTIALS,
  type CredentialId,
  HANDOVER_IDS,
  type HandoverValues,
} from '../credentials.ts';
import type { DeepCheck } from '../deep-check.ts';
import type { HeldAccess } from '../oauth/held-access.ts';
import type { PointId } from '../pointed.ts';
import type { Listing, PageKind, PageNotice, Suspect } from '../reading.ts';
import type { Failure } from '../result.ts';
import type { PrepareReport, Work } from '../snapshot.ts';
import type { FieldReport, PageAnswer, SearchedPlaces, UrlForm } from '../target.ts';
import type { Validation } from '../validation.ts';

/** A value and when it was taken, in milliseconds since 1970. */
export interface HeldValue {
  readonly value: string;
  readonly takenAt: number;
}

export type HeldValues = Readonly<Partial<Record<CredentialId, HeldValue>>>;

/** Values that wait for the admin's word: of another app, or a new secret that no app was named with. */
export interface OtherApp {
  readonly values: HeldValues;
  readonly name: string | null;
}

/** A page of the source: its host, and the company that it named. */
export interface Place {
  readonly host: string | null;
  readonly company: string | null;
}

/** What a tab of the source showed last. */
export interface SeenPage {
  readonly kind: PageKind;
  readonly company: string | null;
  readonly appName: string | null;
  readonly grants: Listing | null;
  readonly scopes: Listing | null;
  readonly notice: PageNotice | null;
  /** The App ID that stood in the page's field last, if it was one: pages empty the field when they answer. */
  readonly appId: string | null;
}

/** A fill that the admin ordered: who may claim the values, until when. Removed by the claim. */
export interface ArmedFill {
  readonly nonce: string;
  readonly tabId: number;
  readonly origin: string;
  /** The form of the URL that the admin chose; null leaves it to the field's hint. */
  readonly urlForm: UrlForm | null;
  /** The browser's own name of the document, where it tells one. */
  readonly documentId: string | null;
  readonly until: number;
}

/** The document that was filled last: only it may report the fill and the page's answer. */
export interface FilledDocument {
  readonly nonce: string;
  readonly tabId: number;
  readonly claimed: boolean;
  /** What was filled there can be taken back. */
  readonly undoable: boolean;
}

/** Work begun by a click; only its own end, or the end of what it works on, takes it away. */
export interface WorkUnderWay extends Work {
  readonly id: string;
  /** The run of the worker that began it. */
  readonly worker: string;
  /** The tab that is worked on; null for calls of the token endpoint. */
  readonly tabId: number | null;
}

/** Everything that must survive the worker: the one record of a link under way. Lives in `storage.session` only. */
export interface LinkState {
  readonly touchedAt: number;
  readonly doneAt: number | null;
  readonly values: HeldValues;
  readonly suspects: readonly Suspect[];
  /** Values of further apps in the order seen, until the admin says which app is meant. */
  readonly otherApps: readonly OtherApp[];
  /** Secret of values that the admin said are not meant, while the page goes on showing it. */
  readonly refusedSecret: string | null;
  readonly appName: string | null;
  readonly company: string | null;
  /** The App ID that the held request token was made for, if the page showed it. */
  readonly requestTokenFor: string | null;
  readonly requestTokenUses: number;
  /** Where the app's values and the request token were shown. */
  readonly appSeenAt: Place | null;
  readonly tokenSeenAt: Place | null;
  /** The refresh token came from an exchange made here, or from the source's own page. */
  readonly refreshTokenProven: boolean;
  /** A page of the target has claimed it: it is the target's to use, and to replace. */
  readonly refreshTokenHandedOver: boolean;
  readonly refreshTokenExpiresAt: number | null;
  /** Scopes that the refresh token was issued with; a later change of the app does not reach it. */
  readonly refreshTokenScopes: readonly string[] | null;
  /** The company's access token that came with the refresh token: a secret, kept for the deep check alone. */
  readonly access: HeldAccess | null;
  readonly deepCheck: DeepCheck | null;
  /** The app's lists as last seen, on whichever tab. */
  readonly app: { readonly grants: Listing | null; readonly scopes: Listing | null };
  readonly pages: Readonly<Record<number, SeenPage>>;
  readonly work: WorkUnderWay | null;
  /** What the admin is pointing at, while that work is under way. */
  readonly pointing: PointId | null;
  /** What was prepared, and on which tab: only there it can be taken back. */
  readonly prepare: (PrepareReport & { readonly tabId: number }) | null;
  readonly validation: Validation | null;
  readonly validationStale: boolean;
  readonly urlForm: UrlForm;
  readonly armed: ArmedFill | null;
  readonly filled: FilledDocument | null;
  readonly fill: readonly FieldReport[] | null;
  /** Where the form was looked for in vain. */
  readonly searched: SearchedPlaces | null;
  readonly answer: PageAnswer | null;
  /** Forms of the URL with which the target's page refused the values. */
  readonly refusedForms: readonly UrlForm[];
  readonly problems: readonly Failure[];
}

/** A link that has just begun. */
export const newLink = (now: number, urlForm: UrlForm): LinkState => ({
  touchedAt: now,
  doneAt: null,
  values: {},
  suspects: [],
  otherApps: [],
  refusedSecret: null,
  appName: null,
  company: null,
  requestTokenFor: null,
  requestTokenUses: 0,
  appSeenAt: null,
  tokenSeenAt: null,
  refreshTokenProven: false,
  refreshTokenHandedOver: false,
  refreshTokenExpiresAt: null,
  refreshTokenScopes: null,
  access: null,
  deepCheck: null,
  app: { grants: null, scopes: null },
  pages: {},
  work: null,
  pointing: null,
  prepare: null,
  validation: null,
  validationStale: false,
  urlForm,
  armed: null,
  filled: null,
  fill: null,
  searched: null,
  answer: null,
  refusedForms: [],
  problems: [],
});

const MINUTE = 60_000;
/** A link that holds no secret may wait for the admin to fill in the source's form. */
const KEEP_WITHOUT_SECRETS = 60;
/** Time to notice a slip after the target accepted the values; then nothing needs the secrets any more. */
const GRACE_AFTER_DONE = 2 * MINUTE;

/** When the secrets of a link are wiped, in milliseconds since 1970. */
export function expiryOf(state: LinkState, keepMinutes: number): number {
  const secrets = CREDENTIAL_IDS.some((id) => CREDENTIALS[id].secret && state.values[id]);
  const minutes =
    secrets || state.otherApps.length > 0 ? keepMinutes : Math.max(keepMinutes, KEEP_WITHOUT_SECRETS);
  const idle = state.touchedAt + minutes * MINUTE;
  return state.doneAt === null ? idle : Math.min(idle, state.doneAt + GRACE_AFTER_DONE);
}

/** The value held for a credential, if any. */
export const heldValue = (state: LinkState, id: CredentialId): string | null =>
  state.values[id]?.value ?? null;

/** The four values as they are held, the URL as the base URL; null unless all are there. */
export function handoverOf(state: LinkState): HandoverValues | null {
  const [clientId, clientSecret, refreshToken, authorizationUrl] = HANDOVER_IDS.map((id) =>
    heldValue(state, id),
  );
  if (!clientId || !clientSecret || !refreshToken || !authorizationUrl) return null;
  return { clientId, clientSecret, refreshToken, authorizationUrl };
}

/**
 * Whether the refresh token may be spent to prove it: it was not obtained here, everything that the call needs is held,
 * and the target did not get it yet. After that it is the target's to use.
 */
export const mayCheckRefreshToken = (state: LinkState): boolean =>
  !state.refreshTokenProven && !state.refreshTokenHandedOver && handoverOf(state) !== null;
