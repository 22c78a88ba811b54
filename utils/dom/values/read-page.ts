import type { CredentialId } from '../../core/credentials.ts';
import type { PageKind, PageReading } from '../../core/reading.ts';
import type { Source } from '../../core/source.ts';
import { appIdField } from '../lists/app-id-field.ts';
import { readField } from '../lists/field.ts';
import type { ListField } from '../lists/kinds/kind.ts';
import { decide } from './decide.ts';
import type { Finding } from './finding.ts';
import { pageInItsLanguage } from './learn-labels.ts';
import { type Recognised, readCompany, readHeadings, recognisePage } from './page-kind.ts';
import { pageNotice } from './page-notice.ts';
import { readAppId, readAppName } from './read-app.ts';
import { readTokenUrl } from './read-token-url.ts';
import { findValues } from './read-values.ts';
import { unlabelledValues } from './unlabelled-values.ts';

/** Pages on which nothing that looks like a value is a result, and pages with samples beside their results. */
const RESULTS: Partial<Record<PageKind, readonly CredentialId[]>> = {
  signIn: [],
  registerPartnerApplication: [],
  companyRequestTokens: ['companyUuid', 'requestToken', 'authorizationUrl'],
};

/** A reading, and where on the page it was read. Holds nodes, so it is good only until the page changes. */
export interface PageLook {
  readonly reading: PageReading;
  readonly grants: ListField | null;
  readonly scopes: ListField | null;
  /** Where each taken value stands. */
  readonly places: ReadonlyMap<CredentialId, Element>;
}

/**
 * One look at a page of the source: which page it is, what its lists and labels show. Writes nothing. A value that is
 * not beyond doubt is left out and named as a suspect; null means that a part is not there or was not understood.
 */
export const readPage = (document: Document, source: Source): PageReading =>
  lookAtPage(document, source).reading;

/** As `readPage`, with the places of what was read. */
export function lookAtPage(document: Document, known: Source): PageLook {
  const { flow, source } = pageInItsLanguage(document, known);
  const headings = readHeadings(flow.flow, source);
  const recognised = recognisePage(document.location?.pathname ?? '', headings, source);
  const grants = readField(flow, source.lists.grants);
  const scopes = readField(flow, source.lists.scopes);
  const page = grants || scopes ? pageOfLists(recognised) : recognised.page;
  const isResult = (id: CredentialId) => RESULTS[page]?.includes(id) ?? true;
  const labelled = [...findValues(flow, page), ...readTokenUrl(flow.flow, source)];
  const findings = [...labelled, ...unlabelledValues(flow, page, labelled)]
    .filter(({ id }) => isResult(id))
    .map((finding) => checkHost(finding, source));
  const { values, suspects, places } = decide(findings);
  const appId = page === 'companyRequestTokens' ? appIdField(document, source) : null;
  const shown = {
    lists: Boolean(grants || scopes),
    values: findings.length > 0,
    appIdField: appId?.ok ?? false,
  };
  const reading: PageReading = {
    page,
    grants: grants?.listing ?? null,
    scopes: scopes?.listing ?? null,
    values,
    suspects,
    appName: readAppName(flow, places, source),
    appId: appId?.ok ? readAppId(appId.value) : null,
    company: readCompany(headings, source),
    notice: pageNotice(flow.flow, recognised, shown, source),
  };
  return { reading, grants, scopes, places };
}

/** Pages below the list's path are told by their headings only: one that shows an app's lists is not the list of apps. */
const pageOfLists = ({ page, by }: Recognised): PageKind =>
  page === 'appList' && by !== 'heading' ? 'unknown' : page;

/** An address outside of the source's domain is shown for another purpose. */
function checkHost(finding: Finding, { domain }: Source): Finding {
  if (finding.id !== 'authorizationUrl' || finding.problem) return finding;
  const { hostname } = new URL(finding.value);
  return hostname.endsWith(`.${domain}`) ? finding : { ...finding, problem: 'hostNotAllowed' };
}
