import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PortProvider } from '@/components/setup/port';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { ok } from '@/utils/core/result/result';
import type { Role } from '@/utils/core/setup/role';
import { SOURCE, TARGET } from '@/utils/integrations/index';
import { fakePort } from './fake-port';
import { button, moreActions, press, show } from './show';
import { allStates, snapshot } from './snapshots';

/** The welcome page over a background that keeps the role. */
async function welcome(first: Role | null = null) {
  let kept = first;
  const port = fakePort(snapshot(), {
    role: ({ change }: { change?: Role }) => {
      kept = change ?? kept;
      return ok(kept);
    },
  });
  const user = userEvent.setup();
  render(
    <PortProvider value={port}>
      <WelcomePage />
    </PortProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { port, user, kept: () => kept };
}

const letter = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Letter for your colleague' });

test('welcome: four stages with a picture each, and what is needed to be ticked off', async () => {
  await welcome();
  const [stages] = screen.getAllByRole('list');
  expect(within(stages as HTMLElement).getAllByRole('listitem')).toHaveLength(4);
  expect(stages?.querySelectorAll('svg')).toHaveLength(4);
  expect(screen.getAllByRole('checkbox')).toHaveLength(3);
});

test('welcome: each role has its own list, and a letter that names the extension for the other one', async () => {
  const { user, kept } = await welcome();
  expect(screen.queryByText('What you do')).toBeNull();
  const lists = new Set<string>();
  const letters: string[] = [];
  for (const [name, role] of [
    ['Concur and MileIQ', 'both'],
    ['Only Concur', 'source'],
    ['Only MileIQ', 'target'],
  ] as const) {
    await user.click(screen.getByRole('radio', { name }));
    expect(kept()).toBe(role);
    const heading = screen.getByRole('heading', { name: 'What you do' });
    lists.add(heading.nextElementSibling?.textContent ?? '');
    if (role !== 'both') letters.push(letter().value);
    else expect(screen.queryByRole('textbox')).toBeNull();
  }
  expect(lists.size).toBe(3);
  expect(new Set(letters).size).toBe(2);
  for (const text of letters) expect(text).toContain('Concur Link for MileIQ');
});

test('welcome: a role that was chosen before is shown; the letter is copied whole', async () => {
  const { user } = await welcome('target');
  expect(await screen.findByRole('radio', { name: 'Only MileIQ', checked: true })).toBeTruthy();
  await user.click(button('Copy letter for your colleague'));
  expect(await navigator.clipboard.readText()).toBe(letter().value);
  expect(screen.getByText('Copied.')).toBeTruthy();
});

test.each([
  ['source', SOURCE.links.appList],
  ['target', TARGET.startUrl],
] as const)('welcome: "Start" opens the first page of role %s beside the panel', async (role, url) => {
  const { port, user } = await welcome(role);
  await screen.findByRole('radio', { checked: true });
  await user.click(button('Start'));
  expect(port.start).toHaveBeenCalledExactlyOnceWith(url);
});

test('panel: an untouched one asks once, and says what was chosen', async () => {
  const port = fakePort(allStates().roleQuestion);
  const { user, find } = await show(port);
  expect(find('[data-asks="role"]')).toBeTruthy();
  await press(user, 'Only MileIQ');
  expect(port.orders()).toEqual([['role', { change: 'target' }]]);
});

test.each(['appElsewhere', 'appList', 'afterDone'] as const)(
  'panel: in state %s there is nothing to ask',
  async (name) => {
    const { find } = await show({ ...allStates()[name], ...(name !== 'appElsewhere' && { role: null }) });
    expect(find('[data-asks="role"]')).toBeNull();
  },
);

test('panel: a problem is told before anything is asked', async () => {
  const { find } = await show({ ...allStates().roleQuestion, problems: [{ id: 'hostBlocked' }] });
  expect(find('[data-problem="hostBlocked"]')).toBeTruthy();
  expect(find('[data-asks="role"]')).toBeNull();
});

test('panel: who manages the target only is told to write to the other one, and is not sent to a page of theirs', async () => {
  const { user, find } = await show(allStates().roleTarget);
  expect(find('.card .primary')?.textContent).toBe('Copy letter for your colleague');
  await press(user, 'Copy letter for your colleague');
  expect(await navigator.clipboard.readText()).toContain('You manage Concur');
});

test('panel: the letter is at hand where there is a colleague, and only there', async () => {
  const { user } = await show({ ...allStates().appList, role: 'source' });
  expect(await moreActions(user)).toContain('Copy letter for your colleague');
});
