import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Credentials } from '../../../utils/core/credentials/credentials.ts';
import { type LinkRecord, recordsOfLastLink } from '../../../utils/core/records/link-record.ts';
import { applyReading } from '../../../utils/core/setup/apply-reading.ts';
import { pageProblems } from '../../../utils/core/setup/page-problems.ts';
import { linkingAnother, recordOf, renewing } from '../../../utils/core/setup/renew.ts';
import { heldValue, newSetup, type SetupState } from '../../../utils/core/setup/state.ts';
import { chooseApp } from '../../../utils/core/setup/take-app.ts';
import type { PageReading } from '../../../utils/core/source/reading.ts';
import { traitsOf } from '../../../utils/core/source/source.ts';
import { concur } from '../../../utils/integrations/concur.ts';
import { setupIn } from './setup-in.ts';

const TAB = 7;
const [bare] = recordsOfLastLink({ linkedOn: 1, expiresOn: 2 }) as [LinkRecord];
const record: LinkRecord = {
  ...bare,
  company: 'Example Ltd',
  companyUuid: randomUUID(),
  app: 'MileIQ',
  clientId: randomUUID(),
};
const renewal = (change: Partial<LinkRecord> = {}): SetupState => {
  const begun = renewing(newSetup(1, 'token'), { ...record, ...change }, 5);
  if (!begun.ok) throw new Error(begun.failure.id);
  return begun.value;
};

const NOTHING: PageReading = {
  page: 'unknown',
  grants: null,
  scopes: null,
  values: {},
  suspects: [],
  offered: {},
  appName: null,
  appId: null,
  company: null,
  notice: null,
};
const show = (
  state: SetupState,
  page: PageReading['page'],
  values: Credentials,
  change: Partial<PageReading> = {},
) => applyReading(state, TAB, { ...NOTHING, page, values, ...change }, traitsOf(page, concur), 9);
const told = (state: SetupState) => {
  const seen = state.app.pages[TAB];
  const traits = traitsOf(seen?.kind ?? 'unknown', concur);
  return pageProblems(state, seen, traits, [record]).map(({ id, params }) => [id, params?.found]);
};
const held = (state: SetupState) => heldValue(state, 'clientSecret');
const clientId = record.clientId ?? '';

describe('the renewal of a link', () => {
  test('begins with the app of the record, and no word of a lost secret', () => {
    const state = renewal();
    expect(Object.keys(state.values)).toEqual(['clientId']);
    expect(state.app).toMatchObject({ name: 'MileIQ', company: 'Example Ltd' });
    expect(told(show(state, 'appList', {}))).toEqual([]);
  });

  test('is not begun over a secret that is held', () => {
    const state = setupIn({ values: { clientSecret: randomUUID() } });
    expect(renewing(state, record, 5)).toMatchObject({ ok: false, failure: { id: 'busy' } });
  });

  test("takes a new secret of the record's app", () => {
    const clientSecret = randomUUID();
    expect(held(show(renewal(), 'clientSecrets', { clientId, clientSecret }))).toBe(clientSecret);
    const details = show(renewal(), 'appDetails', { clientId });
    expect(held(show(details, 'clientSecrets', { clientSecret }))).toBe(clientSecret);
  });

  test("asks about another app's secret, with its name or by the page that led to it", () => {
    const other = { clientId: randomUUID(), clientSecret: randomUUID() };
    const pair = show(renewal(), 'clientSecrets', other);
    const details = show(renewal(), 'appDetails', { clientId: other.clientId });
    const alone = show(details, 'clientSecrets', { clientSecret: other.clientSecret });
    for (const asked of [pair, alone]) {
      expect([heldValue(asked, 'clientId'), held(asked)]).toEqual([clientId, null]);
      const chosen = chooseApp(asked, 'found', 10);
      expect([heldValue(chosen, 'clientId'), held(chosen)]).toEqual([other.clientId, other.clientSecret]);
      expect(held(chooseApp(asked, 'held', 10))).toBeNull();
    }
  });

  test('asks whose a secret is of which no page tells the app', () => {
    const clientSecret = randomUUID();
    const asked = show(renewal(), 'clientSecrets', { clientSecret });
    expect([held(asked), asked.app.others.length]).toEqual([null, 1]);
    expect(held(chooseApp(asked, 'found', 10))).toBe(clientSecret);
    // Another document may have come by any way.
    const inDocument = (before: SetupState, id: string, page: PageReading['page'], values: Credentials) =>
      applyReading(before, TAB, { ...NOTHING, page, values }, traitsOf(page, concur), 9, {
        host: null,
        name: '',
        id,
      });
    const seen = inDocument(renewal(), 'first', 'appDetails', { clientId });
    expect(held(inDocument(seen, 'first', 'clientSecrets', { clientSecret }))).toBe(clientSecret);
    expect(held(inDocument(seen, 'second', 'clientSecrets', { clientSecret }))).toBeNull();
    // The list of apps may be of any app: what a page before it showed does not count.
    const list = show(show(renewal(), 'appDetails', { clientId }), 'appList', {});
    expect(held(show(list, 'clientSecrets', { clientSecret }))).toBeNull();
  });

  test('names another app on whose page the admin is, and keeps its own', () => {
    const other = randomUUID();
    const state = show(renewal(), 'appDetails', { clientId: other }, { appName: 'Travel' });
    expect(heldValue(state, 'clientId')).toBe(clientId);
    expect(told(state)).toEqual([['otherApp', `Travel, ${other}`]]);
  });

  test('takes whichever app is shown where the record tells none', () => {
    const pair = { clientId: randomUUID(), clientSecret: randomUUID() };
    const state = show(renewal({ clientId: null, app: null }), 'clientSecrets', pair);
    expect([heldValue(state, 'clientId'), held(state)]).toEqual([pair.clientId, pair.clientSecret]);
  });
});

