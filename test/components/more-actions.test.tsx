import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { TARGET } from '@/utils/integrations/index';
import { button, noButton, press, show } from './show';
import { allStates, snapshot } from './snapshots';

const copyWith = async (name: string, state: Snapshot) => {
  const shown = await show(state);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await press(shown.user, name);
  return String(write.mock.calls[0]?.[0]);
};

describe('what is copied', () => {
  test('the request names every grant, scope and value', async () => {
    const text = await copyWith('Copy request for your account manager', snapshot());
    for (const name of [...TARGET.requirements.grants, ...TARGET.requirements.scopes])
      expect(text).toContain(`- ${name}\n`);
    for (const value of ['Client ID', 'Client Secret', 'Refresh Token', 'Authorization URL'])
      expect(text).toContain(`- ${value}`);
    expect(text).not.toMatch(/\$\d/u);
    expect(screen.getByText('Copied.')).toBeTruthy();
  });

  test('the report has what support asks for', async () => {
    const state = allStates().exchangeFailed;
    const text = await copyWith('Copy report', state);
    expect(text).toContain('code: 136');
    expect(text).toContain(`correlation id: ${state.validation?.correlationId}`);
    expect(text).toContain(`host: ${state.validation?.host}`);
    expect(text).toContain('check company: failed (authtokenForOtherApp)');
  });

  test('where copying is forbidden the text is there, selected', async () => {
    const { user } = await show(snapshot());
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
    await press(user, 'Copy request for your account manager');
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: 'Text to copy',
    });
    expect(box.value).toContain('EXPRPT');
    expect(box.selectionEnd - box.selectionStart).toBe(box.value.length);
  });
});

test('the popup can be kept open; the side panel is open already', async () => {
  const popup = await show(snapshot());
  await popup.user.click(button('Keep open'));
  expect(popup.port.keepOpen).toHaveBeenCalledOnce();
  popup.container.remove();
  await show(snapshot(), 'sidepanel');
  expect(noButton('Keep open')).toBeNull();
});

describe('"Forget everything"', () => {
  test.each([
    ['exchange', true],
    ['fill', true],
    ['appPrepare', false],
    ['filled', false],
    ['done', false],
  ] as const)('at %s asks first: %s', async (name, asks) => {
    const { port, user, find } = await show(allStates()[name]);
    await press(user, 'Forget everything');
    expect(find('[data-asks=forget]') !== null).toBe(asks);
    expect(port.orders()).toHaveLength(asks ? 0 : 1);
  });

  test('names what would be lost, and keeps it', async () => {
    const { port, user, find } = await show(allStates().exchange);
    await press(user, 'Forget everything');
    expect(find('[data-asks=forget]')?.textContent).toContain('Client Secret and Company Request Token');
    await user.click(button('Keep the values'));
    expect(find('[data-asks=forget]')).toBeNull();
    expect(port.orders()).toEqual([]);
    expect(button('Get refresh token')).toBeTruthy();
  });
});

test('what was prepared and filled can be taken back', async () => {
  const prepared = await show(allStates().credentials);
  await prepared.user.click(button('Undo'));
  expect(prepared.port.orders()).toEqual([['undoPrepare', { tabId: 7 }]]);
  const filled = await show(allStates().filled);
  await filled.user.click(button('Undo fill'));
  expect(filled.port.orders()).toEqual([['undoFill', { tabId: 7 }]]);
});
