import { HOST_PERMISSIONS, NETWORK_HOSTS } from '../integrations/hosts.ts';
import { TARGET } from '../integrations/index.ts';
import { browser } from './api.ts';

/** Whether the browser lets the extension act on both sites; the admin may have withdrawn it. */
export const mayAccessSites = (): Promise<boolean> =>
  browser.permissions.contains({ origins: HOST_PERMISSIONS });

/** Whether the browser lets the extension read answers of the token endpoint. */
export const mayCallTokenEndpoint = (): Promise<boolean> =>
  browser.permissions.contains({ origins: NETWORK_HOSTS.map((host) => `${host}/*`) });

/** Asks the admin for access to both sites. Must be called in the click's own turn: browsers ask for a gesture. */
export const askForAccess = (): Promise<boolean> =>
  browser.permissions.request({ origins: HOST_PERMISSIONS });

/** Asks the admin for access to this origin and no other. Must be called in the click's own turn. */
export const askForOrigin = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`${origin}/*`] });

/** Gives back every origin that the admin allowed on a click. */
export async function giveBackOrigins(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter(
    (origin) => origin.endsWith(`.${TARGET.domain}/*`) && !HOST_PERMISSIONS.includes(origin),
  );
  // What the browser keeps for a reason of its own must not keep the values.
  if (given.length > 0) await browser.permissions.remove({ origins: given }).catch(() => false);
}
