import type { ReadSource } from '../../core/source/source.ts';
import { withoutEnding } from '../../core/text/text.ts';
import { composedParent } from '../base/composed.ts';
import type { Flow } from '../text/chunks.ts';
import type { Evidence } from './evidence.ts';

/** A command line with its sample reply is shorter; a bigger box would mix samples. */
const LONGEST_SAMPLE = 4000;
const PASSWORD_GRANT = /grant_type["'\s]*[=:]["'\s]*password/iu;
const ADDRESS = /https:\/\/([a-z0-9.-]+)(\/[\w./-]*)/giu;

/**
 * The token URL in the page's sample of a password grant, which names the company's own data centre. The sample's
 * reply is not looked at: it shows the data centre in a form that real replies do not have.
 */
export function inSampleRequest({ leaves, sight }: Flow, { tokenEndpoint }: ReadSource): Evidence[] {
  const found = new Map<Element, readonly string[]>();
  for (const leaf of leaves) {
    if (!leaf.text.includes('grant_type') && !leaf.text.includes(tokenEndpoint.tokenPath)) continue;
    const sample = sight.sees(leaf) ? sampleAround(leaf.parent, tokenEndpoint) : null;
    if (sample) found.set(sample.element, sample.urls);
  }
  return [...found].flatMap(([element, urls]) =>
    urls.map((value): Evidence => ({ id: 'authorizationUrl', value, element, isSample: true })),
  );
}

/** The innermost element with the whole sample, the grant and the address; and its addresses. */
function sampleAround(start: Element, endpoint: ReadSource['tokenEndpoint']) {
  for (let element: Element | null = start; element; element = composedParent(element)) {
    const text = element.textContent ?? '';
    if (text.length > LONGEST_SAMPLE) return null;
    const urls = PASSWORD_GRANT.test(text) ? tokenUrls(text, endpoint) : [];
    if (urls.length > 0) return { element, urls };
  }
  return null;
}

function tokenUrls(text: string, { apiSuffix, baseField, tokenPath }: ReadSource['tokenEndpoint']): string[] {
  const inReply = new RegExp(`${baseField}["'\\s]*[:=]["'\\s]*$`, 'iu');
  const found = [...text.matchAll(ADDRESS)].flatMap(({ 1: name = '', 2: path = '', index }) => {
    const host = name.toLowerCase();
    const isApi = host.endsWith(apiSuffix) && /^[a-z0-9-]+$/u.test(host.slice(0, -apiSuffix.length));
    const isPath = withoutEnding(path, '/.') === tokenPath;
    return isApi && isPath && !inReply.test(text.slice(0, index)) ? [`https://${host}${tokenPath}`] : [];
  });
  return [...new Set(found)];
}
