import type { Theme } from '@/utils/core/settings/theme.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Shows this page in a theme; the browser's is asked of the browser. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme === 'browser' ? (dark.matches ? 'dark' : 'light') : theme;
}

/** Shows the theme that `chosen` tells now, and again whenever the browser's or, on another page, the chosen one changes. */
export function keepTheme(chosen: () => Theme): void {
  showTheme(chosen());
  const again = () => showTheme(chosen());
  dark.addEventListener('change', again);
  window.addEventListener('storage', again);
}
