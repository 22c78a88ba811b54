import { CREDENTIAL_IDS, type CredentialId, type Credentials } from '../credentials/credentials.ts';
import { fail, type Result } from '../result/result.ts';
import type { Offer, Offers, SeenPage } from './app.ts';
import { heldValue, type SetupState } from './state.ts';
import { takePointed } from './take-pointed.ts';
import { sameId } from './take-values.ts';

/** The document that a reading comes from. */
export interface ReadDocument {
  readonly host: string | null;
  /** What the admin knows the page by: its title and its path. */
  readonly name: string;
  /** The reader's own name for its document. */
  readonly id: string | null;
}

export const NO_DOCUMENT: ReadDocument = { host: null, name: '', id: null };

/**
 * What a document offers after one more look. What it has offered stays until it is gone or offers another value: it may
 * have been shown once only.
 */
export function offersAfter(
  before: SeenPage | undefined,
  found: Credentials,
  { host, name, id }: ReadDocument,
  now: number,
): Offers {
  const offers: Partial<Record<CredentialId, Offer>> = before?.document === id ? { ...before.offers } : {};
  for (const credential of CREDENTIAL_IDS) {
    const value = found[credential];
    if (value && offers[credential]?.value !== value) offers[credential] = { value, host, name, seenAt: now };
  }
  return offers;
}

/** The state with values of a page that shows them, yet not as anybody's word for replacing what is held. */
export function offering(
  state: SetupState,
  tabId: number,
  found: Credentials,
  document: ReadDocument,
  now: number,
): SetupState {
  const seen = state.app.pages[tabId];
  const isNew = (id: CredentialId): boolean => seen?.offers[id]?.value !== found[id];
  if (!seen || !CREDENTIAL_IDS.some((id) => found[id] && isNew(id))) return state;
  const offers = offersAfter(seen, found, document, now);
  return { ...state, app: { ...state.app, pages: { ...state.app.pages, [tabId]: { ...seen, offers } } } };
}

/** What the page in this tab offers for a credential; null where that is held already, under whatever name. */
export function offerOn(state: SetupState, tabId: number, id: CredentialId): Offer | null {
  const offer = state.app.pages[tabId]?.offers[id];
  const isHeld = CREDENTIAL_IDS.some((each) => sameId(heldValue(state, each), offer?.value));
  return offer && !isHeld ? offer : null;
}

/** An offer that the admin took: which one, as it was seen. */
export interface TakenOffer {
  readonly tabId: number;
  readonly credential: CredentialId;
  readonly seenAt: number;
}

/**
 * Takes the offer that the admin saw. Fails with `documentChanged` if it is not offered any more, and as `takePointed` does:
 * what the admin takes is as if it was pointed at.
 */
export function takeOffer(state: SetupState, taken: TakenOffer, now: number): Result<SetupState> {
  const { tabId, credential, seenAt } = taken;
  const seen = state.app.pages[tabId];
  const offer = offerOn(state, tabId, credential);
  if (!seen || offer?.seenAt !== seenAt) return fail('documentChanged');
  const { [credential]: _, ...offers } = seen.offers;
  const rest = {
    ...state,
    app: { ...state.app, pages: { ...state.app.pages, [tabId]: { ...seen, offers } } },
  };
  const { company, appId } = seen;
  return takePointed(rest, credential, offer.value, now, { host: offer.host, company, appId });
}
