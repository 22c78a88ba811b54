import { act } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { requestTokenNote } from '@/components/texts/request-token';
import { show } from './show';
import { ALL, holding, snapshot } from './snapshot-parts';

const HOUR = 3_600_000;
const END = 1_000 * HOUR;
const note = (left: number, uses = 0) => requestTokenNote({ endsAt: END, uses, mostUses: 5 }, END - left);

describe('how long a request token lasts', () => {
  test.each([
    [24 * HOUR, 'Concur takes it for 24 more hours at most.'],
    [22.5 * HOUR, 'Concur takes it for 23 more hours at most.'],
    [HOUR, 'Concur takes it for 1 more hour at most.'],
    [HOUR - 1, 'Concur takes it for less than 1 more hour.'],
    [1, 'Concur takes it for less than 1 more hour.'],
    [0, 'The Company Request Token is older than 24 hours, so Concur no longer takes it.'],
    [-9 * HOUR, 'The Company Request Token is older than 24 hours, so Concur no longer takes it.'],
  ])('%d ms before its end: %s', (left, text) => {
    expect(note(left)).toBe(text);
  });

  test('with its uses', () => {
    expect(note(2 * HOUR, 1)).toBe('Concur takes it for 2 more hours at most, and it was used 1 of 5 times.');
    expect(note(2 * HOUR, 5)).toBe('The Company Request Token has been used as often as Concur allows.');
    expect(requestTokenNote(null, END)).toBeNull();
  });

  test('stands with the value in the panel, counted from now whenever it is opened', async () => {
    const requestToken = { endsAt: Date.now() + 5.5 * HOUR, uses: 0, mostUses: 5 };
    const { find } = await show(snapshot({ credentials: holding(...ALL), requestToken }));
    expect(find('[data-credential="requestToken"]')?.textContent).toContain('for 6 more hours at most');
    expect(find('[data-credential="clientId"] [data-note]')).toBeNull();
  });

  test('lasts no longer than it can where it came after the panel was opened', async () => {
    const { port, find } = await show(snapshot());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
    const requestToken = { endsAt: Date.now() + 24 * HOUR, uses: 0, mostUses: 5 };
    await act(async () => port.publish(snapshot({ credentials: holding(...ALL), requestToken })));
    vi.useRealTimers();
    expect(find('[data-credential="requestToken"]')?.textContent).toContain('for 24 more hours at most');
  });
});
