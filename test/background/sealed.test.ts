import { randomBytes } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HANDOVER_IDS } from '../../utils/core/credentials/credentials.ts';
import { mayCheckRefreshToken, valuesToProve } from '../../utils/core/setup/calls.ts';
import { heldValue } from '../../utils/core/setup/state.ts';
import { takeValues } from '../../utils/core/setup/take-values.ts';
import { openInvitation } from '../../utils/session/invitation.ts';
import { changeSetup, readSetup } from '../../utils/session/vault.ts';
import { answer, browsers, colleague, failing, handlers, holdValues, invite, OK } from './two-people.ts';

// Slow on purpose, and proved elsewhere.
vi.mock('../../utils/sealing/hashes.ts', async (original) => ({
  ...(await original<object>()),
  checkNumbers: async ({ body }: { body: Uint8Array }) => [...body.slice(20, 24)].map((byte) => byte + 1),
}));

const HOUR = 3_600_000;

beforeEach(() => {
  vi.useRealTimers();
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() });
});

test('values go from one person to the other, and a receipt back', async () => {
  const { receiver, sender, stores } = browsers();
  const values = await sender(holdValues);
  const invitation = await receiver(invite);
  const asked = await receiver(colleague);
  const line = await sender(() => answer(`> ${invitation.slice(0, 70)}\n> ${invitation.slice(70)}`));
  const told = await sender(colleague);
  expect(told.sealing?.numbers).toEqual(asked.invited?.numbers);
  expect(mayCheckRefreshToken((await sender(readSetup)) as never)).toBe(false);

  const preview = await receiver(() => handlers.previewPaste({ text: line }));
  expect(preview).toMatchObject({
    ok: true,
    value: {
      opened: { company: 'Example Ltd', appName: 'MileIQ', word: { scopes: ['CONFIG'], validatedAt: null } },
    },
  });
  expect(await receiver(() => handlers.usePaste({ text: line }))).toEqual(OK);
  const state = await receiver(readSetup);
  for (const id of HANDOVER_IDS) expect(state && heldValue(state, id)).toBe(values[id]);
  const { opened, snapshot } = await receiver(colleague);
  expect(snapshot).toMatchObject({ step: 'validate', expiresAtIsWord: true });
  expect(snapshot.refreshTokenExpiresAt).toBe(opened?.word.expiresAt);
  // What the sender proved is the sender's word: here it is not proved.
  expect(state?.token.refresh).toMatchObject({ proven: false, scopes: null, expiresAt: null });

  const text = `Thanks!\n${opened?.receipt}`;
  expect(await sender(() => handlers.previewPaste({ text }))).toMatchObject({ value: { isReceipt: true } });
  expect(await sender(() => handlers.usePaste({ text }))).toEqual(OK);
  expect((await sender(colleague)).sealing?.received).toBe(true);

  // No value is on a disk, or told to a panel.
  const seen = [stores.receiver?.local, stores.sender?.local, preview, snapshot, told, asked];
  for (const secret of [values.clientSecret, values.refreshToken])
    expect(JSON.stringify(seen)).not.toContain(secret);
});

test('a refresh token of an unknown form, given by the endpoint, goes to the other person and can be tried there', async () => {
  const { receiver, sender } = browsers();
  const { refreshToken } = await sender(() => holdValues(`eyJ${randomBytes(1500).toString('base64')}`));
  const invitation = await receiver(invite);
  const line = await sender(() => answer(invitation));
  expect(await receiver(() => handlers.usePaste({ text: line }))).toEqual(OK);
  const state = await receiver(readSetup);
  expect(state && valuesToProve(state)).toMatchObject({ refreshToken, refreshTokenGiven: true });
});

test('the key is in session memory only, and the panel is not told of it', async () => {
  await handlers.invite();
  const held = await openInvitation();
  const { d = '' } = held?.pair.privateKey ?? {};
  expect(d).not.toBe('');
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(d);
  expect(JSON.stringify(await colleague())).not.toContain(d);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).toContain(held?.id);
});

test('another invitation than the one that was sent has other words, and opens nothing here', async () => {
  const { receiver, sender } = browsers();
  const attacker = browsers();
  await sender(holdValues);
  await receiver(invite);
  const swapped = await attacker.receiver(invite);
  const line = await sender(() => answer(swapped));
  expect((await sender(colleague)).sealing?.numbers).not.toEqual(
    (await receiver(colleague)).invited?.numbers,
  );
  expect(await receiver(() => handlers.usePaste({ text: line }))).toEqual(failing('sealedForAnother'));
  expect(await receiver(readSetup)).toBeNull();
});

test('a text is opened once, and a second one for the same invitation not at all', async () => {
  const { receiver, sender } = browsers();
  await sender(holdValues);
  const invitation = await receiver(invite);
  const [one, other] = [await sender(() => answer(invitation)), await sender(() => answer(invitation))];
  const both = await receiver(() =>
    Promise.all([handlers.usePaste({ text: one }), handlers.usePaste({ text: other })]),
  );
  expect(both).toEqual([OK, failing('invitationUsed')]);
  expect(await receiver(() => handlers.usePaste({ text: one }))).toEqual(failing('invitationUsed'));
  expect(await receiver(() => handlers.previewPaste({ text: one }))).toEqual(failing('invitationUsed'));
});

