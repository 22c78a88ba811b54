import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isTaughtWhole, labelText, sourceWith, targetWith } from '../../../utils/core/pointing/pointed.ts';
import { newSetup } from '../../../utils/core/setup/state.ts';
import { chooseApp } from '../../../utils/core/setup/take-app.ts';
import { takePointed } from '../../../utils/core/setup/take-pointed.ts';
import { SOURCE, TARGET } from '../../../utils/integrations/index.ts';

test.each([
  ['Asiakastunnus:', 'Asiakastunnus'],
  ['  Client\n secret * ', 'Client secret'],
  ['クライアント', 'クライアント'],
  [`Tunnus ${randomUUID()}`, null],
  ['at-2yoi0csqor8sl23eas6ekjc6wn6pmp', null],
  ['Order 1234567', null],
  ['***', null],
  ['', null],
  ['x'.repeat(81), null],
])('what may be remembered of %j: %j', (text, label) => {
  expect(labelText(text)).toBe(label);
});

test('labels that were pointed out stand beside those of the data', () => {
  const labels = [
    { what: 'clientId', text: 'Asiakastunnus' },
    { what: 'grants', text: 'Valtuutustavat' },
  ] as const;
  const source = sourceWith(SOURCE, labels);
  expect(Object.values(source.values.clientId).flat()).toEqual(
    expect.arrayContaining(['Client ID', 'Asiakastunnus']),
  );
  expect(Object.values(source.lists.grants).flat()).toContain('Valtuutustavat');
  expect(source.values.clientSecret).toBe(SOURCE.values.clientSecret);
  expect(sourceWith(SOURCE, [])).toBe(SOURCE);
  const target = targetWith(TARGET, labels);
  expect(Object.values(target.fields.clientId.labels).flat()).toContain('Asiakastunnus');
  expect(isTaughtWhole(target)).toBe(false);
  const four = ['clientId', 'clientSecret', 'refreshToken', 'authorizationUrl'] as const;
  expect(
    isTaughtWhole(
      targetWith(
        TARGET,
        four.map((what) => ({ what, text: what, here: true })),
      ),
    ),
  ).toBe(true);
});

describe('a value that was pointed at', () => {
  const [id, secret] = [randomUUID(), randomUUID()];
  const on = { host: 'www.concursolutions.com', company: 'Acme', appId: null };
  const held = (state = newSetup(1, 'token')) => {
    const first = takePointed(state, 'clientId', id, 2, on);
    return first.ok ? takePointed(first.value, 'clientSecret', secret, 3, on) : first;
  };

  test('is taken', () => {
    const state = held();
    expect(state.ok && [state.value.values.clientId?.value, state.value.values.clientSecret?.value]).toEqual([
      id,
      secret,
    ]);
  });

  test('is refused where it is held as another value', () => {
    const state = held();
    if (!state.ok) throw new Error('not taken');
    expect(takePointed(state.value, 'companyUuid', secret.toUpperCase(), 4, on)).toMatchObject({
      ok: false,
      failure: { id: 'pointedElsewhere' },
    });
  });

  test("another app's Client ID waits for the admin's word, and costs no secret", () => {
    const state = held();
    const other = randomUUID();
    const next = state.ok ? takePointed(state.value, 'clientId', other, 4, on) : state;
    if (!next.ok) throw new Error('refused');
    expect(next.value.values.clientSecret?.value).toBe(secret);
    expect(next.value.app.others.map(({ values }) => values.clientId?.value)).toEqual([other]);
    const chosen = chooseApp(next.value, 'found', 5);
    expect([chosen.values.clientId?.value, chosen.values.clientSecret]).toEqual([other, undefined]);
  });

  test('the same Client ID in other letters changes nothing', () => {
    const state = held();
    const next = state.ok ? takePointed(state.value, 'clientId', id.toUpperCase(), 4, on) : state;
    expect(next).toEqual(state);
  });

  test('a request token: whose it is the page says, not what is held', () => {
    const state = held();
    const [token, other] = [`at-${randomUUID().replaceAll('-', '')}`, randomUUID()];
    const from = { ...on, company: 'Other', appId: other };
    const next = state.ok ? takePointed(state.value, 'requestToken', token, 4, from) : state;
    expect(next.ok && next.value).toMatchObject({
      app: { seenAt: { company: 'Acme' } },
      token: { request: { madeFor: other, seenAt: { company: 'Other' } } },
    });
    const unsaid = state.ok ? takePointed(state.value, 'requestToken', token, 4, on) : state;
    expect(unsaid.ok && unsaid.value.token.request.madeFor).toBeNull();
  });
});
