import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { OptionsPage } from '@/components/pages/options-page';
import { PortProvider } from '@/components/setup/port';
import { NO_POLICY } from '@/utils/core/policy/policy';
import type { LinkRecord } from '@/utils/core/records/link-record';
import { ok } from '@/utils/core/result/result';
import { type FakePort, fakePort } from './fake-port';
import { link } from './link-snapshots';
import { snapshot } from './snapshots';

function open(port: FakePort) {
  const { container } = render(
    <PortProvider value={port}>
      <OptionsPage />
    </PortProvider>,
  );
  return { container, user: userEvent.setup() };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** A background that keeps these records. */
function keeping(first: readonly LinkRecord[]): FakePort {
  let records = first;
  return fakePort(snapshot(), {
    records: ({ forget }: { forget?: number | 'all' }) => {
      if (forget !== undefined)
        records = forget === 'all' ? [] : records.filter(({ linkedOn }) => linkedOn !== forget);
      return ok(records);
    },
  });
}

test('the theme is shown as it is chosen, and changed', async () => {
  const port = fakePort(snapshot());
  const { user } = open(port);
  await screen.findByRole('radio', { name: 'As in the browser', checked: true });
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(port.orders()).toContainEqual(['settings', { change: { theme: 'dark' } }]);
});

test('the keys that open the panel are shown, and the way to change them', async () => {
  const port = fakePort(snapshot());
  const { user } = open(port);
  await screen.findByText('Alt+Shift+K');
  await user.click(button('Change the keys'));
  expect(port.changeShortcut).toHaveBeenCalledOnce();
});

describe('records', () => {
  const records = () => [link('Example Ltd', 100), link('Northwind Traders', null)];

  test('each with its company, dates and app; one is removed at once', async () => {
    const { container, user } = open(keeping(records()));
    await user.click(await screen.findByRole('button', { name: 'Remove the record of Example Ltd' }));
    const left = [...container.querySelectorAll('[data-record]')].map(({ textContent }) => textContent);
    expect(left).toEqual([expect.stringMatching(/^Northwind TradersLinked on .*App “MileIQ”/u)]);
  });

  test('all are removed after a question only', async () => {
    const port = keeping(records());
    const { user } = open(port);
    await user.click(await screen.findByRole('button', { name: 'Remove all records' }));
    expect(port.orders()).not.toContainEqual(['records', { forget: 'all' }]);
    expect(screen.getByRole('alert').textContent).toContain('Remove 2 records?');
    await user.click(button('Keep them'));
    await user.click(button('Remove all records'));
    await user.click(button('Remove them'));
    expect(screen.getByText('No link is recorded.')).toBeTruthy();
  });

  test('they are saved as files without a secret', async () => {
    const saved: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => saved.push(blob) && 'blob:x',
        revokeObjectURL: () => undefined,
      }),
    );
    const kept = records();
    const { user } = open(keeping(kept));
    await user.click(await screen.findByRole('button', { name: 'Save all records' }));
    await user.click(button('Save as a file: the record of Northwind Traders'));
    const files = await Promise.all(saved.map(async (blob) => JSON.parse(await blob.text())));
    expect(files.map(({ links }) => links.map(({ company }: LinkRecord) => company))).toEqual([
      ['Example Ltd', 'Northwind Traders'],
      ['Northwind Traders'],
    ]);
    expect(Object.keys(files[0].links[0])).toEqual([
      'company',
      'companyUuid',
      'app',
      'clientId',
      'dataCentre',
      'grants',
      'scopes',
      'linkedOn',
      'acceptedByTarget',
      'refreshTokenExpiresOn',
      'checkedOn',
      'correlationIds',
    ]);
    expect(files[0].links[0].linkedOn).toBe(new Date(kept[0]?.linkedOn ?? 0).toISOString());
  });
});

test('forms of the URL that were accepted are shown by address, and forgotten', async () => {
  let forms: Record<string, string> = { 'https://dashboard.mileiq.com': 'base' };
  const port = fakePort(snapshot(), {
    acceptedForms: ({ forget }: { forget?: string }) => {
      if (forget) forms = {};
      return ok(forms);
    },
  });
  const { user } = open(port);
  await screen.findByText('dashboard.mileiq.com: base URL');
  await user.click(button('Remove the form for dashboard.mileiq.com'));
  expect(port.orders()).toContainEqual(['acceptedForms', { forget: 'https://dashboard.mileiq.com' }]);
  expect(screen.getByText('No form is remembered.')).toBeTruthy();
});

describe('what the organisation has set', () => {
  test('is shown and cannot be changed; what could not be understood is named', async () => {
    const policy = { ...NO_POLICY, minutes: 10, noReveal: true, extraScopes: ['USER'] };
    const port = fakePort(snapshot(), { policy: () => ok({ policy, refused: ['minuts', 'origins'] }) });
    open(port);
    const section = await screen.findByRole('region', { name: 'Set by your organisation' });
    expect(
      within(section)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Values are kept for 10 minutes.',
      'No value is revealed.',
      'The app must also have the scopes USER.',
    ]);
    expect(within(section).getByRole('alert').textContent).toContain('minuts and origins');
    const box = screen.getByRole<HTMLInputElement>('spinbutton');
    expect([box.disabled, button('Save').hasAttribute('disabled')]).toEqual([true, true]);
  });

  test('nothing: no word of it', async () => {
    open(fakePort(snapshot()));
    await screen.findByText('Alt+Shift+K');
    expect(screen.queryByRole('region', { name: 'Set by your organisation' })).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('spinbutton').disabled).toBe(false);
  });
});
