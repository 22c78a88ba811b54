/** A stretch of the text: a line, a cell of it, a label, a value. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text. */
export function linesOf(text: string): Stretch[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { start, end: start + line.length };
    start = found.end + 1;
    return found;
  });
}

/** A text without what `pattern`, of one character, matches at its end. */
export function withoutEnd(text: string, pattern: RegExp): string {
  let end = text.length;
  while (end > 0 && pattern.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * Answers whether a stretch shares a character with one of `stretches`, in any order: in as many steps as their number has
 * digits in base two.
 */
export function overlapping(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  const sorted = stretches.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  const reaches = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? end) < end) low = middle + 1;
      else high = middle;
    }
    return (reaches[low - 1] ?? 0) > start;
  };
}
