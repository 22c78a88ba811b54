import { expect, test } from 'vitest';
import { button, noButton, show } from './show';
import { allStates } from './snapshots';

test('a link that ends soon is named with what to do, and can be dismissed', async () => {
  const state = allStates().reminderDue;
  const { find, port, user } = await show(state);
  const [link] = state.links;
  expect(find('[data-reminder]')?.textContent).toContain('Example Ltd');
  await user.click(button('Do not remind me of this again'));
  await user.click(button('Renew the link'));
  const about = { linkedOn: link?.linkedOn };
  expect(port.orders()).toEqual([
    ['dismissReminder', about],
    ['renew', about],
  ]);
});

test('before that there is nothing to dismiss', async () => {
  const { find } = await show(allStates().afterDone);
  expect(find('[data-reminder]')).toBeNull();
  expect(noButton('Do not remind me of this again')).toBeNull();
});
