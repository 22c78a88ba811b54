/** How long secrets may be kept after the last step, in minutes. */
export const KEEP_MINUTES = { least: 5, usual: 15, most: 60 } as const;
