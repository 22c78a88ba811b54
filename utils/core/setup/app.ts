import type { CredentialId } from '../credentials/credentials.ts';
import type { Listing, PageKind, PageNotice, PageReading, Suspect } from '../source/reading.ts';

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

/** A value that stood where anybody may have written it, until the admin says that it is meant. */
export interface Offer {
  readonly value: string;
  readonly host: string | null;
  /** What the admin knows the page by. */
  readonly name: string;
  /** In milliseconds since 1970; tells one offer from the next. */
  readonly seenAt: number;
}

export type Offers = Readonly<Partial<Record<CredentialId, Offer>>>;

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
  /** The Client ID of the app that the page is about, if it told, or the page of that app which led to it. */
  readonly shownApp: string | null;
  /** When it showed something new last, in milliseconds since 1970. */
  readonly at: number;
  /** The document that showed it, by its reader's name. */
  readonly document: string | null;
  readonly offers: Offers;
  readonly buttons?: PageReading['buttons'];
}

/** What the source showed. */
export interface AppPart {
  readonly name: string | null;
  readonly company: string | null;
  /** Where the app's values were shown. */
  readonly seenAt: Place | null;
  /** The app's lists as last seen, on whichever tab. */
  readonly lists: { readonly grants: Listing | null; readonly scopes: Listing | null };
  readonly pages: Readonly<Record<number, SeenPage>>;
  readonly suspects: readonly Suspect[];
  /** Values of further apps in the order seen, until the admin says which app is meant. */
  readonly others: readonly OtherApp[];
  /** Secret of values that the admin said are not meant, while the page goes on showing it. */
  readonly refusedSecret: string | null;
}

export const NO_APP: AppPart = {
  name: null,
  company: null,
  seenAt: null,
  lists: { grants: null, scopes: null },
  pages: {},
  suspects: [],
  others: [],
  refusedSecret: null,
};
