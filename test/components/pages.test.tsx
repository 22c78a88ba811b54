import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { OptionsPage } from '@/components/pages/options-page';
import { PortProvider } from '@/components/setup/port';
import { ok } from '@/utils/core/result/result';
import { fakePort } from './fake-port';
import { snapshot } from './snapshots';

test('options: the minutes are read, changed, and shown as they were taken', async () => {
  let kept = 15;
  const port = fakePort(snapshot(), {
    settings: ({ change }: { change?: { keepMinutes: number } }) => {
      kept = Math.min(60, change?.keepMinutes ?? kept);
      return ok({ keepMinutes: kept });
    },
  });
  render(
    <PortProvider value={port}>
      <OptionsPage />
    </PortProvider>,
  );
  const user = userEvent.setup();
  const box = await screen.findByRole<HTMLInputElement>('spinbutton', {
    name: 'Minutes for which values are kept',
  });
  await screen.findByDisplayValue('15');
  await user.clear(box);
  await user.type(box, '45');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(kept).toBe(45);
  expect(screen.getByText('Saved. Values are kept for 45 minutes.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Forget everything' }));
  // Some of the values may be shown once only.
  expect(port.orders()).not.toContainEqual(['forget', {}]);
  await user.click(screen.getByRole('button', { name: 'Forget everything' }));
  expect(port.orders().at(-1)).toEqual(['forget', {}]);
  expect(screen.getByText(/Everything was forgotten/)).toBeTruthy();
});
