import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { PracticePage } from '@/components/practice/practice-page';
import { CREDENTIAL_IDS } from '@/utils/core/credentials/credentials';

let user: UserEvent;
let container: HTMLElement;
const find = (selector: string) => container.querySelector(selector);
const panel = () => within(screen.getByRole('main'));
const played = () => within(screen.getByRole('region', { name: 'The page that is played' }));
const inPanel = async (name: string) => user.click(await panel().findByRole('button', { name }));
const inMenu = async (name: string) => {
  await user.click(
    panel().queryByRole('button', { name: 'More actions' }) ??
      screen.getByRole('button', { name: 'More actions' }),
  );
  await user.click(screen.getByRole('menuitem', { name }));
};
const onPage = async (name: string) => user.click(await played().findByRole('button', { name }));
const step = () => find('main')?.getAttribute('data-step');
const until = (selector: string) => expect.poll(() => find(selector)).toBeTruthy();
const held = () => CREDENTIAL_IDS.filter((id) => find(`[data-credential="${id}"][data-state="held"]`));
const shown = () =>
  played()
    .queryAllByRole<HTMLInputElement>('textbox')
    .map(({ value }) => value);

beforeEach(async () => {
  user = userEvent.setup();
  ({ container } = render(<PracticePage />));
  await screen.findByRole('button', { name: 'Open the application list' });
});

async function makeApp() {
  await inPanel('Open the application list');
  await onPage('+ Create New App');
  await inPanel('Prepare this app');
  await until('main[data-step="credentials"]');
  await onPage('Submit');
  await until('main[data-step="request-token"]');
}

async function getToken() {
  await inPanel('Open Company Request Tokens');
  await onPage('Submit');
  await inPanel('Get refresh token');
  await until('main[data-step="fill"]');
}

describe('practice', () => {
  test('the whole job is done with the real panel, from the list of apps to the end', async () => {
    await makeApp();
    await getToken();
    await inPanel('Open MileIQ');
    await inPanel('Fill MileIQ');
    await until('[data-fill-field="authorizationUrl"][data-outcome="filled"]');
    expect(shown()).toHaveLength(4);
    await onPage('Validate');
    await until('[data-page-answer][data-outcome="accepted"]');
    expect(step()).toBe('done');
    await onPage('Save');
    await inPanel('Finish and forget');
    await until('[data-last-link]');
    expect(held()).toEqual([]);
  });

  test('every value can be seen to be invented', async () => {
    await makeApp();
    expect(shown()).toHaveLength(2);
    for (const value of shown()) expect(value).toMatch(/^00000000-0000-/u);
    await getToken();
    expect(find('[data-validation]')?.textContent).toContain('practice.api.');
  });

  test('an app without all rights is noticed by the check, as in the real job', async () => {
    await inPanel('Open the application list');
    await onPage('+ Create New App');
    await onPage('Submit');
    await inPanel('Open Company Request Tokens');
    await onPage('Submit');
    await inPanel('Get refresh token');
    await until('[data-check="scopes"][data-outcome="failed"]');
    await until('[data-problem="scopesMissing"]');
  });

  test('what was added is taken back, and a fill undone', async () => {
    await inPanel('Open the application list');
    await onPage('+ Create New App');
    await inPanel('Prepare this app');
    await inPanel('Undo');
    await until('[data-scope="EXPRPT"][data-state="missing"]');
    await inPanel('Prepare this app');
    await onPage('Submit');
    await getToken();
    await inPanel('Open MileIQ');
    await inPanel('Fill MileIQ');
    await inPanel('Undo fill');
    await expect.poll(() => shown().join('')).toBe('');
  });

  test('what has no page here is refused in words, and takes no text in', async () => {
    await inMenu('Paste values');
    await user.type(screen.getByRole('textbox', { name: 'Text with the values' }), 'Client ID x');
    await panel().findByText(/not a part of the practice/u);
    for (const field of played().queryAllByRole('textbox')) expect(field).toHaveProperty('readOnly', true);
  });

  test('"Start over" begins anew with other values', async () => {
    await makeApp();
    const [first] = shown();
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    await until('main[data-step="app"]');
    expect(held()).toEqual([]);
    await makeApp();
    expect(shown()[0]).not.toBe(first);
  });
});
