import { HANDOVER_IDS, type HandoverValues } from '@/utils/core/credentials/credentials';
import { fail, ok, type Result } from '@/utils/core/result/result';
import { countUse, exchanged, isProvable, validated } from '@/utils/core/setup/calls';
import { keptForLonger } from '@/utils/core/setup/expiry';
import { armFill, claimFill, fillReported, fillUndone, orderFill } from '@/utils/core/setup/fill';
import { heldValue } from '@/utils/core/setup/state';
import { begin, ordered, prepared } from '@/utils/core/setup/tasks';
import { reportOf } from '@/utils/core/target/fill-report';
import type { UrlForm } from '@/utils/core/target/target';
import { REQUIREMENTS, SOURCE } from '@/utils/integrations/index';
import type { JobPage } from '@/utils/messaging/protocol';
import { credentialName } from '../texts/names';
import { checked, granted } from './answers';
import { type Practice, TAB } from './practice';
import { goTo, type Place } from './world';

const PLACES: Readonly<Record<JobPage, Place>> = {
  appList: 'appList',
  companyRequestTokens: 'requestTokens',
  authenticationAdmin: 'home',
  target: 'form',
};
const ORIGIN = 'practice';

export function open(practice: Practice, page: JobPage): void {
  if (page !== 'target') practice.begin();
  const appId = practice.setup && heldValue(practice.setup, 'clientId');
  practice.act(goTo(PLACES[page], (page === 'companyRequestTokens' && appId) || ''));
}

/** Adds what is missing to the lists of the played form. */
export function prepare(practice: Practice): void {
  const { grants, scopes } = practice.world;
  const lacking = (required: readonly string[], chosen: readonly string[]) =>
    required.filter((name) => !chosen.includes(name));
  const [newGrants, newScopes] = [lacking(REQUIREMENTS.grants, grants), lacking(REQUIREMENTS.scopes, scopes)];
  report(practice, { added: [...newGrants, ...newScopes], undone: false });
  practice.act((world) => ({
    ...world,
    grants: [...grants, ...newGrants],
    scopes: [...scopes, ...newScopes],
  }));
}

/** Takes back what `prepare` added. */
export function undoPrepare(practice: Practice): void {
  const added = practice.setup?.work.prepared?.added ?? [];
  report(practice, { added: [], undone: true });
  const without = (names: readonly string[]) => names.filter((name) => !added.includes(name));
  practice.act((world) => ({ ...world, grants: without(world.grants), scopes: without(world.scopes) }));
}

function report(practice: Practice, told: { added: readonly string[]; undone: boolean }): void {
  const order = { id: ORIGIN, worker: ORIGIN, task: 'prepare', tabId: TAB, pointing: null } as const;
  practice.change((state) => {
    const begun = begin(state, order, Date.now());
    return begun.ok && begun.value ? prepared(begun.value, TAB, { ...told, failed: [] }) : state;
  });
}

export function fillAppId(practice: Practice): void {
  const appId = practice.setup && heldValue(practice.setup, 'clientId');
  if (appId) practice.act(goTo('requestTokens', appId));
  practice.change((state) => ordered(state, ok(null), Date.now()));
}

export function exchange(practice: Practice): void {
  const now = Date.now();
  practice.change((sent) => {
    const state = exchanged(countUse(sent), sent, granted(practice.world, now), now);
    return isProvable(state) ? validated(state, state, checked('validate', practice.world, now)) : state;
  });
}

export const validate = (practice: Practice): void =>
  practice.change((state) => validated(state, state, checked('validate', practice.world, Date.now())));

/** The whole way of a fill: ordered, bound to the played page, claimed once, written, reported. */
export function fill(practice: Practice, urlForm: UrlForm | null): void {
  const from = { nonce: crypto.randomUUID(), tabId: TAB };
  const now = Date.now();
  const armed = { ...from, origin: ORIGIN, url: ORIGIN, urlForm, documentId: null, until: now + 1 };
  let values: HandoverValues | null = null;
  practice.change((state) => {
    const claim = { ...from, origin: ORIGIN, url: ORIGIN, documentId: null, urlForm };
    const claimed = claimFill(armFill(orderFill(state, from), armed), claim, now, SOURCE.tokenEndpoint);
    ({ values } = claimed);
    return fillReported(claimed.state, { ...from, fields: reports(), searched: null, undoable: true });
  });
  practice.act((world) => ({ ...world, fields: values ?? {}, verdict: null, isSaved: false }));
}

const reports = () =>
  HANDOVER_IDS.map((id, at) => {
    const label = credentialName(id);
    return reportOf(id, 'filled', {
      evidence: { source: 'label', label, exact: true, position: at + 1, group: null },
    });
  });

export function undoFill(practice: Practice): void {
  practice.change((state) => fillUndone(state, ok(null)));
  practice.act((world) => ({ ...world, fields: {}, verdict: null }));
}

export const keepLonger = (practice: Practice): void =>
  practice.change((state) => keptForLonger(state, Date.now()));

export function forget(practice: Practice): void {
  practice.setup = null;
  practice.act((world) => world);
}

export function reveal(practice: Practice, credential: Parameters<typeof heldValue>[1]): Result<string> {
  const value = practice.setup && heldValue(practice.setup, credential);
  return value ? ok(value) : fail('valuesMissing');
}
