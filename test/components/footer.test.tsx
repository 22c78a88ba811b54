import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ok } from '@/utils/core/result/result';
import type { PastePreview, Snapshot } from '@/utils/core/setup/snapshot';
import { TARGET } from '@/utils/integrations/index';
import { fakePort } from './fake-port';
import { button, noButton, show } from './show';
import { allStates, STATE_NAMES, snapshot } from './snapshots';

const copyWith = async (name: string, state: Snapshot) => {
  const shown = await show(state);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await shown.user.click(button(name));
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

  test.each(STATE_NAMES)('%s: the report holds outcomes and no value', async (name) => {
    const state = allStates()[name];
    const text = await copyWith('Copy report', state);
    expect(text).toContain(`step: ${state.step}`);
    expect(text).toContain('version: 1.2.3');
    for (const { shown } of Object.values(state.credentials)) if (shown) expect(text).not.toContain(shown);
    expect(text).not.toContain('••');
    for (const words of [state.page.company, state.page.appName, state.answer?.text])
      if (words) expect(text).not.toMatch(new RegExp(`(?<!for )${words}`, 'u'));
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
    await user.click(button('Copy request for your account manager'));
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: 'Request for your account manager',
    });
    expect(box.value).toContain('EXPRPT');
    expect(box.selectionEnd - box.selectionStart).toBe(box.value.length);
  });
});

describe('values that somebody sent', () => {
  const preview: PastePreview = {
    values: [
      { id: 'clientId', shown: crypto.randomUUID(), problem: null, cleaned: ['quotes', 'invisible'] },
      {
        id: 'clientSecret',
        shown: '',
        problem: { id: 'valueMalformed', params: { field: 'clientSecret', fault: 'short' } },
        cleaned: [],
      },
      { id: 'refreshToken', shown: '', problem: { id: 'requestTokenAsRefreshToken' }, cleaned: [] },
    ],
    problems: [],
  };

  test('are previewed masked and used on a click', async () => {
    const port = fakePort(snapshot(), { previewPaste: () => ok(preview) });
    const { user, find } = await show(port);
    await user.click(button('Paste values'));
    expect(button('Use these values').disabled).toBe(true);
    const secret = crypto.randomUUID();
    await user.click(screen.getByRole('textbox', { name: 'Text with the values' }));
    await user.paste(`Client Secret: ${secret}`);
    expect((await screen.findByText(preview.values[0]?.shown ?? '')).closest('[data-paste]')).toBeTruthy();
    expect(find('[data-paste=refreshToken]')?.textContent).toContain('begins with “at-”');
    expect(find('[data-cleaned="quotes invisible"]')?.textContent).toBe(
      'The quotation marks around it were left out. Characters at it that cannot be seen were left out.',
    );
    expect(find('[data-paste=clientSecret]')?.textContent).toContain('has fewer characters');
    expect(find('.paste-preview')?.textContent).not.toContain(secret);
    await user.click(button('Use these values'));
    expect(port.orders().at(-1)).toEqual(['usePaste', { text: `Client Secret: ${secret}` }]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('cannot be used before the newest text is previewed', async () => {
    let answer = (_: ReturnType<typeof ok<PastePreview>>) => {};
    const port = fakePort(snapshot(), {
      previewPaste: () => new Promise<ReturnType<typeof ok<PastePreview>>>((resolve) => (answer = resolve)),
    });
    const { user } = await show(port);
    await user.click(button('Paste values'));
    const box = screen.getByRole('textbox');
    const asked = () => port.orders().filter(([name]) => name === 'previewPaste').length;
    for (const [at, text] of ['one', ' two'].entries()) {
      await user.type(box, text);
      expect(button('Use these values').disabled).toBe(true);
      await waitFor(() => expect(asked()).toBe(at + 1));
      expect(button('Use these values').disabled).toBe(true);
      answer(ok(preview));
      await waitFor(() => expect(button('Use these values').disabled).toBe(false));
    }
    await user.clear(box);
    expect(button('Use these values').disabled).toBe(true);
  });

  test('stay in the box if they were not taken', async () => {
    const port = fakePort(snapshot(), {
      previewPaste: () => ok({ values: [], problems: [{ id: 'nothingRecognised' }] }),
      usePaste: () => ({ ok: false, failure: { id: 'nothingRecognised' } }),
    });
    const { user } = await show(port);
    await user.click(button('Paste values'));
    await user.type(screen.getByRole('textbox'), 'hello');
    await screen.findByText('No value is recognised yet.');
    await user.click(button('Use these values'));
    expect((await screen.findByRole('alert')).getAttribute('data-problem')).toBe('nothingRecognised');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('hello');
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

test.each(STATE_NAMES)('%s: everything can be forgotten', async (name) => {
  const { port, user } = await show(allStates()[name]);
  await user.click(button('Forget everything'));
  expect(port.orders()).toEqual([['forget', {}]]);
});

test('what was prepared and filled can be taken back', async () => {
  const prepared = await show(allStates().credentials);
  await prepared.user.click(button('Undo'));
  expect(prepared.port.orders()).toEqual([['undoPrepare', { tabId: 7 }]]);
  const filled = await show(allStates().filled);
  await filled.user.click(button('Undo fill'));
  expect(filled.port.orders()).toEqual([['undoFill', { tabId: 7 }]]);
});
