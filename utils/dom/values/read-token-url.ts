import type { Source } from '../../core/source.ts';
import { composedParent } from '../base/composed.ts';
import type { Flow } from '../text/chunks.ts';
import type { Finding } from './finding.ts';

/** A command line with its sample reply is shorter; a bigger box would mix samples. */
const LONGEST_SAMPLE = 4000;
const MOST_LEVELS = 6;
const PASSWORD_GRANT = /grant_type["'\s]*[=:]["'\s]*password/iu;

/**
 * The token URL in the page's sample of a password grant, which names the company's own data centre. The sample's
 * reply is not looked at: it shows the data centre in a form that real replies do not have.
 */
export function readTokenUrl(flow: Flow, source: Source): Finding[] {
  const boxes = new Set<Element>();
  for (const leaf of flow.leaves) {
    if (!leaf.text.includes('grant_type') && !leaf.text.includes(source.tokenEndpoint.tokenPath)) continue;
    const box = flow.sight.sees(leaf) ? sampleAround(leaf.parent, source) : null;
    if (box) boxes.add(box);
  }
  return [...boxes].flatMap((element) =>
    tokenUrls(element.textContent ?? '', source).map(
      (value): Finding => ({ id: 'authorizationUrl', value, element }),
    ),
  );
}

/** The innermost element with the whole sample: the grant and the address. */
function sampleAround(start: Element, source: Source): Element | null {
  let element: Element | null = start;
  for (let level = 0; element && level < MOST_LEVELS; level += 1) {
    const text = element.textContent ?? '';
    if (text.length > LONGEST_SAMPLE) return null;
    if (PASSWORD_GRANT.test(text) && tokenUrls(text, source).length > 0) return element;
    element = composedParent(element);
  }
  return null;
}

function tokenUrls(text: string, { tokenEndpoint: { apiSuffix, baseField, tokenPath } }: Source): string[] {
  const found = new Set<string>();
  const inReply = new RegExp(`${baseField}["'\\s]*[:=]["'\\s]*$`, 'iu');
  for (const match of text.matchAll(/https:\/\/([a-z0-9.-]+)(\/[\w./-]*)/giu)) {
    const [, host = '', path = ''] = match;
    const lead = text.slice(0, match.index);
    const isReply = inReply.test(lead);
    const label = host.toLowerCase().slice(0, -apiSuffix.length);
    const isApi = host.toLowerCase().endsWith(apiSuffix) && /^[a-z0-9-]+$/u.test(label);
    if (!isReply && isApi && path.replace(/[/.]+$/u, '') === tokenPath)
      found.add(`https://${host.toLowerCase()}${tokenPath}`);
  }
  return [...found];
}
