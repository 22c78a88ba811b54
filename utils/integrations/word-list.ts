/** The words of lists that are written as texts: "valid, connected". */
export const words = (...lists: readonly string[]): string[] => lists.flatMap((list) => list.split(', '));
