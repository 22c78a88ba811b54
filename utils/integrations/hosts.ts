const SOURCE_HOSTS = ['https://*.concursolutions.com/*'];
const TARGET_HOSTS = ['https://dashboard.mileiq.com/*'];

/** Hosts that the extension may read or fill; the manifest and every check at run time use these lists. */
export const HOST_PERMISSIONS = [...SOURCE_HOSTS, ...TARGET_HOSTS];

/** The Teams dashboard's host is not documented: other MileIQ hosts are asked for on a click. */
export const OPTIONAL_HOST_PERMISSIONS = ['https://*.mileiq.com/*'];

/** The hosts of each side's pages, as match patterns; on others below the target's domain the admin's permission comes first. */
const PAGES_OF = { source: SOURCE_HOSTS, target: [...TARGET_HOSTS, ...OPTIONAL_HOST_PERMISSIONS] } as const;

/** Whether an address is one of this side's pages. Patterns of hosts take in every port; what serves another one is another site. */
export const isPageOf = (
  side: keyof typeof PAGES_OF,
  { protocol, hostname, port }: Pick<URL, 'protocol' | 'hostname' | 'port'>,
): boolean =>
  protocol === 'https:' && port === '' && PAGES_OF[side].some((pattern) => covers(pattern, hostname));

/** Whether a match pattern (`https://host/*`, `https://*.domain/*`) covers the host. */
function covers(pattern: string, hostname: string): boolean {
  const host = pattern.slice('https://'.length, -'/*'.length);
  return host.startsWith('*') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
}

/** The only hosts that the extension talks to: token endpoint and API of every data centre. */
export const NETWORK_HOSTS = ['https://*.api.concursolutions.com'];
