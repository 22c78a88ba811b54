/**
 * What is kept of a link once it is made: whose it is, what it may do, when it ends. Holds no secret, so it may rest on the
 * disk and be given away as a file. Times in milliseconds since 1970; null for what was not told.
 */
export interface LinkRecord {
  /** When the target's page accepted the values, or the admin finished; tells one record from another. */
  readonly linkedOn: number;
  readonly expiresOn: number | null;
  /** The end is the word of a colleague who had sealed the values. */
  readonly endIsWord?: boolean;
  /** False where the page's answer was unclear and the admin finished all the same. */
  readonly accepted: boolean;
  readonly company: string | null;
  readonly companyUuid: string | null;
  readonly app: string | null;
  readonly clientId: string | null;
  /** The base URL of the company's data centre. */
  readonly dataCentre: string | null;
  readonly grants: readonly string[];
  readonly scopes: readonly string[];
  readonly checkedOn: number | null;
  /** The source's own names of the calls that proved the values, for its support. */
  readonly correlationIds: readonly string[];
}

/**
 * What the admin began, where links stand already: another company's link, or the renewal of this one. Null: nothing was
 * chosen, as when the first link is made.
 */
export type Purpose = 'another' | LinkRecord | null;

/** The link that is renewed; null where none is. */
export const renewedLink = (purpose: Purpose): LinkRecord | null => (purpose === 'another' ? null : purpose);

/** A company as a record or a page of the source tells it. */
export type Company = Pick<LinkRecord, 'company' | 'companyUuid'>;

/**
 * Whether two are the same company; null where nothing that both tell says so. Its identifier outranks its name: a company
 * may change its name.
 */
export function isSameCompany(one: Company, other: Company): boolean | null {
  if (one.companyUuid && other.companyUuid) return isEqual(one.companyUuid, other.companyUuid);
  return one.company && other.company ? isEqual(one.company, other.company) : null;
}

const isEqual = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** More companies than anybody links in one browser; whoever fills the disk must not keep records from being stored. */
const MOST = 50;

/** The records with a new one: it takes the place of the one it renews, and of its company's. */
export function withRecord(
  records: readonly LinkRecord[],
  record: LinkRecord,
  renewed: LinkRecord | null,
): readonly LinkRecord[] {
  return [...records.filter((other) => !isReplaced(other, record, renewed)), record].slice(-MOST);
}

/** Whether a new record takes this one's place. Where no company is told, one app has one link. */
export const isReplaced = (other: LinkRecord, record: LinkRecord, renewed: LinkRecord | null): boolean =>
  other.linkedOn === renewed?.linkedOn || (isSameCompany(other, record) ?? isSameApp(other, record));

const isSameApp = (one: LinkRecord, other: LinkRecord): boolean =>
  one.clientId !== null && other.clientId !== null && isEqual(one.clientId, other.clientId);

/** The records, the one that ends first at the beginning; those without an end come last. */
export const byEnd = <R extends Pick<LinkRecord, 'expiresOn'>>(records: readonly R[]): readonly R[] =>
  records.toSorted((a, b) => endOf(a) - endOf(b));

const endOf = ({ expiresOn }: Pick<LinkRecord, 'expiresOn'>): number => expiresOn ?? Number.MAX_SAFE_INTEGER;

/** Version 1 kept two dates of one link, and not whose it was. */
export interface LastLink {
  readonly linkedOn: number;
  readonly expiresOn: number | null;
}

/** What version 1 kept, as records. */
export const recordsOfLastLink = ({ linkedOn, expiresOn }: LastLink): readonly LinkRecord[] => [
  {
    linkedOn,
    expiresOn,
    accepted: true,
    company: null,
    companyUuid: null,
    app: null,
    clientId: null,
    dataCentre: null,
    grants: [],
    scopes: [],
    checkedOn: null,
    correlationIds: [],
  },
];
