import type { PageKind } from '../../core/reading.ts';
import type { ByLanguage, Source } from '../../core/source.ts';
import { cleanForDisplay, collapse, foldedLabels, foldLabel } from '../../core/text.ts';
import { type Flow, textOf } from '../text/chunks.ts';
import type { Leaf } from '../text/flow.ts';
import { createItemFlow } from '../text/item-flow.ts';
import { labelIndex } from '../text/label-index.ts';
import { closest } from '../text/place.ts';

/** How much larger than the page's running text an unmarked heading must be. */
const LARGER = 1.25;
const LONGEST = 300;
/** A heading may be parted into so many pieces of text behind its first word: one for each letter, at worst. */
const MOST_PIECES = 60;
const LEVEL = /^h([1-6])$/u;

/** A heading that can be seen. Unmarked large text has level 7. */
export interface Heading {
  readonly level: number;
  readonly text: string;
}

/** The headings of the page: by element or role, and large texts that read like one of the source's headings. */
export function readHeadings(flow: Flow, source: Source): readonly Heading[] {
  const mayBegin = headingStart(source);
  const found: Heading[] = [];
  let done = -1;
  for (const index of flow.leaves.keys()) {
    if (index <= done || !mayBegin(flow.leaves, index)) continue;
    const chunk = flow.chunkAt(index);
    if (!chunk || chunk.first !== index) continue;
    done = chunk.last;
    const level = levelOf(chunk.element) ?? (isLarge(chunk.element, flow) ? 7 : null);
    if (level !== null) found.push({ level, text: textOf(chunk) });
  }
  return found.sort((a, b) => a.level - b.level);
}

/** Whether one of the source's headings may begin at a leaf, by the text of it and of those behind it. */
type HeadingStart = (leaves: readonly Leaf[], index: number) => boolean;

const starts = new WeakMap<Source, HeadingStart>();

/** Tells where a heading may begin; cheap for all other texts, because a page has thousands. */
function headingStart(source: Source): HeadingStart {
  const known = starts.get(source);
  if (known) return known;
  const texts = [source.companyHeading];
  for (const { headings } of source.pages) if (headings) texts.push(headings);
  const wanted = texts.flatMap((each) => [...foldedLabels(each)]);
  const { first, alone, second } = beginnings(wanted);
  const whole = new RegExp(`^(?:${wanted.join('|')})`, 'u');
  const pieces = new Set(wanted.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1).trim())));
  const test: HeadingStart = (leaves, index) => {
    const begin = leaves[index]?.text ?? '';
    if (!first.test(begin)) return false;
    // Many buttons show a first word alone ("Edit"): to look at what follows costs less than to fold it.
    if (alone.test(begin) && !second.test(leaves[index + 1]?.text ?? '')) return false;
    let text = '';
    for (let at = index; at < index + MOST_PIECES; at += 1) {
      const leaf = leaves[at];
      if (!leaf) return false;
      text += (leaf.before === 'nothing' || text === '' ? '' : ' ') + leaf.text.slice(0, LONGEST);
      if (!first.test(text)) return false;
      const folded = foldLabel(text);
      if (whole.test(folded)) return true;
      if (!pieces.has(folded)) return false;
    }
    return false;
  };
  starts.set(source, test);
  return test;
}

/**
 * Patterns of a first word, with nothing behind it or with what may begin a second word; of a first word alone that
 * needs a second; and of what may go on behind that.
 */
function beginnings(headings: readonly string[]): Record<'first' | 'alone' | 'second', RegExp> {
  const words = headings.map((text) => text.split(' '));
  const whole = words.filter(({ length }) => length === 1).map(([word = '']) => word);
  const parts = words.filter(({ length }) => length > 1).map(([word = '']) => word);
  const seconds = new Set(words.flatMap(([, second]) => second?.[0] ?? []));
  const goesOn = `[^\\p{L}\\p{N}]*(?:$|[${[...seconds].join('')}])`;
  const pattern = (source: string) => new RegExp(`^\\s*(?:${source})`, 'iu');
  return {
    first: pattern([...whole, ...parts.map((word) => `${word}(?=${goesOn})`)].join('|')),
    alone: pattern(`(?:${parts.filter((word) => !whole.includes(word)).join('|')})[^\\p{L}\\p{N}]*$`),
    second: pattern(goesOn),
  };
}

/** Which page it is, and what told it. */
export interface Recognised {
  readonly page: PageKind;
  /** `below`: the address only begins with the page's path, so it may be any page that is reached from it. */
  readonly by: 'heading' | 'path' | 'below' | null;
}

/** Which page it is: by the highest heading that says so, else by the longest path that fits. */
export function recognisePage(path: string, headings: readonly Heading[], source: Source): Recognised {
  for (const { text } of headings) {
    if (companyOf(text, source) !== null) return { page: 'companyRequestTokens', by: 'heading' };
    const folded = foldLabel(text);
    const rule = source.pages.find((each) => each.headings && foldedLabels(each.headings).has(folded));
    if (rule) return { page: rule.page, by: 'heading' };
  }
  const fits = source.pages.filter((each) => each.path !== undefined && isUnder(path, each.path));
  const length = (rule: { path?: string }) => rule.path?.length ?? 0;
  const fit = fits.reduce<(typeof fits)[number] | null>(
    (a, b) => (a && length(a) >= length(b) ? a : b),
    null,
  );
  if (!fit) return { page: 'unknown', by: null };
  return { page: fit.page, by: path.replace(/\/+$/u, '').length === length(fit) ? 'path' : 'below' };
}

/** Which page of the source this is, for those who want to know nothing else of it. */
export function kindOfPage(document: Document, source: Source): PageKind {
  const { flow } = createItemFlow(document, labelIndex(source));
  return recognisePage(document.location?.pathname ?? '', readHeadings(flow, source), source).page;
}

/** Name of the company that the page's heading names. */
export function readCompany(headings: readonly Heading[], source: Source): string | null {
  for (const { text } of headings) {
    const company = companyOf(text, source);
    if (company) return company;
  }
  return null;
}

function companyOf(text: string, { companyHeading }: { companyHeading: ByLanguage }): string | null {
  const heading = collapse(text);
  for (const start of Object.values(companyHeading).flat()) {
    const lead = heading.slice(0, start.length);
    if (foldLabel(lead) !== foldLabel(start) || !/^\s/u.test(heading.slice(start.length))) continue;
    return cleanForDisplay(heading.slice(start.length)) || null;
  }
  return null;
}

function levelOf(element: Element): number | null {
  const heading = closest(element, (at) => LEVEL.test(at.localName) || at.getAttribute('role') === 'heading');
  if (!heading) return null;
  const given = heading.getAttribute('aria-level') ?? LEVEL.exec(heading.localName)?.[1];
  return Number(given ?? 2) || 2;
}

function isLarge(element: Element, { sight }: Flow): boolean {
  const size = (at: Element) => Number.parseFloat(sight.style(at).fontSize);
  return size(element) >= LARGER * size(element.ownerDocument.body ?? element);
}

const isUnder = (path: string, start: string): boolean =>
  path.toLowerCase() === start || path.toLowerCase().startsWith(`${start}/`);
