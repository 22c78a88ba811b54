import type { ScopeCalls } from '../core/oauth/deep-check.ts';
import type { ErrorCatalogue } from '../core/oauth/token-errors.ts';
import type { Requirements } from '../core/requirements/requirements.ts';
import type { Source } from '../core/source/source.ts';
import type { Target } from '../core/target/target.ts';
import { concur } from './concur.ts';
import { CONCUR_CALLS } from './concur-calls.ts';
import { CONCUR_ERRORS } from './concur-errors.ts';
import { isPageOf } from './hosts.ts';
import { CONCUR_LINKS, MILEIQ_START, MILEIQ_SUPPORT } from './links.ts';
import { mileiq } from './mileiq.ts';
import { mileiqRequirements } from './mileiq-requirements.ts';

export { type VendorButton, vendorButton } from './buttons.ts';
export { PASTE_LABELS } from './paste-labels.ts';

/** The vendor that shows the values. A further vendor is one more file and one line, here and in `in-pages.ts`. */
export const SOURCE: Source = concur;
/** The vendor that wants them. */
export const TARGET: Target = mileiq;
/** Parts of the two, for those who need nothing else of them: the extension's pages would carry all labels of both. */
export const REQUIREMENTS: Requirements = mileiqRequirements;
export const SOURCE_LINKS: Source['links'] = CONCUR_LINKS;
export const TARGET_START = MILEIQ_START;
export const SUPPORT_ADDRESS = MILEIQ_SUPPORT;
/** What the source's token endpoint means by its refusals. */
export const TOKEN_ERRORS: ErrorCatalogue = CONCUR_ERRORS;
/** Read-only calls that prove the source's scopes. */
export const SCOPE_CALLS: ScopeCalls = CONCUR_CALLS;

/**
 * Which side of the job a page belongs to, by its origin; null for every other page. That the extension may act there
 * is for the browser to say: hosts below the target's domain need the admin's permission first.
 */
export function siteOf(url: string | undefined): 'source' | 'target' | null {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (isPageOf('source', address)) return 'source';
  return isPageOf('target', address) ? 'target' : null;
}
