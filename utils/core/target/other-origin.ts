import type { Target } from './target.ts';

/**
 * The origin that an address names, where the target may be beside its usual place; null for anything else: another domain,
 * another port, no encryption. Takes the address of a page, or a host alone.
 */
export function otherOrigin(text: string, { domain }: Pick<Target, 'domain'>): string | null {
  const address = /^[a-z][a-z\d+.-]*:/iu.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port, username, password, origin } = new URL(address);
  if (protocol !== 'https:' || port || username || password) return null;
  // A star would be a pattern of many hosts.
  return hostname.endsWith(`.${domain}`) && /^[a-z\d.-]+$/u.test(hostname) ? origin : null;
}
