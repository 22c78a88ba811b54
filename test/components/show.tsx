import { render, screen, waitFor } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import { App } from '@/components/frame/app';
import type { Surface } from '@/components/frame/surface';
import { PortProvider } from '@/components/setup/port';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { type FakePort, fakePort } from './fake-port';

/** Shows the interface on a snapshot and waits until it stands. */
export async function show(state: Snapshot | FakePort, surface: Surface = 'popup', tab: number | null = 7) {
  const port = 'ask' in state ? state : fakePort(state);
  // No style sheet is loaded that could forbid a press; to look for one takes most of a press's time.
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const { container } = render(
    <PortProvider value={port}>
      <App surface={surface} tab={tab} />
    </PortProvider>,
  );
  await waitFor(() => {
    if (!container.querySelector('main:not([aria-busy=true])')) throw new Error('It does not stand yet.');
  });
  return { port, user, container, find: (selector: string) => container.querySelector(selector) };
}

export const button = (name: string): HTMLButtonElement => screen.getByRole('button', { name });
/** Presses what is on the card, or in "More actions". */
export async function press(user: UserEvent, name: string): Promise<void> {
  const there = screen.queryByRole('button', { name });
  if (there) return user.click(there);
  await user.click(button('More actions'));
  await user.click(screen.getByRole('menuitem', { name }));
}

/** The names of what can be pressed in "More actions". */
export async function moreActions(user: UserEvent): Promise<string[]> {
  await user.click(button('More actions'));
  return screen.getAllByRole('menuitem').map(({ textContent }) => textContent ?? '');
}

/** The names of the primary buttons, and what the admin is waited for on the page. */
export const nextActs = (container: Element): (string | null)[] => [
  ...[...container.querySelectorAll('.primary')].map(({ textContent }) => textContent),
  ...[...container.querySelectorAll('[data-your-turn]')].map((turn) => turn.getAttribute('data-your-turn')),
];

export const noButton = (name: string): HTMLElement | null => screen.queryByRole('button', { name });

/** Presses a button as soon as it can be pressed: one that waits for the newest text takes no press before. */
export async function pressOnceEnabled(user: UserEvent, name: string): Promise<void> {
  await waitFor(() => expect(button(name).disabled).toBe(false));
  await user.click(button(name));
}
