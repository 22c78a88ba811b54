import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { NO_POLICY } from '../../../utils/core/policy/policy.ts';
import type { HeldValues, SeenPage } from '../../../utils/core/setup/app.ts';
import { newSetup } from '../../../utils/core/setup/state.ts';
import { toSnapshot } from '../../../utils/core/setup/to-snapshot.ts';
import type { Suspect } from '../../../utils/core/source/reading.ts';
import { SOURCE, TARGET } from '../../../utils/integrations/index.ts';

const TAB = 7;
const NEW = newSetup(1, 'token');
const held = (value: string) => ({ value, takenAt: 1 });
const app: HeldValues = { clientId: held(randomUUID()) };
const secret = { clientSecret: held(randomUUID()) };

const seen = (kind: SeenPage['kind'], notice: SeenPage['notice'] = null): SeenPage => ({
  kind,
  company: null,
  appName: null,
  grants: null,
  scopes: null,
  notice,
  appId: null,
  shownApp: null,
  at: 1,
  document: null,
  offers: {},
});

const problems = (page: SeenPage, values: HeldValues, suspects: readonly Suspect[] = [], tabId = TAB) =>
  toSnapshot(
    { ...NEW, values, app: { ...NEW.app, suspects, pages: { [TAB]: page } } },
    {
      tabId,
      site: 'source',
      otherOrigin: null,
      mark: null,
      isUnderWay: true,
      problems: [],
      requirements: { grants: [], scopes: [] },
      keepMinutes: 15,
      role: null,
      invited: null,
      links: [],
      policy: NO_POLICY,
      source: SOURCE,
      target: TARGET,
      showUrl: (base) => base,
      isTrial: (base) => base.includes('-impl'),
    },
  ).problems.map(({ id }) => id);

describe('what the page at hand makes of it', () => {
  test.each<[string, SeenPage, HeldValues, string[]]>([
    ['an app without its secret, on its page', seen('appDetails'), app, ['secretLost']],
    ['an app without its secret, in the list', seen('appList'), app, ['secretLost']],
    ['an app without its secret, among its secrets', seen('clientSecrets'), app, ['secretLost']],
    ['an app that is about to be saved', seen('editApp'), app, []],
    ['an app with its secret', seen('appDetails'), { ...app, ...secret }, []],
    ['no app yet', seen('appList'), {}, []],
    ['a closed page', seen('appList', 'toolNotEnabled'), {}, ['toolNotEnabled']],
  ])('%s', (_, page, values, ids) => {
    expect(problems(page, values)).toEqual(ids);
  });

  test('a secret that is shown, but doubtful, is not lost', () => {
    const doubt: Suspect = { credential: 'clientSecret', reason: 'secretIdNotSecret' };
    expect(problems(seen('clientSecrets'), app, [doubt])).toEqual([]);
  });

  test('another tab says nothing of it', () => {
    expect(problems(seen('appList', 'toolNotEnabled'), app, [], TAB + 1)).toEqual([]);
  });
});

test('a trial system is named as soon as its address is held', () => {
  const url = (name: string): HeldValues => ({
    authorizationUrl: held(`https://${name}.api.concursolutions.com`),
  });
  expect(problems(seen('companyRequestTokens'), url('us2'))).toEqual([]);
  expect(problems(seen('companyRequestTokens'), url('us-impl'))).toEqual(['implementationHost']);
});

describe('the refresh token was made before the app had all scopes', () => {
  const found = (tokenScopes: readonly string[] | null, entries: readonly string[]) =>
    toSnapshot(
      {
        ...NEW,
        token: { ...NEW.token, refresh: { ...NEW.token.refresh, scopes: tokenScopes } },
        app: { ...NEW.app, lists: { grants: null, scopes: { entries, editable: false } } },
      },
      {
        tabId: TAB,
        site: 'source',
        otherOrigin: null,
        mark: null,
        isUnderWay: true,
        problems: [],
        requirements: { grants: [], scopes: ['A', 'B'] },
        keepMinutes: 15,
        role: null,
        invited: null,
        links: [],
        policy: NO_POLICY,
        source: SOURCE,
        target: TARGET,
        showUrl: (base) => base,
        isTrial: () => false,
      },
    ).problems;

  test('told as soon as the app shows them', () => {
    expect(found(['openid', 'A'], ['A', 'B'])).toEqual([
      { id: 'tokenBeforeScopes', params: { scopes: 'B' } },
    ]);
  });

  test.each<[string, readonly string[] | null, readonly string[]]>([
    ['the app lacks it too', ['A'], ['A']],
    ['the token has all', ['A', 'B'], ['A', 'B']],
    ["nothing is known of the token's", null, ['A', 'B']],
  ])('not where %s', (_, scopes, entries) => {
    expect(found(scopes, entries)).toEqual([]);
  });
});