describe('the company of a renewal', () => {
  const shown = (company: string, companyUuid: string, known: Partial<LinkRecord> = {}) => {
    const values = {
      companyUuid,
      requestToken: `at-${randomUUID()}`,
      authorizationUrl: 'https://eu2.api.concursolutions.com',
    };
    return show(renewal(known), 'companyRequestTokens', values, { company, appId: clientId });
  };

  test('its own: the token is taken', () => {
    const state = shown('Example Ltd', record.companyUuid ?? '');
    expect(heldValue(state, 'requestToken')).not.toBeNull();
    expect(told(state)).toEqual([]);
  });

  test('its own under another name: the token is taken', () => {
    const state = shown('Example Holding', record.companyUuid ?? '');
    expect(heldValue(state, 'requestToken')).not.toBeNull();
    expect(told(state)).toEqual([]);
  });

  test("another company's: nothing is taken, everything is offered, the company is named", () => {
    const state = shown('Northwind', randomUUID());
    expect(Object.keys(state.values)).toEqual(['clientId']);
    expect(Object.keys(state.app.pages[TAB]?.offers ?? {}).toSorted()).toEqual([
      'authorizationUrl',
      'companyUuid',
      'requestToken',
    ]);
    expect(told(state)).toEqual([['otherCompany', 'Northwind']]);
  });

  test('of a record that tells no name: its identifier alone says whether it is the one', () => {
    const own = shown('Example Ltd', record.companyUuid ?? '', { company: null });
    expect(heldValue(own, 'requestToken')).not.toBeNull();
    const other = shown('Northwind', randomUUID(), { company: null });
    expect(Object.keys(other.values)).toEqual(['clientId']);
    expect(told(other)).toEqual([['otherCompany', 'Northwind']]);
  });

  test('of a record that tells neither: the token is taken for its app only, and the new record names the company', () => {
    const companyUuid = randomUUID();
    const unknown = { company: null, companyUuid: null };
    const state = shown('Northwind', companyUuid, unknown);
    expect(heldValue(state, 'requestToken')).not.toBeNull();
    const made = recordOf(state, { grants: [], scopes: [] }, 9, true);
    expect(made).toMatchObject({ company: 'Northwind', companyUuid });
    const values = { companyUuid, requestToken: `at-${randomUUID()}` };
    const forOther = show(renewal(unknown), 'companyRequestTokens', values, { appId: randomUUID() });
    expect(heldValue(forOther, 'requestToken')).toBeNull();
  });

  test('it is named before a token is made there', () => {
    const state = show(renewal(), 'companyRequestTokens', {}, { company: 'Northwind' });
    expect(told(state)).toEqual([['otherCompany', 'Northwind']]);
  });
});

test('another link of a company that is linked already is remarked', () => {
  const another = linkingAnother(newSetup(1, 'token'), 5);
  expect(told(show(another, 'companyRequestTokens', {}, { company: 'example ltd' }))).toEqual([
    ['companyLinked', 'example ltd'],
  ]);
  expect(told(show(another, 'companyRequestTokens', {}, { company: 'Northwind' }))).toEqual([]);
});
