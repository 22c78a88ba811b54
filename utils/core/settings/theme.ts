export const THEMES = ['browser', 'light', 'dark'] as const;

/** How the pages of the extension look: as the browser does, or always light or dark. */
export type Theme = (typeof THEMES)[number];

/** A theme that was stored; anything else is the browser's. */
export const themeOf = (stored: unknown): Theme => THEMES.find((theme) => theme === stored) ?? 'browser';
