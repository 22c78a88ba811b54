import type { CredentialId } from '../credentials/credentials.ts';
import type { FailureId } from '../result/failures.ts';

/** The pages of the source that the product knows; `unknown` is any other page of its hosts. */
export const PAGE_KINDS = [
  'authenticationAdmin',
  'appList',
  'createApp',
  'editApp',
  'appDetails',
  'clientSecrets',
  'companyRequestTokens',
  'clientWebServices',
  'registerPartnerApplication',
  'signIn',
  'unknown',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Buttons of the source's own pages that the admin is told to press. */
export const SOURCE_BUTTONS = ['createApp', 'editApp', 'submit', 'clientSecrets'] as const;
export type SourceButton = (typeof SOURCE_BUTTONS)[number];

/** What one list field (grants or scopes) shows as chosen. */
export interface Listing {
  /** Each chosen entry as the page shows it, cleaned of white space at both ends. Offered options are not in it. */
  readonly entries: readonly string[];
  /** Whether the page offers a way to change the list. */
  readonly editable: boolean;
  /** More may be chosen than the page shows: a name that is not among the entries may be chosen all the same. */
  readonly partial?: boolean | undefined;
}

/** What a page itself tells the admin: it is the wrong one, closed to them, translated, or nothing on it is known. */
export const PAGE_NOTICES = [
  'wrongPage',
  'toolNotEnabled',
  'pageTranslated',
  'pageNotUnderstood',
] as const satisfies FailureId[];
export type PageNotice = (typeof PAGE_NOTICES)[number];

/** A value that was seen but not taken, and why. */
export interface Suspect {
  readonly credential: CredentialId;
  readonly reason: FailureId;
}

/**
 * What one look at a page of the source showed. Made by `dom/read-page`, sent to the background,
 * checked again there. `grants` and `scopes` are null where the page shows no such field or it was not understood.
 */
export interface PageReading {
  readonly page: PageKind;
  readonly grants: Listing | null;
  readonly scopes: Listing | null;
  readonly values: Readonly<Partial<Record<CredentialId, string>>>;
  readonly suspects: readonly Suspect[];
  /** What looks like a value in a place where anybody may have written it: only the admin's word makes it one. */
  readonly offered: Readonly<Partial<Record<CredentialId, string>>>;
  readonly appName: string | null;
  /** Content of the "App ID" field of the request-token page. */
  readonly appId: string | null;
  /** Name of the company (entity), from the request-token page's heading. */
  readonly company: string | null;
  readonly notice: PageNotice | null;
  /** What the page calls its own buttons, as far as it shows them under a name that is known. */
  readonly buttons?: Readonly<Partial<Record<SourceButton, string>>> | undefined;
}
