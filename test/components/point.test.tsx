import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { OptionsPage } from '@/components/pages/options-page';
import { PortProvider } from '@/components/setup/port';
import type { RememberedLabel } from '@/utils/core/pointing/pointed';
import { ok } from '@/utils/core/result/result';
import { fakePort } from './fake-port';
import { show } from './show';
import { holding, ON_TARGET, page, snapshot } from './snapshot-parts';

const row = (container: HTMLElement, selector: string) =>
  within(container.querySelector<HTMLElement>(selector) as HTMLElement);

test('a value that is not there can be pointed at on a page of the source, with its name told', async () => {
  const { container, port, user } = await show(snapshot({ credentials: holding('clientId'), page: page() }));
  const button = row(container, '[data-credential=clientSecret]').getByRole('button', {
    name: 'Point at it',
  });
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Client Secret',
  );
  await user.click(button);
  expect(port.orders()).toEqual([['point', { tabId: 7, what: 'clientSecret' }]]);
  expect(
    row(container, '[data-credential=clientId]').queryByRole('button', { name: 'Point at it' }),
  ).toBeNull();
});

test('on the target, and while work is under way, values cannot be pointed at', async () => {
  const { container } = await show(snapshot({ page: ON_TARGET }));
  expect(container.querySelector('[data-credential] [aria-describedby^=value-]')).toBeNull();
});

test('on a page that is none of the job, before the app is there, only a doubtful value can be pointed at', async () => {
  const suspect = {
    state: 'suspect',
    shown: null,
    takenAt: null,
    problem: { id: 'ambiguousValue' },
  } as const;
  const credentials = { ...holding(), clientId: suspect };
  const { container } = await show(snapshot({ step: 'app', credentials, page: page({ kind: 'unknown' }) }));
  expect(
    [...container.querySelectorAll('[data-credential] .quiet')].map(({ textContent }) => textContent),
  ).toEqual(['Point at it']);
});

test('options: remembered labels are shown, and forgotten one by one or all at once', async () => {
  const label = (what: RememberedLabel['what'], text: string): RememberedLabel => ({
    site: 'source',
    origin: 'https://www.concursolutions.com',
    page: 'unknown',
    what,
    text,
  });
  let labels = [label('clientId', 'Asiakastunnus'), label('grants', 'Valtuutustavat')];
  const port = fakePort(snapshot(), {
    settings: () => ok({ keepMinutes: 15 }),
    labels: ({ forget }: { forget?: number | 'all' }) => {
      labels = forget === 'all' ? [] : labels.filter((_, at) => at !== forget);
      return ok(labels);
    },
  });
  render(
    <PortProvider value={port}>
      <OptionsPage />
    </PortProvider>,
  );
  const user = userEvent.setup();
  expect(await screen.findByText('“Valtuutustavat” for Grants, on www.concursolutions.com')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove the label “Asiakastunnus”' }));
  expect(screen.queryByText(/Asiakastunnus/u)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Remove all labels' }));
  expect(await screen.findByText('No label is remembered.')).toBeTruthy();
});
