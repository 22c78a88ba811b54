import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ok } from '@/utils/core/result/result';
import type { PastePreview } from '@/utils/core/setup/snapshot';
import { fakePort } from './fake-port';
import { button, press, pressOnceEnabled, show } from './show';
import { snapshot } from './snapshots';

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
    await press(user, 'Paste values');
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
    await press(user, 'Paste values');
    const box = screen.getByRole('textbox');
    const asked = () => port.orders().filter(([name]) => name === 'previewPaste').length;
    for (const [at, text] of ['one', ' two'].entries()) {
      // In one go: on a busy machine the product would ask about a half of what is typed.
      await user.click(box);
      await user.paste(text);
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
    await press(user, 'Paste values');
    await user.type(screen.getByRole('textbox'), 'hello');
    await screen.findByText('No value is recognised yet.');
    await pressOnceEnabled(user, 'Use these values');
    expect((await screen.findByRole('alert')).getAttribute('data-problem')).toBe('nothingRecognised');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('hello');
  });
});
