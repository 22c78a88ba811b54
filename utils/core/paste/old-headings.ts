import { linesOf, overlapping, type Stretch } from './stretch.ts';

const LONGEST = 40;
/** "Old values:", "[old]", "## Previous app". */
const HEADING = /^\s*(?:#{1,6}[ \t]|\[)|[:\])*_]\s*$/u;

/**
 * The lines below a heading that calls what follows old or an example, up to the next line with words that holds none of
 * `items`: another heading, or prose.
 */
export function belowOldHeadings(
  text: string,
  items: readonly Stretch[],
  isOld: (line: string) => boolean,
): Stretch[] {
  const hasItem = overlapping(items);
  const found: Stretch[] = [];
  let from: number | null = null;
  const end = (at: number) => {
    if (from !== null) found.push({ start: from, end: at });
    from = null;
  };
  for (const line of linesOf(text)) {
    if (hasItem(line)) continue;
    const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST + 1));
    if (words.trim() === '') continue;
    end(line.start);
    if (words.length <= LONGEST && HEADING.test(words) && isOld(words)) from = line.end;
  }
  end(text.length);
  return found;
}
