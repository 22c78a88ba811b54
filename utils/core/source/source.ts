import type { CredentialId } from '../credentials/credentials.ts';
import type { SampleEndpoint, TokenEndpoint } from '../oauth/token-endpoint.ts';
import type { PageKind, SourceButton } from './reading.ts';

/** Texts by language tag (`en`, `de`, `pt-BR` …). The page's language is the vendor's business, not the interface's. */
export type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** What is true of every page of a kind; what is absent is not. */
export interface PageTraits {
  /** It shows an app's grants and scopes. */
  readonly showsLists?: true;
  /** A Client ID that stands there alone names the app that the admin works on. */
  readonly namesApp?: true;
  /** The app can be changed there. */
  readonly editable?: true;
  /** Its form is for a new app; `unnamed`: only while the app has no name. */
  readonly newApp?: 'always' | 'unnamed';
  /** A dialog with identifiers there shows an app's new credentials. */
  readonly showsSecret?: true;
  /** It shows an app that exists, and never its secret. */
  readonly withoutSecret?: true;
  /** It lists an app's secrets by their ids, and makes new ones. */
  readonly listsSecrets?: true;
  /** It lists apps, and is the tool's own first page: what stands near a label may be any app's. */
  readonly listsApps?: true;
  /** It has a field for the App ID, and its heading names the company. */
  readonly asksForAppId?: true;
  /** It is the menu that leads to the tool. */
  readonly menu?: true;
  /** It belongs to another tool, which is easily taken for the right one. */
  readonly wrong?: true;
  /** The only values that are results there; absent where any may be. Others stand in samples, or are asked for. */
  readonly results?: readonly CredentialId[];
}

/**
 * A part of a page: what lies over it as a dialog, what it announces (banner, status), the page itself, or the sample of a
 * request that the page itself shows.
 */
export type PagePart = 'dialog' | 'announcement' | 'page' | 'sample';

/**
 * Where values may be believed without the admin's word. Anybody in the company can write text that the vendor shows, so
 * these are the places in which only the vendor itself writes.
 */
export interface Believed {
  readonly values: readonly CredentialId[];
  readonly parts: readonly PagePart[];
  readonly pages: readonly PageKind[];
  /** Such a page is the vendor's own if its address is this path or one below it. */
  readonly path?: string;
  /** Or if this form of the page stands on it, under a heading that names the page. */
  readonly form: 'lists' | 'appId';
}

/** How a page is told from the others: path first, then what is written on it. */
export interface PageRule {
  readonly page: Exclude<PageKind, 'unknown'>;
  /** Beginning of the URL path; absent where the path is not known. */
  readonly path?: string;
  /** Texts of the page's main heading. */
  readonly headings?: ByLanguage;
  readonly traits: PageTraits;
}

/** A form field that "Prepare this app" may fill while it is still empty. */
export interface PreparedField {
  readonly field: 'appName' | 'appDescription' | 'appStage' | 'applicationType';
  readonly labels: ByLanguage;
  /** Text to type, or the exact texts of the option to choose, by language. */
  readonly text?: string;
  readonly option?: ByLanguage;
}

/** An entry of the vendor's menu of administration pages. */
export interface MenuEntry {
  readonly path: string;
  readonly texts: ByLanguage;
}

/** What a script in the source's pages has to know of it at least: how values, lists and fields are called there. */
export interface SourceLabels {
  /** What may be true of a page that none of the rules fits. */
  readonly otherPages: PageTraits;
  readonly lists: Readonly<Record<'grants' | 'scopes', ByLanguage>>;
  /** How most names of these lists are written, as no language writes a word. */
  readonly nameShape: RegExp;
  /** Names of these lists that look like any word: they tell no list, and label none. */
  readonly wordNames: readonly string[];
  /** Labels that stand before a value. */
  readonly values: Readonly<Record<CredentialId, ByLanguage>>;
  /** Labels that look like one of `values` but name another thing. */
  readonly decoys: ByLanguage;
  readonly appIdField: ByLanguage;
  readonly appName: ByLanguage;
  readonly prepared: readonly PreparedField[];
}

/** How its pages are told from each other as well, and its lists in any language. */
export interface SourcePages extends SourceLabels {
  readonly pages: readonly PageRule[];
  /** Names that stand in the lists in every language. */
  readonly identifiers: Readonly<Record<'grants' | 'scopes', readonly string[]>>;
  /** What stands before the company's name in the request-token page's heading. */
  readonly companyHeading: ByLanguage;
}

/** What reading needs. */
export interface ReadSource extends SourcePages {
  /** The host of the page must be `domain` or end in `.domain`; https only. */
  readonly domain: string;
  /** Where each value may be believed; anywhere else it is only offered. */
  readonly believed: readonly Believed[];
  /**
   * The menu from which the tool is opened: which entries an admin sees depends on role and contract. Those besides the tool's
   * have texts only in languages in which the tool's own is known: in others it could not be told to be missing.
   */
  readonly administration: { readonly tool: MenuEntry; readonly besides: readonly MenuEntry[] };
  /** Words of a heading that calls what is below it old, void or an example. */
  readonly outdated: RegExp;
  /** What its own buttons are called. */
  readonly buttons: Readonly<Record<SourceButton, ByLanguage>>;
  /** What a page says that is not there, or not allowed. */
  readonly denied: ByLanguage;
  /** The token endpoint, as samples of requests show it. */
  readonly tokenEndpoint: SampleEndpoint;
}

/** What preparing needs. */
export interface PrepareSource extends SourcePages {
  readonly enterManually: ByLanguage;
  /** Buttons that hand over what was entered manually; never the ones that send the page's form. */
  readonly confirmManually: ByLanguage;
}

/** Everything the product knows of the vendor that the values come from: data only. */
export interface Source extends ReadSource, PrepareSource {
  readonly id: string;
  /** Pages of the job that can be opened directly. */
  readonly links: Readonly<Record<'appList' | 'companyRequestTokens' | 'authenticationAdmin', string>>;
  /** Host used for the exchange where the page shows none. */
  readonly exchangeBase: string;
  /** What the vendor says of request tokens: how long after they were made they are taken, and how often. */
  readonly requestToken: { readonly hours: number; readonly uses: number };
  /** What the name of a page's host tells: whether it is a site for trials, and of which data centre (first group). */
  readonly pageHosts: { readonly trial: RegExp; readonly dataCentre: RegExp };
  /** The token endpoint, as the extension calls it. */
  readonly tokenEndpoint: TokenEndpoint;
}

/** What is true of a page of this kind. */
export const traitsOf = (
  kind: PageKind,
  { pages, otherPages }: Pick<Source, 'pages' | 'otherPages'>,
): PageTraits => pages.find(({ page }) => page === kind)?.traits ?? otherPages;
