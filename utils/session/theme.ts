import type { Theme } from '../core/settings/theme.ts';
import { THEME } from './items.ts';
import { themeCopy } from './theme-copy.ts';

/** Calls back with the theme that the admin chose, and with every other one that is chosen later. */
export async function followTheme(show: (theme: Theme) => void): Promise<void> {
  const take = (theme: Theme): void => {
    themeCopy.write(theme);
    show(theme);
  };
  THEME.watch(take);
  take(await THEME.getValue());
}
