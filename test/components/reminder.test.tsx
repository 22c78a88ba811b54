import { expect, test } from 'vitest';
import { button, noButton, show } from './show';
import { allStates } from './snapshots';

test('a link that ends soon is named with what to do, and can be dismissed', async () => {
  const { find, port, user } = await show(allStates().reminderDue);
  expect(find('[data-reminder]')?.textContent).toContain('make a new Client Secret and a new request token');
  await user.click(button('Do not remind me of this again'));
  expect(port.orders()).toEqual([['dismissReminder', {}]]);
});

test('before that there is nothing to dismiss', async () => {
  const { find } = await show(allStates().afterDone);
  expect(find('[data-reminder]')).toBeNull();
  expect(noButton('Do not remind me of this again')).toBeNull();
});
