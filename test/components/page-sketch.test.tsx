import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ok } from '@/utils/core/result/result';
import { fakePort, refuse } from './fake-port';
import { button, noButton, show } from './show';
import { allStates, snapshot } from './snapshots';

const SKETCH = 'page-sketch 1\n\nhtml';
const NAME = 'Copy page sketch';

test('the whole text is shown before anything is copied', async () => {
  const { port, user } = await show(fakePort(allStates().notUnderstood, { sketch: () => ok(SKETCH) }));
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(button(NAME));
  expect(port.orders()).toEqual([['sketch', { tabId: 7 }]]);
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Page sketch' });
  expect([box.value, box.readOnly]).toEqual([SKETCH, true]);
  expect(write).not.toHaveBeenCalled();
  await user.click(button('Copy this text'));
  expect(write).toHaveBeenCalledExactlyOnceWith(SKETCH);
});

test('a page that cannot be described: the reason', async () => {
  const { user } = await show(fakePort(snapshot(), { sketch: () => refuse('hostAccessMissing') }));
  await user.click(button(NAME));
  expect(screen.getByRole('alert').textContent).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: 'Page sketch' })).toBeNull();
});

test('once, with the first problem that the page is not understood', async () => {
  const problems = [{ id: 'pageNotUnderstood' }, { id: 'formNotFound' }] as const;
  const { find } = await show(snapshot({ problems }));
  expect(find('[data-problem=pageNotUnderstood]')?.textContent).toContain(NAME);
  expect(screen.getAllByRole('button', { name: NAME })).toHaveLength(1);
});

test('not on a page of another site', async () => {
  const { page } = snapshot();
  await show(snapshot({ page: { ...page, site: null } }));
  expect(noButton(NAME)).toBeNull();
});
