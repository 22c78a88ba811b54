import type { Pair } from './pair.ts';
import { linesOf, overlapping, type Stretch } from './stretch.ts';

const LONGEST = 80;
/** The line that heads a section of a settings file (INI, TOML): "[travel]", "[travel.tokens]", "[[apps]]". */
const HEAD = /^\s*\[{1,2}([^\].:]+)(?:[.:][^\]]*)?\]{1,2}\s*(?:[;#].*)?$/u;
const SET = /^["'\]\s]*=/u;

/**
 * Whether an app's ID and its secret stand in different sections of a settings file: then they are of different apps, as far as
 * anybody can tell. `items` are the labels and values of the text; a line that holds one heads nothing.
 */
export function inOtherSections(text: string, pairs: readonly Pair[], items: readonly Stretch[]): boolean {
  if (!text.includes('[')) return false;
  const hasItem = overlapping(items);
  const heads = linesOf(text).flatMap((line) => {
    if (line.end - line.start > LONGEST || hasItem(line)) return [];
    const name = HEAD.exec(text.slice(line.start, line.end))?.[1];
    return name ? [{ start: line.start, name: name.trim().toLowerCase() }] : [];
  });
  // Mails have lines in brackets as well ("[EXTERNAL]"); settings have the sign of equality.
  const sectionsOf = (id: 'clientId' | 'clientSecret') => {
    const set = pairs.filter(
      ({ label, value, sure }) => sure && label.id === id && SET.test(text.slice(label.end, value.start)),
    );
    const starts = set.map(({ value }) => value.start).sort((one, other) => one - other);
    let next = 0;
    return new Set(
      starts.flatMap((start) => {
        while ((heads[next]?.start ?? start) < start) next += 1;
        return heads[next - 1]?.name ?? [];
      }),
    );
  };
  const [ids, secrets] = [sectionsOf('clientId'), sectionsOf('clientSecret')];
  return ids.size > 0 && secrets.size > 0 && ![...ids].some((section) => secrets.has(section));
}
