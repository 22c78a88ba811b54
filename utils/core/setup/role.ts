/** Which of the two sites the admin manages: both, or only the one that shows the values, or only the one that takes them. */
export const ROLES = ['both', 'source', 'target'] as const;
export type Role = (typeof ROLES)[number];
