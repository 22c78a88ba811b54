import { linesOf, overlapping, type Stretch } from './stretch.ts';

const LONGEST = 40;
/** "Old values:", "[old]", "## Previous app". */
const HEADING = /^\s*(?:#{1,6}[ \t]|\[)|[:\])*_]\s*$/u;
/** A few words alone ("OLD"); they must begin with the one that calls, for others may be a name ("Peter Alt"). */
const FEW_WORDS = /^[^\s.,;|]+(?: [^\s.,;|]+){0,2}$/u;

/**
 * The lines below a heading that calls what follows old or an example, up to the next line with words that holds none of
 * `items`: another heading, or prose.
 */
export function belowOldHeadings(
  text: string,
  items: readonly Stretch[],
  callsOld: (line: string) => 'first' | 'later' | null,
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
    if (words.length > LONGEST) continue;
    const called = callsOld(words.trim());
    if (called && (HEADING.test(words) || (called === 'first' && FEW_WORDS.test(words.trim()))))
      from = line.end;
  }
  end(text.length);
  return found;
}
