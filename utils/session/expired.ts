import { browser } from '../browser/api.ts';

const KEY = 'expired';

/** Values were wiped because their time was over: the admin is told when the interface is opened next. Holds no value. */
export const noteExpired = (): Promise<void> => browser.storage.local.set({ [KEY]: true });

export const forgetExpired = (): Promise<void> => browser.storage.local.remove(KEY);

export const hasExpired = async (): Promise<boolean> => Boolean((await browser.storage.local.get(KEY))[KEY]);
