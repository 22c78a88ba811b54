import { HOST_PERMISSIONS, NETWORK_HOSTS, OPTIONAL_HOST_PERMISSIONS } from '../integrations/hosts.ts';
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

/** Asks the admin for access to further hosts of the target. Must be called in the click's own turn. */
export const askForOtherTargets = (): Promise<boolean> =>
  browser.permissions.request({ origins: OPTIONAL_HOST_PERMISSIONS });
