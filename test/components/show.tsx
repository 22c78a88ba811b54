import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '@/components/app';
import { PortProvider } from '@/components/port-context';
import type { Surface } from '@/components/surface';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { type FakePort, fakePort } from './fake-port';

/** Shows the interface on a snapshot and waits until it stands. */
export async function show(state: Snapshot | FakePort, surface: Surface = 'popup', tab: number | null = 7) {
  const port = 'ask' in state ? state : fakePort(state);
  const user = userEvent.setup();
  const { container } = render(
    <PortProvider value={port}>
      <App surface={surface} tab={tab} />
    </PortProvider>,
  );
  await screen.findByRole('main', { busy: false });
  return { port, user, container, find: (selector: string) => container.querySelector(selector) };
}

export const button = (name: string): HTMLButtonElement => screen.getByRole('button', { name });
export const noButton = (name: string): HTMLElement | null => screen.queryByRole('button', { name });
