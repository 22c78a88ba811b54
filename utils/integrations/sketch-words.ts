import type { SketchWords } from '../core/sketch/known-words.ts';
import { SOURCE, TARGET } from './index.ts';

/** Buttons and parts of the vendors' pages that no rule asks for (SAP's screenshots, MileIQ's article). */
const SEEN = [
  'Submit',
  'Cancel',
  'Save',
  'Back to Apps',
  'App Info',
  'App Description',
  'Grants/Scopes',
  'Select from here',
  'or click here to enter manually',
  'App Credentials',
  'SAP Concur',
  'Concur',
  'MileIQ',
  'Settings',
  'Dashboard',
  'Create New App',
  'Redirect URIs',
  'Name',
  'Status',
  'Last Modified',
  'Created',
  'Administration',
  'Home',
  'Help',
  'Example',
];
/** What a sample request is told by, and the beginning of a request token. */
const REQUEST =
  'curl -X POST -H -d https grant_type password credtype authtoken client_id client_secret username refresh_token access_token geolocation expires_in scope Content-Type application/x-www-form-urlencoded application/json Accept at';

/** All that is known of both vendors, as far as a page may show it. */
export const SKETCH_WORDS: SketchWords = {
  texts: [...SEEN, ...REQUEST.split(' '), ...textsIn(knownOfPages()), ...wordsOfLabels()],
  names: [
    'Concur',
    'SAP',
    'MileIQ',
    'at',
    // By it a sample reply, whose address is no request's, is told from the request.
    SOURCE.tokenEndpoint.baseField,
    ...TARGET.others,
    ...textsIn([TARGET.requirements, SOURCE.identifiers, SOURCE.wordNames]),
  ],
  paths: [
    ...SOURCE.pages.flatMap((page) => ('path' in page && page.path) || []),
    ...[SOURCE.administration.tool, ...SOURCE.administration.besides].map(({ path }) => path),
    SOURCE.tokenEndpoint.tokenPath,
    'settings/integrations/concur/create/edit/details/teams',
  ],
  // Concur's own widget library (`data-nuiexp`, `sapcnqr-`).
  technical: ['sap', 'sapcnqr', 'cnqr', 'nui'],
  domains: [SOURCE.domain, TARGET.domain],
};

function knownOfPages(): unknown {
  const { pages, administration, denied, lists, wordNames, identifiers, values, decoys } = SOURCE;
  const { appIdField, appName, companyHeading, enterManually, confirmManually, prepared } = SOURCE;
  const {
    fields,
    negative,
    context,
    others,
    plain,
    neutral,
    urlForms,
    validateButton,
    answers,
    requirements,
  } = TARGET;
  const neutralWords = textsIn([plain, neutral]).flatMap((words) => words.split(' '));
  return [
    pages.map(({ headings }) => headings),
    [administration.tool, ...administration.besides].map(({ texts }) => texts),
    prepared.map(({ labels, option }) => [labels, option]),
    { denied, lists, wordNames, identifiers, values, decoys, appIdField, appName, companyHeading },
    { enterManually, confirmManually, fields, negative, context, others, neutralWords, urlForms },
    { validateButton, answers, requirements },
  ];
}

/** A label may be cut, each of its words in an element of its own. */
function wordsOfLabels(): string[] {
  const labels = textsIn([SOURCE.values, SOURCE.lists, SOURCE.appIdField, SOURCE.appName, TARGET.fields]);
  return labels.flatMap((label) => label.split(' '));
}

/** Every text in data, at any depth. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}
