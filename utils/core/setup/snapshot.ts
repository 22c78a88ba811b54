import type { CredentialId, HandoverId } from '../credentials/credentials.ts';
import type { DeepCheck } from '../oauth/deep-check.ts';
import type { RequestTokenUse } from '../oauth/request-token.ts';
import type { Validation } from '../oauth/validation.ts';
import type { Cleaning } from '../paste/cleanings.ts';
import type { Policy } from '../policy/policy.ts';
import type { LinkRecord, Purpose } from '../records/link-record.ts';
import type { Comparison } from '../requirements/requirements.ts';
import type { Failure } from '../result/result.ts';
import type { SenderWord } from '../sealed/contents.ts';
import type { PageKind, PageReading } from '../source/reading.ts';
import type { FieldReport, PageAnswer, SearchedPlaces } from '../target/fill-report.ts';
import type { UrlForm } from '../target/target.ts';
import type { Step } from './journey.ts';
import type { Role } from './role.ts';

/** One value as the interface may know it. */
export interface CredentialView {
  readonly state: 'empty' | 'held' | 'suspect';
  /** Masked if it is secret. */
  readonly shown: string | null;
  /** When it was taken, in milliseconds since 1970. */
  readonly takenAt: number | null;
  /** With `suspect`: what is wrong with it. */
  readonly problem: Failure | null;
  /** What the page at hand shows where anybody may have written it. */
  readonly offer?: OfferView | null;
}

/** A value that is only offered: masked if it is secret, with the page's name and what tells it from the next offer. */
export interface OfferView {
  readonly shown: string;
  readonly page: string;
  readonly seenAt: number;
}

/** Work under way; `done` of `total` steps where it can be told. */
export interface Work {
  readonly task: 'prepare' | 'exchange' | 'validate' | 'checkRefreshToken' | 'deepCheck' | 'fill' | 'point';
  readonly since: number;
  readonly done: number;
  readonly total: number;
  /** What is being worked on: a grant, a scope or a field's name. */
  readonly detail: string | null;
}

/** What "Prepare this app" did: names it chose or fields it filled, and names that did not take effect. */
export interface PrepareReport {
  readonly added: readonly string[];
  readonly failed: readonly string[];
  readonly undone: boolean;
}

/** The page that the popup or side panel is attached to. */
export interface PageView {
  readonly site: 'source' | 'target' | null;
  readonly kind: PageKind;
  readonly company: string | null;
  readonly appName: string | null;
  /** Where the target's page is, if that is not its usual origin: the admin is told before anything is filled there. */
  readonly otherOrigin: string | null;
  /** What was left in the target's document when it was looked at, where the browser needs it to tell documents apart. */
  readonly mark: string | null;
  /** The page shows an app's grants and scopes in a form that can be changed. */
  readonly preparable: boolean;
  /** The page asks for the app's id, and it stands in its field. */
  readonly appIdFilled: boolean;
  /** What the source's page calls its own buttons, as far as it shows them. */
  readonly buttons: NonNullable<PageReading['buttons']>;
}

/** An invitation as the interface may know it: numbers of its check words, and until when it may be answered. */
export interface InvitationView {
  readonly numbers: readonly number[];
  readonly until: number;
}

/** What a colleague had sealed, without the values; all of it the sender's word. */
export interface OpenedView {
  readonly company: string | null;
  readonly appName: string | null;
  readonly sealedAt: number;
  readonly word: SenderWord;
}

/** The sealed hand-over between two people, without a key, a value or a receipt that has not come yet. */
export interface ColleagueView {
  /** The invitation that is out from here, with the line to send. */
  readonly invited: (InvitationView & { readonly line: string }) | null;
  /** The invitation that is answered here; `line` once the values were sealed. */
  readonly sealing: (InvitationView & { readonly line: string | null; readonly received: boolean }) | null;
  /** Where the values that are held came from; `receipt` is the line to send back. */
  readonly opened: (OpenedView & { readonly receipt: string }) | null;
}

/** A link that was made, and whether its end is near and nobody dismissed that. */
export interface LinkView extends LinkRecord {
  readonly isDue: boolean;
}

/** The masked state of the link: all that popup, side panel and options ever get. Holds no secret. */
export interface Snapshot {
  readonly step: Step;
  readonly page: PageView;
  readonly grants: Comparison;
  readonly scopes: Comparison;
  readonly credentials: Readonly<Record<CredentialId, CredentialView>>;
  readonly work: Work | null;
  readonly prepare: PrepareReport | null;
  readonly validation: Validation | null;
  /** The validation was made before a value changed. */
  readonly validationStale: boolean;
  readonly fill: readonly FieldReport[] | null;
  /** Where the form was looked for in vain. */
  readonly searched: SearchedPlaces | null;
  readonly urlForm: UrlForm;
  /** The language of the target's form (BCP 47), as far as its labels told it: its buttons are named in it. */
  readonly formLanguage: string | null;
  readonly canUndoFill: boolean;
  readonly colleague: ColleagueView;
  readonly answer: PageAnswer | null;
  /** Forms of the URL with which the target's page refused the values. */
  readonly refusedForms: readonly UrlForm[];
  /**
   * Two apps' values were seen; the admin must say which one is meant. Names or client ids, as text. With `unnamed`, only a
   * new secret was seen, and not whose it is.
   */
  readonly twoApps: { readonly held: string; readonly found: string; readonly unnamed: boolean } | null;
  readonly problems: readonly Failure[];
  /** When the secrets are wiped unless something happens, in milliseconds since 1970; null without a link. */
  readonly expiresAt: number | null;
  /** "Keep for longer" would put that off. */
  readonly mayKeepLonger: boolean;
  /** When the held request token ends at the latest, in milliseconds since 1970, and how often it was used. */
  readonly requestToken: RequestTokenUse | null;
  /** When the refresh token runs out, in milliseconds since 1970, if it was told. */
  readonly refreshTokenExpiresAt: number | null;
  /** It is the word of a colleague who had sealed the values. */
  readonly expiresAtIsWord: boolean;
  /** The refresh token was not obtained here and not handed over yet: it may be spent once to prove it. */
  readonly canCheckRefreshToken: boolean;
  /** The access token of an exchange made here is at hand, so each scope can be tried. */
  readonly canDeepCheck: boolean;
  readonly deepCheck: DeepCheck | null;
  /** Which of the two sites the admin manages; null before they said so. */
  readonly role: Role | null;
  /** The links that were made, the one that ends first at the beginning: what is kept after "Forget everything". */
  readonly links: readonly LinkView[];
  /** What the admin began where links stand already. */
  readonly purpose: Purpose;
  /** What the organisation that manages the browser has set. */
  readonly policy: Policy;
  /** When this setup's link was made, in milliseconds since 1970: the one of `links` that is its own. Null before that. */
  readonly linkedOn: number | null;
}

/** What "Paste values" recognised, masked. */
export interface PastePreview {
  readonly values: readonly {
    readonly id: HandoverId;
    readonly shown: string;
    readonly problem: Failure | null;
    /** What was done to it on its way out of the text. */
    readonly cleaned: readonly Cleaning[];
  }[];
  readonly problems: readonly Failure[];
  /** With values that a colleague had sealed: what came with them. */
  readonly opened?: OpenedView;
  /** The text is a colleague's receipt for what was sealed here. */
  readonly isReceipt?: boolean;
}
