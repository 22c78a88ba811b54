/** Four words of 11 bits each: 44 bits of a hash. */
const WORDS = 4;
const BITS = 11;

/** How many words a list has. */
export const LIST_LENGTH = 2 ** BITS;

/**
 * The numbers, from 1 to 2,048, of the check words for a hash: its first 44 bits. Each language has its own list, so that two
 * people with different ones compare the numbers.
 */
export const wordNumbers = (hash: Uint8Array): readonly number[] =>
  Array.from({ length: WORDS }, (_, word) => {
    const bits = Array.from({ length: BITS }, (__, bit) => bitAt(hash, word * BITS + bit));
    return 1 + bits.reduce((number, bit) => number * 2 + bit, 0);
  });

const bitAt = (bytes: Uint8Array, at: number): number => ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
