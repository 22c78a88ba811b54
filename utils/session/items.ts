import { storage } from '@wxt-dev/storage';
import type { CredentialId } from '../core/credentials/credentials.ts';
import type { RememberedLabel } from '../core/pointing/pointed.ts';
import { type LastLink, type LinkRecord, recordsOfLastLink } from '../core/records/link-record.ts';
import type { HeldInvitation, InvitationTrace } from '../core/sealed/held-invitation.ts';
import { KEEP_MINUTES } from '../core/settings/keep-minutes.ts';
import type { Theme } from '../core/settings/theme.ts';
import type { Role } from '../core/setup/role.ts';
import type { SetupState } from '../core/setup/state.ts';
import type { UrlForm } from '../core/target/target.ts';
import type { ChosenLanguage } from '../core/text/languages.ts';

/**
 * Everything that is stored, each item with its type. An item on disk whose shape changes gets the next `version` and the
 * migration from the one before: what an earlier version left must still be read (test/background/items.test.ts).
 */

/** The setup under way, with every secret: in memory only, closed to content scripts, gone with the browser. */
export const SETUP = storage.defineItem<SetupState>('session:setup');

/** The invitation that is out, with its key: in memory only, like the setup. Outlives a setup, since an answer may take a day. */
export const INVITATION = storage.defineItem<HeldInvitation>('session:invitation');

/** The last invitations by name, and what became of them. Holds no key and no word of them. */
export const INVITATIONS = storage.defineItem<readonly InvitationTrace[]>('local:invitations', {
  version: 1,
  fallback: [],
});

/**
 * What is kept of the links that were made, one for each company. Holds no secret. Version 1 kept two dates of the last link, and
 * gave the item its name.
 */
export const RECORDS = storage.defineItem<readonly LinkRecord[]>('local:lastLink', {
  version: 2,
  fallback: [],
  migrations: {
    // The version is noted with the first value; where that note is lost the records are still there.
    2: (kept: LastLink | readonly LinkRecord[]) =>
      Array.isArray(kept) ? kept : recordsOfLastLink(kept as LastLink),
  },
});

/** The ends of links of which the admin wants no reminder, in milliseconds since 1970. Version 1 kept one. */
export const REMINDERS_DISMISSED = storage.defineItem<readonly number[]>('local:reminderDismissed', {
  version: 2,
  fallback: [],
  migrations: { 2: (kept: number | readonly number[]) => [kept].flat() },
});

/** Labels that the admin pointed out, the newest last. They hold no value, so they may rest on disk. */
export const LABELS = storage.defineItem<readonly RememberedLabel[]>('local:labels', {
  version: 1,
  fallback: [],
});

/** By the target's origin: the form of the Authorization URL that its page accepted last. Holds no value. */
export const ACCEPTED_FORMS = storage.defineItem<Readonly<Record<string, UrlForm>>>('local:acceptedForms', {
  version: 1,
  fallback: {},
});

/** How long secrets are kept after the last step, in minutes. */
export interface Settings {
  readonly keepMinutes: number;
}

export const SETTINGS = storage.defineItem<Settings>('local:settings', {
  version: 1,
  fallback: { keepMinutes: KEEP_MINUTES.usual },
});

/** How the pages of the extension look. */
export const THEME = storage.defineItem<Theme>('local:theme', { version: 1, fallback: 'browser' });

/** Which values are held, and when that changed last, in milliseconds since 1970. Holds no value. */
export interface HeldTrace {
  readonly names: readonly CredentialId[];
  readonly at: number;
}

/**
 * Stays on the disk as long as values are held: where it is there and they are not, the browser emptied the memory (an update,
 * a restart, the extension was turned off).
 */
export const TRACE = storage.defineItem<HeldTrace>('local:held', { version: 1 });

/** A newer version of the extension waits until no setup is under way: installing it empties the memory. */
export const UPDATE_WAITS = storage.defineItem<boolean>('session:updateWaits', { fallback: false });

/** Values were wiped because their time was over: the admin is told when the interface is opened next. Holds no value. */
export const EXPIRED = storage.defineItem<boolean>('local:expired', { version: 1, fallback: false });

/** The admin pressed "Keep open": a click on the icon opens the side panel, no popup. */
export const OPENS_PANEL = storage.defineItem<boolean>('local:opensPanel', { version: 1, fallback: false });

/** The language that the interface speaks. */
export const LANGUAGE = storage.defineItem<ChosenLanguage>('local:language', {
  version: 1,
  fallback: 'browser',
});
/** Which of the two sites the admin manages; nothing until they said so. */
export const ROLE = storage.defineItem<Role>('local:role', { version: 1 });