test('asked twice it is the same invitation; after a new one the former opens nothing', async () => {
  const { receiver, sender } = browsers();
  await sender(holdValues);
  const first = await receiver(invite);
  expect(await receiver(invite)).toBe(first);
  const line = await sender(() => answer(first));
  await receiver(() => handlers.withdraw());
  expect(await receiver(invite)).not.toBe(first);
  expect(await receiver(() => handlers.usePaste({ text: line }))).toEqual(failing('sealedForAnother'));
});

test.each<[string, string, () => Promise<unknown>]>([
  ['forgets everything', 'sealedForAnother', () => handlers.forget()],
  ['restarts the browser', 'invitationLost', () => fakeBrowser.storage.session.clear()],
  ['waits for a day', 'invitationExpired', async () => vi.setSystemTime(Date.now() + 24 * HOUR)],
])('a receiver who %s in between cannot open it, and nothing of it is kept', async (_, id, meanwhile) => {
  const { receiver, sender } = browsers();
  await sender(holdValues);
  const invitation = await receiver(invite);
  const line = await sender(() => answer(invitation));
  vi.useFakeTimers({ toFake: ['Date'] });
  await receiver(meanwhile);
  const before = await receiver(() => fakeBrowser.storage.local.get(null));
  expect(await receiver(() => handlers.previewPaste({ text: line }))).toEqual(failing(id));
  expect(await receiver(() => handlers.usePaste({ text: line }))).toEqual(failing(id));
  expect(await receiver(readSetup)).toBeNull();
  expect(await receiver(() => fakeBrowser.storage.local.get(null))).toEqual(before);
  expect(await receiver(() => fakeBrowser.storage.session.get(null))).toEqual({});
});

test('the sender is told that an invitation is over, also between comparing and sealing', async () => {
  const { receiver, sender } = browsers();
  await sender(holdValues);
  const text = await receiver(invite);
  await sender(() => handlers.readInvitation({ text }));
  const { sealing } = await sender(colleague);
  vi.useFakeTimers({ toFake: ['Date'] });
  // The values' own time is another matter.
  await sender(async () => {
    vi.setSystemTime(Date.now() + 24 * HOUR);
    await holdValues();
    expect(await handlers.readInvitation({ text })).toEqual(failing('invitationExpired'));
    await changeSetup((state) => ({ ...state, colleague: { opened: null, sealing: sealing as never } }));
    const order = { compared: true, numbers: sealing?.numbers ?? [] } as const;
    expect(await handlers.seal(order)).toEqual(failing('invitationExpired'));
  });
});

test('without values nothing is sealed, nor for words that were not compared', async () => {
  const { receiver, sender } = browsers();
  const text = await receiver(invite);
  expect(await sender(() => handlers.readInvitation({ text }))).toEqual(failing('valuesMissing'));
  await sender(holdValues);
  expect(await sender(() => handlers.seal({ compared: true, numbers: [1, 1, 1, 1] }))).toEqual(
    failing('valuesMissing'),
  );
  await sender(() => handlers.readInvitation({ text }));
  const { sealing } = await sender(colleague);
  const others = sealing?.numbers.map((number) => number + 1) ?? [];
  expect(await sender(() => handlers.seal({ compared: true, numbers: others }))).toEqual(
    failing('notAllowed'),
  );
  expect((await sender(colleague)).sealing?.line).toBeNull();
});

test('a value that changes after sealing takes the sealed text and its receipt along', async () => {
  const { receiver, sender } = browsers();
  await sender(holdValues);
  const invitation = await receiver(invite);
  const line = await sender(() => answer(invitation));
  await receiver(() => handlers.usePaste({ text: line }));
  const { opened } = await receiver(colleague);
  const refreshToken = crypto.randomUUID();
  await sender(() => changeSetup((state) => takeValues(state, { refreshToken }, Date.now())));
  expect((await sender(colleague)).sealing).toMatchObject({ line: null });
  const text = opened?.receipt ?? '';
  expect(await sender(() => handlers.usePaste({ text }))).toEqual(failing('receiptOfAnother'));
});

test('an invitation in "Paste values" is known for what it is; values in the same mail come first', async () => {
  const { receiver, sender } = browsers();
  const text = `Please help.\n${await receiver(invite)}`;
  for (const order of [handlers.previewPaste, handlers.usePaste]) {
    expect(await sender(async () => order({ text }))).toEqual(failing('invitationToAnswer'));
    expect(await receiver(async () => order({ text }))).toEqual(failing('invitationOwn'));
  }
  const clientId = crypto.randomUUID();
  const reply = await sender(() => handlers.previewPaste({ text: `Client ID: ${clientId}\n\n${text}` }));
  expect(reply).toMatchObject({ ok: true, value: { values: [{ id: 'clientId', shown: clientId }] } });
});
