import type { FailureId } from '../result/failures.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { UrlForm } from '../target/target.ts';
import { cleanForDisplay, withoutEnding } from '../text/text.ts';
import type { TokenEndpoint } from './token-endpoint.ts';

type Hosts = Pick<TokenEndpoint, 'apiSuffix' | 'wwwPrefix'>;
type Paths = Hosts & Pick<TokenEndpoint, 'tokenPath'>;

const DATA_CENTRE = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u;

/**
 * An address as an endpoint may tell it, with or without scheme, path and slash, as one with a scheme: a host alone is meant as
 * its https address. Anything else stays as it is, for `baseOfHost` to refuse; null for none.
 */
export function addressOf(told: string | null | undefined): string | null {
  const address = (told ?? '').trim().replace(/^\/\//u, '');
  return /^[\w-]+(?:\.[\w-]+)+(?=$|[:/?#])/u.test(address) ? `https://${address}` : address || null;
}

/**
 * The base URL (server host, no path, no slash) of any https address at an allowed API host, whatever its path.
 * Fails with `valueMalformed` if it is no URL, with `hostNotAllowed` for every other host, port or user info.
 */
export function baseOfHost(url: string, endpoint: Hosts): Result<string> {
  if (!URL.canParse(url)) return fail('valueMalformed', { field: 'authorizationUrl' });
  const { protocol, hostname, port, username, password, host } = new URL(url);
  const name = hostname.endsWith(endpoint.apiSuffix) ? hostname.slice(0, -endpoint.apiSuffix.length) : '';
  const server = name.startsWith(endpoint.wwwPrefix) ? name.slice(endpoint.wwwPrefix.length) : name;
  const allowed =
    protocol === 'https:' &&
    port === '' &&
    !username &&
    !password &&
    DATA_CENTRE.test(server) &&
    !server.startsWith(endpoint.wwwPrefix);
  return allowed
    ? ok(`https://${server}${endpoint.apiSuffix}`)
    : fail('hostNotAllowed', { host: cleanForDisplay(host, 100) });
}

/** What an address is that is often taken for the endpoint's; null for one of the API and for any other. */
export function mistakenFor(
  url: string,
  { apiSuffix, mistaken }: Pick<TokenEndpoint, 'apiSuffix' | 'mistaken'>,
): FailureId | null {
  const { hostname } = new URL(url);
  const isOf = (domain: string) => hostname === domain || hostname.endsWith(`.${domain}`);
  return hostname.endsWith(apiSuffix) ? null : (mistaken.find(({ domain }) => isOf(domain))?.failure ?? null);
}

/**
 * The base URL that was meant by the endpoint's path on a host of the vendor's pages ("us2.concursolutions.com/oauth2/v0/token");
 * null for every other address.
 */
export function repairedBase(
  url: string,
  { pageHost, versionPath, apiSuffix }: Pick<TokenEndpoint, 'pageHost' | 'versionPath' | 'apiSuffix'>,
): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  const isPlain = protocol === 'https:' && port === '' && !username && !password;
  const isEndpoint = `${pathname}/`.toLowerCase().startsWith(`${versionPath}/`);
  const centre = isPlain && isEndpoint ? pageHost.exec(hostname)?.[1] : undefined;
  return centre ? `https://${centre}${apiSuffix}` : null;
}

/** The base URL of the data centre that the host of one of the vendor's pages names; null if it names none. */
export function proposedBase(
  host: string | null | undefined,
  { pageHost, apiSuffix }: Pick<TokenEndpoint, 'pageHost' | 'apiSuffix'>,
): string | null {
  const centre = pageHost.exec(host ?? '')?.[1];
  return centre ? `https://${centre}${apiSuffix}` : null;
}

/**
 * As `baseOfHost`, but the path must be that of the base URL or of the token endpoint; `valueMalformed` for
 * any other path, query or fragment.
 */
export function baseUrlOf(url: string, endpoint: Paths): Result<string> {
  const base = baseOfHost(url, endpoint);
  if (!base.ok) return base;
  const { pathname, search, hash } = new URL(url);
  const path = withoutEnding(pathname, '/').toLowerCase();
  const known = path === '' || path === endpoint.tokenPath.toLowerCase();
  return known && !search && !hash ? base : fail('valueMalformed', { field: 'authorizationUrl' });
}

/** The address that the extension itself calls: server hosts may ask a browser for a client certificate. */
export const callUrl = (base: string, endpoint: Paths): string =>
  `https://${endpoint.wwwPrefix}${new URL(base).hostname}${endpoint.tokenPath}`;

/** The value for the target, whose servers call the server host; only a browser's sign-in is on the `www` host. */
export function serverUrl(
  base: string,
  form: UrlForm,
  {
    tokenPath,
    versionPath,
    authorizePath,
    wwwPrefix,
  }: Pick<TokenEndpoint, 'tokenPath' | 'versionPath' | 'authorizePath' | 'wwwPrefix'>,
): string {
  if (form === 'authorize') return `https://${wwwPrefix}${new URL(base).hostname}${authorizePath}`;
  return base + { token: tokenPath, base: '', version: versionPath }[form];
}

/** The name of the data centre in a base URL. */
export const dataCentre = (base: string, { apiSuffix }: Pick<Hosts, 'apiSuffix'>): string =>
  new URL(base).hostname.slice(0, -apiSuffix.length);

/** Whether a base URL serves trials, not production. */
export const isImplementation = (
  base: string,
  endpoint: Pick<TokenEndpoint, 'apiSuffix' | 'implementation'>,
): boolean => endpoint.implementation.some((ending) => dataCentre(base, endpoint).endsWith(ending));

/** Whether two base URLs mean the same data centre, under whichever of its names. */
export function sameDataCentre(
  one: string,
  other: string,
  endpoint: Pick<TokenEndpoint, 'apiSuffix' | 'aliases'>,
): boolean {
  const known = (base: string) => {
    const name = dataCentre(base, endpoint);
    return endpoint.aliases[name] ?? name;
  };
  return known(one) === known(other);
}
