import { type Theme, themeOf } from '../core/settings/theme.ts';

const KEY = 'theme';

/**
 * A copy of the chosen theme that can be read at once: the extension's storage answers too late for the first paint. Browsers may
 * empty this one (Firefox does so with the history), so it is no more than a copy.
 */
export const themeCopy = {
  read: (): Theme => themeOf(localStorage.getItem(KEY)),
  write: (theme: Theme): void => localStorage.setItem(KEY, theme),
};
