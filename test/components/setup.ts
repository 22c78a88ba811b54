import { cleanup, configure } from '@testing-library/react';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PATIENCE } from '../until.ts';

configure({ asyncUtilTimeout: PATIENCE });

// The texts as the browser would give them; the fake browser has none of its own.
const messages = generateChromeMessages(await parseMessagesFile('utils/i18n/locales/en.yml'));

fakeBrowser.i18n.getMessage = (name: string, substitutions: string | (string | number)[] = []): string =>
  (messages[name]?.message ?? '').replace(/\$(\d)/gu, (_, digit: string) =>
    String([substitutions].flat()[Number(digit) - 1] ?? ''),
  );

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});
