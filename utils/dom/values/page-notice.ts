import type { PageNotice } from '../../core/source/reading.ts';
import { type MenuEntry, type ReadSource, traitsOf } from '../../core/source/source.ts';
import { foldedLabels, foldLabel, withoutEnding } from '../../core/text/text.ts';
import { type Flow, textOf } from '../text/chunks.ts';
import type { Recognised } from './page-kind.ts';

/** A refusal is short; running text that mentions such words is about something else. */
const LONGEST_REFUSAL = 200;
/** Chinese and Japanese put no blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * What the admin must be told of the page itself, from what it shows; null where nothing speaks for it. A page of the
 * job on which nothing was understood is told of: only its own words make that a refusal.
 */
export function pageNotice(
  flow: Flow,
  { page, by }: Recognised,
  isUnderstood: boolean,
  isTranslated: boolean,
  source: ReadSource,
): PageNotice | null {
  // Of translated words nothing else can be told.
  if (isTranslated && (by || isUnderstood)) return 'pageTranslated';
  const traits = traitsOf(page, source);
  if (traits.wrong) return 'wrongPage';
  if (traits.menu) return by !== 'below' && lacksTool(flow, source) ? 'toolNotEnabled' : null;
  if (isUnderstood) return null;
  if (traits.showsLists) return 'pageNotUnderstood';
  if (by === 'heading' || !(traits.listsApps || traits.asksForAppId)) return null;
  // Below the tool's address a refusal may concern one app only.
  if (traits.listsApps && by === 'path' && refuses(flow, source)) return 'toolNotEnabled';
  // A page that is still empty has not loaded yet.
  return flow.leaves.some((leaf) => flow.sight.sees(leaf)) ? 'pageNotUnderstood' : null;
}

/** The menu of administration pages shows entries that stand beside the tool's, and not the tool's own. */
function lacksTool({ leaves, sight, chunkAt }: Flow, { administration }: ReadSource): boolean {
  const { tool, besides } = administration;
  const shows = ({ path, texts }: MenuEntry): boolean => {
    const wanted = foldedLabels(texts);
    return leaves.some((leaf, index) => {
      const chunk = sight.sees(leaf) && chunkAt(index);
      return chunk && (leadsTo(leaf.parent, path) || wanted.has(foldLabel(textOf(chunk))));
    });
  };
  return besides.some(shows) && !shows(tool);
}

function leadsTo(element: Element, path: string): boolean {
  const { href = '' } = element.closest<HTMLAnchorElement>('a[href]') ?? {};
  return URL.canParse(href) && withoutEnding(new URL(href).pathname, '/') === path;
}

/** A heading or a short text says that the page is not there or not allowed. */
function refuses({ leaves, chunkAt }: Flow, { denied }: ReadSource): boolean {
  const phrases = [...foldedLabels(denied)].map((phrase) => (UNSPACED.test(phrase) ? phrase : ` ${phrase} `));
  return leaves.some((_, index) => {
    const chunk = chunkAt(index);
    const said = chunk && chunk.raw.length <= LONGEST_REFUSAL ? ` ${foldLabel(textOf(chunk))} ` : '';
    return phrases.some((phrase) => said.includes(phrase));
  });
}
