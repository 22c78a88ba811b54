import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ok } from '@/utils/core/result/result';
import { fakePort, refuse } from './fake-port';
import { button, moreActions, press, show } from './show';
import { allStates, snapshot } from './snapshots';

const SKETCH = 'page-sketch 1\n\nhtml';
const NAME = 'Copy page sketch';

test('the whole text is shown before anything is copied', async () => {
  const { port, user } = await show(fakePort(allStates().notUnderstood, { sketch: () => ok(SKETCH) }));
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await press(user, NAME);
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Page sketch' });
  expect(port.orders()).toEqual([['sketch', { tabId: 7 }]]);
  expect([box.value, box.readOnly]).toEqual([SKETCH, true]);
  expect(write).not.toHaveBeenCalled();
  await user.click(button('Copy this text'));
  expect(write).toHaveBeenCalledExactlyOnceWith(SKETCH);
});

test('a page that cannot be described: the reason', async () => {
  const { user } = await show(fakePort(snapshot(), { sketch: () => refuse('hostAccessMissing') }));
  await press(user, NAME);
  expect((await screen.findByRole('alert')).textContent).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: 'Page sketch' })).toBeNull();
});

test('a page that is not understood has it on the card, another one of the two sites in the menu', async () => {
  await show(allStates().notUnderstood);
  expect(screen.getAllByRole('button', { name: NAME })).toHaveLength(1);
});

test('not on a page of another site', async () => {
  const { page } = snapshot();
  const { user } = await show(snapshot({ page: { ...page, site: null } }));
  expect(await moreActions(user)).not.toContain(NAME);
});
