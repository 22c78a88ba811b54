import { browser } from './api.ts';

/** Firefox's way to its own page of shortcuts, which Chrome's types do not know. */
interface ShortcutSettings {
  readonly openShortcutSettings: () => Promise<void>;
}

/** The keys that do what a click on the icon does, as the browser writes them; empty without any. */
export async function shortcutOfPanel(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** Opens the browser's own page on which the keys of extensions are changed. */
export function openShortcutSettings(): void {
  const commands = browser.commands as unknown as Partial<ShortcutSettings>;
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
