import { browser } from '../browser/api.ts';
import { type Policy, type ReadPolicy, readPolicy } from '../core/policy/policy.ts';
import { isPageOf } from '../integrations/hosts.ts';

/** What the organisation that manages the browser has set. */
export async function managedPolicy(): Promise<ReadPolicy> {
  // Firefox refuses where nobody has set anything.
  const managed = await browser.storage.managed.get().catch(() => ({}));
  return readPolicy(managed, (url) => isPageOf('target', url));
}

/** As `managedPolicy`, without what could not be understood. */
export const policyNow = async (): Promise<Policy> => (await managedPolicy()).policy;
