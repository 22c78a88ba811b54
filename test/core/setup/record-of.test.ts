import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { compare } from '../../../utils/core/requirements/requirements.ts';
import { exchanged } from '../../../utils/core/setup/calls.ts';
import { takeOpened } from '../../../utils/core/setup/colleague.ts';
import { recordOf } from '../../../utils/core/setup/renew.ts';
import { newSetup } from '../../../utils/core/setup/state.ts';
import { NEW_REQUEST_TOKEN } from '../../../utils/core/setup/token.ts';
import { fourValues, setupIn, validation } from './setup-in.ts';

test('the record: whose link it is, what it may do, when it ends, and no secret', () => {
  const [clientId, companyUuid] = [randomUUID(), randomUUID()];
  const scopes = ['CONFIG', 'EXPRPT'];
  const pair = { clientId, clientSecret: randomUUID() };
  const token = { companyUuid, requestToken: `at-${randomUUID()}` };
  const ready = setupIn({
    values: { ...pair, ...token },
    app: { name: 'MileIQ' },
    token: { request: { ...NEW_REQUEST_TOKEN, seenAt: { host: null, company: 'Example Ltd' } } },
  });
  const result = {
    ok: true,
    refreshToken: randomUUID(),
    base: 'https://us2.api.concursolutions.com',
    refreshTokenExpiresAt: 900,
    grantedScopes: ['CONFIG', 'openid'],
    access: { token: `eyJ${randomUUID()}`, until: 10_000 },
    validation: validation({
      kind: 'exchange',
      correlationId: 'first',
      scopes: compare(scopes, { entries: ['CONFIG', 'openid'], editable: false }),
    }),
  } as const;
  const state = exchanged(ready, ready, result, 10);
  expect(recordOf(state, { grants: ['password'], scopes }, 20, true)).toEqual({
    linkedOn: 20,
    expiresOn: 900,
    accepted: true,
    company: 'Example Ltd',
    companyUuid,
    app: 'MileIQ',
    clientId,
    dataCentre: 'https://us2.api.concursolutions.com',
    grants: [],
    scopes: ['CONFIG'],
    checkedOn: 1,
    correlationIds: ['first'],
  });
});

test('values from a colleague: the end is the word of who sealed them, until a refresh token is obtained here', () => {
  const word = { tokenMadeAt: null, validatedAt: null, scopes: null, expiresAt: 700 };
  const from = { company: null, appName: null, sealedAt: 1, receipt: '', word };
  const opened = takeOpened(newSetup(1, 'token'), { ...from, values: fourValues() }, 2);
  const none = { grants: [], scopes: [] };
  expect(recordOf(opened, none, 20, true)).toMatchObject({ expiresOn: 700, endIsWord: true });
  const { token } = opened;
  const own = (expiresAt: number | null) => {
    const refresh = { ...token.refresh, proven: true, expiresAt };
    return recordOf({ ...opened, token: { ...token, refresh } }, none, 20, true);
  };
  expect([own(900), own(null)].map(({ expiresOn, endIsWord }) => [expiresOn, endIsWord])).toEqual([
    [900, undefined],
    [null, undefined],
  ]);
});
