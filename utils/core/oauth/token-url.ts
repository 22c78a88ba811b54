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

/** The value for the target, whose servers call the server host. */
export const serverUrl = (base: string, form: UrlForm, { tokenPath }: Pick<Paths, 'tokenPath'>): string =>
  form === 'token' ? base + tokenPath : base;

const dataCentre = (base: string, { apiSuffix }: Pick<Hosts, 'apiSuffix'>): string =>
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
