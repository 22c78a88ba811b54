import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { WORDS } from '@/utils/core/check-words/en';
import { ok } from '@/utils/core/result/result';
import { colleagueStates, openedFacts } from './colleague-snapshots';
import { fakePort, refuse } from './fake-port';
import { button, moreActions, nextActs, noButton, press, show } from './show';
import { snapshot } from './snapshots';

const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const clipboard = () => vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();

describe('who needs the values', () => {
  test('asks, and is shown what to send and the words, which are not in it', async () => {
    const { invited } = colleagueStates();
    const port = fakePort(snapshot({ expiresAt: null }), {
      invite: () => {
        port.publish(invited);
        return ok(null);
      },
    });
    const { user, find } = await show(port);
    await press(user, 'Ask my Concur colleague');
    await waitFor(() => expect(find('[data-handover=invited]')).toBeTruthy());
    const line = invited.colleague.invited?.line ?? '';
    expect([box('Invitation').readOnly, box('Invitation').value.includes(line)]).toEqual([true, true]);
    const words = await screen.findByRole('list', { name: 'The four check words', busy: false });
    const shown = within(words)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(shown).toEqual([417, 2048, 1, 1033].map((number) => `${WORDS[number - 1]} ${number}`));
    const write = clipboard();
    await user.click(button('Copy invitation'));
    expect(write).toHaveBeenCalledWith(box('Invitation').value);
    for (const word of shown) expect(box('Invitation').value).not.toContain(word);
  });

  test('sees the invitation again as long as nothing is held, and can withdraw it', async () => {
    const { port, user, find, container } = await show(colleagueStates().invited);
    expect(find('[data-handover=invited]')).toBeTruthy();
    expect(nextActs(container)).toEqual(['Copy invitation']);
    await user.click(button('Withdraw the invitation'));
    expect(port.orders().at(-1)).toEqual(['withdraw', {}]);
  });

  test('on a page that values come from, the invitation is not in the way', async () => {
    const { colleague } = colleagueStates().invited;
    const { find } = await show(snapshot({ colleague }));
    expect(find('[data-handover=invited]')).toBeNull();
  });

  test('is shown what the sender says before the values are used, and that nobody can tell who that is', async () => {
    const opened = openedFacts({ company: 'Other Ltd' });
    const port = fakePort(snapshot(), { previewPaste: () => ok({ values: [], problems: [], opened }) });
    const { user, find } = await show(port);
    await press(user, 'Paste values');
    await user.type(box('Text with the values'), 'sealed');
    await waitFor(() => expect(find('[data-handover=opened]')?.textContent).toContain('Other Ltd'));
    expect(find('[data-handover=opened]')?.textContent).toContain('Nobody can tell who sealed the values');
  });

  test('can look at it later, and copies the receipt', async () => {
    const { user, find } = await show(colleagueStates().openedValues);
    expect(find('.details [data-handover=opened]')?.textContent).toContain('Example Ltd');
    const write = clipboard();
    await press(user, 'Copy receipt');
    expect(write.mock.calls[0]?.[0]).toContain('LINKSEAL-1-RECEIPT-');
  });

  test.each([
    'sealedTextChanged',
    'sealedTextNewer',
    'invitationUsed',
    'invitationLost',
    'sealedForAnother',
  ] as const)('a text that is refused (%s) says why', async (id) => {
    const { user, find } = await show(fakePort(snapshot(), { previewPaste: () => refuse(id) }));
    await press(user, 'Paste values');
    await user.type(box('Text with the values'), 'sealed');
    await waitFor(() =>
      expect(find(`[data-handover=refused][data-problem=${id}]`)?.textContent).toBeTruthy(),
    );
  });
});

describe('who has the values', () => {
  test('pastes the invitation, and is asked to compare the words', async () => {
    const { sealing } = colleagueStates();
    const port = fakePort(snapshot(), {
      readInvitation: () => {
        port.publish(sealing);
        return ok(null);
      },
    });
    const { user, find } = await show(port);
    await press(user, 'Hand over to a colleague');
    await user.click(box('Invitation from your colleague'));
    await user.paste('Hello, LINKSEAL');
    await waitFor(() => expect(find('[data-handover=sealing]')).toBeTruthy());
    expect(port.orders().at(-1)).toEqual(['readInvitation', { text: 'Hello, LINKSEAL' }]);
  });

  test('is told why an invitation is not taken', async () => {
    const { user, find } = await show(
      fakePort(snapshot(), { readInvitation: () => refuse('invitationExpired') }),
    );
    await press(user, 'Hand over to a colleague');
    await user.type(box('Invitation from your colleague'), 'old');
    await waitFor(() => expect(find('[data-handover=refused][data-problem=invitationExpired]')).toBeTruthy());
  });

  test('seals nothing before saying that the words were compared; those of another invitation were not', async () => {
    const { port, user } = await show(colleagueStates().sealing);
    const check = () =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: 'We compared the four words' });
    expect(button('Seal the values').disabled).toBe(true);
    await user.click(check());
    expect(button('Seal the values').disabled).toBe(false);
    const other = colleagueStates().sealing;
    const numbers = [5, 6, 7, 8];
    const sealing = other.colleague.sealing && { ...other.colleague.sealing, numbers };
    port.publish({ ...other, colleague: { ...other.colleague, sealing } });
    await waitFor(() => expect(check().checked).toBe(false));
    expect(button('Seal the values').disabled).toBe(true);
    await user.click(check());
    await user.click(button('Seal the values'));
    expect(port.orders().at(-1)).toEqual(['seal', { compared: true, numbers }]);
  });

  test('copies the sealed values, and may forget without being asked', async () => {
    const { sealed } = colleagueStates();
    const { port, user } = await show(sealed);
    const write = clipboard();
    await user.click(button('Copy sealed values'));
    expect(write).toHaveBeenCalledWith(box('Sealed values').value);
    expect(box('Sealed values').value).toContain(sealed.colleague.sealing?.line);
    await press(user, 'Forget everything');
    expect(port.orders().at(-1)).toEqual(['forget', {}]);
  });

  test('is told that they have come, and that they can be forgotten', async () => {
    const { container } = await show(colleagueStates().received);
    expect(nextActs(container)).toEqual(['Finish and forget']);
    expect(noButton('Copy sealed values')).toBeNull();
  });
});

test("the end of the link is told as the colleague's word, with a reminder", async () => {
  const { container } = await show(colleagueStates().doneFromColleague);
  expect(container.textContent).toMatch(/The link works until .+, your colleague says/u);
  expect(button('Add a reminder to your calendar')).toBeTruthy();
});

test('both ways are in the menu', async () => {
  const { user } = await show(snapshot());
  const names = await moreActions(user);
  expect(names).toContain('Ask my Concur colleague');
  expect(names).toContain('Hand over to a colleague');
});
