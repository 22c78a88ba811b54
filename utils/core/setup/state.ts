import {
  CREDENTIAL_IDS,
  CREDENTIALS,
  type CredentialId,
  HANDOVER_IDS,
  type HandoverValues,
} from '../credentials/credentials.ts';
import type { Purpose } from '../records/link-record.ts';
import type { UrlForm } from '../target/target.ts';
import { type AppPart, type HeldValues, NO_APP } from './app.ts';
import { type ColleaguePart, NO_COLLEAGUE } from './colleague-part.ts';
import { type HandoverPart, newHandover } from './handover.ts';
import { NO_TOKEN, type TokenPart } from './token.ts';
import { NO_WORK, type WorkPart } from './work.ts';

/**
 * Everything that must survive the worker: the one record of a setup under way, the values and five parts that tell of
 * them. Holds secrets, so it lives in `storage.session` only.
 */
export interface SetupState {
  /** The admin's last order, or when a value was taken last, in milliseconds since 1970. */
  readonly touchedAt: number;
  /** Since when secrets are held without a break, or the admin's last "Keep for longer"; null without any. */
  readonly keptSince: number | null;
  /** On these tabs the panel was opened, or it opened a page in them: of the source, no other tab is read. */
  readonly tabs: readonly number[];
  readonly purpose: Purpose;
  readonly values: HeldValues;
  readonly app: AppPart;
  readonly token: TokenPart;
  readonly handover: HandoverPart;
  readonly colleague: ColleaguePart;
  readonly work: WorkPart;
}

/** A setup that has just begun. */
export const newSetup = (now: number, urlForm: UrlForm): SetupState => ({
  touchedAt: now,
  keptSince: null,
  tabs: [],
  purpose: null,
  values: {},
  app: NO_APP,
  token: NO_TOKEN,
  handover: newHandover(urlForm),
  colleague: NO_COLLEAGUE,
  work: NO_WORK,
});

/** The value held for a credential, if any. */
export const heldValue = ({ values }: Pick<SetupState, 'values'>, id: CredentialId): string | null =>
  values[id]?.value ?? null;

/** The four values as they are held, the URL as the base URL; null unless all are there. */
export function handoverOf(state: SetupState): HandoverValues | null {
  const [clientId, clientSecret, refreshToken, authorizationUrl] = HANDOVER_IDS.map((id) =>
    heldValue(state, id),
  );
  if (!clientId || !clientSecret || !refreshToken || !authorizationUrl) return null;
  return { clientId, clientSecret, refreshToken, authorizationUrl };
}

/**
 * Every value that no text of a server may bring back: all that are held, but for the address, which is the server's own; those that
 * wait for the admin's word; and the access token.
 */
export const heldSecrets = (state: SetupState): string[] => held(state, (id) => id !== 'authorizationUrl');

/** Whether anything is held, wherever in the state, that gives access by itself. */
export const holdsSecret = (state: SetupState): boolean =>
  held(state, (id) => CREDENTIALS[id].secret).length > 0;

/** What is held of these values, and everything else that is secret. */
const held = ({ values, app, token }: SetupState, isMeant: (id: CredentialId) => boolean): string[] => [
  ...[
    values,
    ...app.others.map((other) => other.values),
    ...Object.values(app.pages).map(({ offers }) => offers),
  ].flatMap((some) => CREDENTIAL_IDS.filter(isMeant).flatMap((id) => some[id]?.value ?? [])),
  ...[app.refusedSecret, token.refresh.access?.token].filter((text) => typeof text === 'string'),
];
