import type { CredentialId } from '../../core/credentials/credentials.ts';
import { cleanValue } from '../../core/credentials/shapes.ts';
import { isListName } from '../../core/source/list-name.ts';
import type { Listing, PageReading } from '../../core/source/reading.ts';
import { type ReadSource, traitsOf } from '../../core/source/source.ts';
import { isTextField } from '../base/type.ts';
import { appIdField } from '../lists/app-id-field.ts';
import { readField } from '../lists/field.ts';
import { controlsByLabel } from '../lists/field-by-label.ts';
import type { ListField } from '../lists/kinds/kind.ts';
import { isTranslated } from '../text/translated.ts';
import { believer } from './believed.ts';
import { byShape } from './by-shape.ts';
import { decide } from './decide.ts';
import type { Evidence } from './evidence.ts';
import { findValues } from './find-values.ts';
import { pageInItsLanguage } from './learn-labels.ts';
import { withoutOutdated } from './outdated.ts';
import { readButtons } from './page-buttons.ts';
import { type Recognised, readCompany, readHeadings, recognisePage } from './page-kind.ts';
import { pageNotice } from './page-notice.ts';
import { readAppName } from './read-app.ts';
import { inSampleRequest } from './sample-request.ts';

const LONGEST_ID = 100;

/** A reading, and where on the page it was read. Holds nodes, so it is good only until the page changes. */
export interface PageLook {
  readonly reading: PageReading;
  readonly grants: ListField | null;
  readonly scopes: ListField | null;
  /** Where each taken value stands. */
  readonly places: ReadonlyMap<CredentialId, Element>;
  /** Where the source's own form stood with its heading, on this look or on the ones before it without a break. */
  readonly ownForm: OwnForm | null;
}

interface OwnForm {
  readonly page: PageReading['page'];
  /** The first two segments of the address's path. */
  readonly area: string;
}

/**
 * One look at a page of the source: which page it is, what its lists and labels show. Writes nothing. A value that is
 * not beyond doubt is left out and named as a suspect, one that anybody may have written is only offered; null means that a
 * part is not there or was not understood.
 */
export const readPage = (document: Document, source: ReadSource): PageReading =>
  lookAtPage(document, source).reading;

/** As `readPage`, with the places of what was read. `before`, the look before in the same document, tells of a form that has given way to its result. */
export function lookAtPage(document: Document, known: ReadSource, before: PageLook | null = null): PageLook {
  const { flow: text, source } = pageInItsLanguage(document, known);
  const headings = readHeadings(text.flow, source);
  const recognised = recognisePage(document.location?.pathname ?? '', headings, source);
  const grants = readField(text, source.lists.grants);
  const scopes = readField(text, source.lists.scopes);
  const hasLists = Boolean(grants ?? scopes);
  const isForeign = isTranslated(document) || (source !== known && [grants, scopes].some(hasWords(source)));
  // Pages below the list's path are told by their headings only: one that shows an app's lists is not the list of apps.
  const isOther =
    hasLists && recognised.by !== 'heading' && traitsOf(recognised.page, source).listsApps === true;
  const page = isOther ? 'unknown' : recognised.page;
  const traits = traitsOf(page, source);
  const labelled = [...findValues({ text, traits }), ...inSampleRequest(text.flow, source)];
  const evidence = withoutOutdated([...labelled, ...byShape({ text, traits }, labelled)], text, source)
    .filter(({ id }) => traits.results?.includes(id) ?? true)
    .map((each) => checkHost(each, source));
  const ownForm = ownFormOf(document, recognised, Boolean(grants && scopes), before);
  const hasAppId =
    traits.asksForAppId === true && controlsByLabel(document, source.appIdField).some(isTextField);
  const forms = { lists: ownForm !== null, appId: hasAppId };
  const isBelieved = believer(document, { ...recognised, page }, forms, source);
  const believed = evidence.filter(isBelieved);
  const { values, suspects, places } = decide(believed);
  // What only somebody wrote speaks neither for nor against what the source itself shows.
  const rest = decide(evidence.filter((each) => !believed.some(({ id }) => id === each.id)));
  const appId = traits.asksForAppId ? appIdField(document, source) : null;
  const [inList = null] = (grants ?? scopes)?.region.elements ?? [];
  const isUnderstood = hasLists || evidence.length > 0 || appId?.ok === true;
  const reading: PageReading = {
    page,
    grants: listingOf(grants, isForeign),
    scopes: listingOf(scopes, isForeign),
    values,
    suspects: [...suspects, ...rest.suspects],
    offered: rest.values,
    appName: readAppName(text, places, source),
    appId: appId?.ok ? cleanValue(String(appId.value.value)).slice(0, LONGEST_ID) || null : null,
    company: readCompany(headings, source),
    buttons: readButtons(text.flow, source, appId?.ok ? appId.value : inList),
    notice: pageNotice(text.flow, recognised, isUnderstood, isForeign, source),
  };
  return { reading, grants, scopes, places, ownForm };
}

/** Saving may put the values in the place of the form: under the same heading, in the same area of the site. */
function ownFormOf(
  document: Document,
  { page, by }: Recognised,
  isShown: boolean,
  before: PageLook | null,
): OwnForm | null {
  if (by !== 'heading') return null;
  const area = (document.location?.pathname ?? '').split('/').slice(0, 3).join('/');
  const stays = before?.ownForm?.page === page && before.ownForm.area === area;
  return isShown || stays ? { page, area } : null;
}

/** Whether words stand among the names of a list. Nobody but a translator puts them there under a label that is not known. */
const hasWords = (source: ReadSource) => (field: ListField | null) =>
  field?.listing.entries.some((entry) => !isListName(entry, source)) ?? false;

/** What a list shows. Of a translated one, what is not among its names may be there all the same, and nothing is chosen in it. */
function listingOf(field: ListField | null, isForeign: boolean): Listing | null {
  const listing = field?.listing ?? null;
  return listing && isForeign ? { entries: listing.entries, editable: false, partial: true } : listing;
}

/** An address outside of the source's domain is shown for another purpose. */
function checkHost(evidence: Evidence, { domain }: ReadSource): Evidence {
  if (evidence.id !== 'authorizationUrl' || evidence.problem) return evidence;
  const { hostname } = new URL(evidence.value);
  return hostname.endsWith(`.${domain}`) ? evidence : { ...evidence, problem: 'hostNotAllowed' };
}
