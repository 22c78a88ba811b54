import type { PageKind, PageNotice } from '../../core/reading.ts';
import type { Source } from '../../core/source.ts';
import { foldedLabels, foldLabel } from '../../core/text.ts';
import { type Flow, textOf } from '../text/chunks.ts';
import type { Recognised } from './page-kind.ts';

/** What was read on the page, as far as it tells whether the page was understood. */
export interface Understood {
  readonly lists: boolean;
  readonly values: boolean;
  readonly appIdField: boolean;
}

/** Pages that show an app's lists. */
const WITH_LISTS: ReadonlySet<PageKind> = new Set(['createApp', 'editApp', 'appDetails']);
/** A refusal is short; running text that mentions such words is about something else. */
const LONGEST_REFUSAL = 200;

/**
 * What the admin must be told of the page itself, from what it shows; null where nothing speaks for it. A page of the
 * job that shows nothing that is known is not understood: only its own words make that a refusal.
 */
export function pageNotice(
  flow: Flow,
  { page, by }: Recognised,
  { lists, values, appIdField }: Understood,
  source: Source,
): PageNotice | null {
  if (page === 'registerPartnerApplication') return 'wrongPage';
  if (page === 'authenticationAdmin') {
    return by !== 'below' && lacksTool(flow, source) ? 'toolNotEnabled' : null;
  }
  if (lists || values || appIdField) return null;
  if (WITH_LISTS.has(page)) return 'pageNotUnderstood';
  if (by === 'heading' || (page !== 'appList' && page !== 'companyRequestTokens')) return null;
  // Below the tool's address a refusal may concern one app only.
  if (page === 'appList' && by === 'path' && refuses(flow, source)) return 'toolNotEnabled';
  return hasText(flow) ? 'pageNotUnderstood' : null;
}

/**
 * The menu of administration pages shows entries that stand beside the tool's, and not the tool's own. Entries told by
 * their texts count in languages only in which the tool's own text is known too.
 */
function lacksTool({ leaves, sight, chunkAt }: Flow, { administration }: Source): boolean {
  const { tool } = administration;
  const shows = ({ path, texts: all }: Source['administration']['tool']): boolean => {
    const texts = Object.fromEntries(Object.entries(all).filter(([language]) => language in tool.texts));
    const wanted = foldedLabels(texts);
    return leaves.some((leaf, index) => {
      if (!sight.sees(leaf)) return false;
      const chunk = chunkAt(index);
      return leadsTo(leaf.parent, path) || (chunk !== null && wanted.has(foldLabel(textOf(chunk))));
    });
  };
  return administration.besides.some(shows) && !shows(tool);
}

function leadsTo(element: Element, path: string): boolean {
  const { href = '' } = element.closest<HTMLAnchorElement>('a[href]') ?? {};
  return URL.canParse(href) && new URL(href).pathname.replace(/\/+$/u, '') === path;
}

/** A heading or a short text says that the page is not there or not allowed. */
function refuses(flow: Flow, source: Source): boolean {
  const phrases = [...foldedLabels(source.denied)];
  const speaks = (text: string) => {
    const folded = ` ${foldLabel(text)} `;
    return phrases.some((phrase) => folded.includes(isSpaced(phrase) ? ` ${phrase} ` : phrase));
  };
  return flow.leaves.some((_, index) => {
    const chunk = flow.chunkAt(index);
    return chunk !== null && chunk.raw.length <= LONGEST_REFUSAL && speaks(textOf(chunk));
  });
}

/** Chinese and Japanese put no blanks between words. */
const isSpaced = (phrase: string): boolean =>
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase);

/** Something is written there: a page that is still empty has not loaded yet. */
const hasText = ({ leaves, sight }: Flow): boolean => leaves.some((leaf) => sight.sees(leaf));
