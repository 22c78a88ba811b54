import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ok } from '@/utils/core/result/result';
import { colleagueStates } from './colleague-snapshots';
import { fakePort, refuse } from './fake-port';
import { button, noButton, press, pressOnceEnabled, show } from './show';
import { snapshot } from './snapshots';

// Texts of a hand-over that are pasted where they do not belong.

const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

test('an invitation among the values is answered with one press', async () => {
  const { sealing } = colleagueStates();
  const port = fakePort(snapshot(), {
    previewPaste: () => refuse('invitationToAnswer'),
    readInvitation: () => {
      port.publish(sealing);
      return ok(null);
    },
  });
  const { user, find } = await show(port);
  await press(user, 'Paste values');
  await user.click(box('Text with the values'));
  await user.paste('Hello, LINKSEAL');
  await waitFor(() => expect(find('[data-problem=invitationToAnswer]')?.textContent).toContain('invitation'));
  expect(find('.paste-preview')?.textContent).not.toContain('Nothing');
  expect(noButton('Use these values')).toBeNull();
  await user.click(button('Hand over to a colleague'));
  expect(port.orders().at(-1)).toEqual(['readInvitation', { text: 'Hello, LINKSEAL' }]);
  await waitFor(() => expect(find('[data-handover=sealing]')).toBeTruthy());
});

test('without values to hand over, that is said, and the text stays', async () => {
  const { user, find } = await show(
    fakePort(snapshot(), {
      previewPaste: () => refuse('invitationToAnswer'),
      readInvitation: () => refuse('valuesMissing'),
    }),
  );
  await press(user, 'Paste values');
  await user.type(box('Text with the values'), 'LINKSEAL');
  await waitFor(() => expect(noButton('Use these values')).toBeNull());
  await pressOnceEnabled(user, 'Hand over to a colleague');
  await waitFor(() => expect(find('[role=alert][data-problem=valuesMissing]')).toBeTruthy());
  expect(box('Text with the values').value).toBe('LINKSEAL');
});

test('an answer among the invitations goes with one press to where values are pasted', async () => {
  const port = fakePort(snapshot(), {
    readInvitation: () => refuse('answerToInvitation'),
    previewPaste: () => ok({ values: [], problems: [], isReceipt: true }),
  });
  const { user, find } = await show(port);
  await press(user, 'Hand over to a colleague');
  await user.click(box('Invitation from your colleague'));
  await user.paste('Thanks, LINKSEAL');
  await waitFor(() => expect(find('[data-problem=answerToInvitation]')).toBeTruthy());
  await user.click(button('Paste values'));
  expect(box('Text with the values').value).toBe('Thanks, LINKSEAL');
  await waitFor(() => expect(find('.paste-preview')?.textContent).toContain('has received the values'));
  await user.click(button('Close'));
  await press(user, 'Paste values');
  expect(box('Text with the values').value).toBe('');
});
