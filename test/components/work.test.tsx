import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { button, noButton, show } from './show';
import { allStates } from './snapshots';

const ON_TAB = { tabId: 7 };

describe('work under way', () => {
  test('takes the place of the button, shows how far it is, and can be cancelled', async () => {
    const { port, user } = await show(allStates().appPreparing);
    expect(noButton('Prepare this app')).toBeNull();
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Preparing the app' });
    expect([bar.value, bar.max]).toEqual([4, 14]);
    expect(screen.getByText('Working on EXPRPT')).toBeTruthy();
    await user.click(button('Cancel'));
    expect(port.orders()).toEqual([['cancel', ON_TAB]]);
  });

  test('does not lose the place of the keyboard', async () => {
    const { port, user } = await show(allStates().exchange);
    await user.click(button('Get refresh token'));
    act(() => port.publish(allStates().exchanging));
    await screen.findByRole('progressbar');
    const heading = screen.getByRole('heading', { name: 'Getting the refresh token' });
    expect(document.activeElement).toBe(heading);
  });

  test('a press that was meant for one button never does what has taken its place', async () => {
    const { exchange, validate } = allStates();
    const { port, user } = await show(exchange);
    button('Get refresh token').focus();
    act(() => port.publish(validate));
    await screen.findByRole('button', { name: 'Validate' });
    await user.keyboard('{Enter}');
    expect(port.orders()).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  test('nothing can be cancelled while nothing is under way', async () => {
    await show(allStates().appPrepare);
    expect(noButton('Cancel')).toBeNull();
  });
});
