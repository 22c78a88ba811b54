/** How long secrets may be kept after the last step, in minutes. */
export const KEEP_MINUTES = { least: 5, usual: 15, most: 60 } as const;

/** The nearest number of minutes that may be chosen. */
export const keptMinutes = (minutes: number): number =>
  Math.min(KEEP_MINUTES.most, Math.max(KEEP_MINUTES.least, Math.round(minutes)));
