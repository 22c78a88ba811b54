import type { PageKind } from '../../core/source/reading.ts';
import type { SourcePages } from '../../core/source/source.ts';
import { cleanForDisplay, collapse, foldedLabels, foldLabel, withoutEnding } from '../../core/text/text.ts';
import { closest } from '../base/composed.ts';
import { attributeOf } from '../base/native.ts';
import { type Flow, textOf } from '../text/chunks.ts';
import { createItemFlow } from '../text/item-flow.ts';
import { headingIndex, labelIndex } from '../text/label-index.ts';

/** How much larger than the page's running text an unmarked heading must be. */
const LARGER = 1.25;
const LEVEL = /^h([1-6])$/u;
/** Of large text that nothing marks as a heading. */
const UNMARKED = 7;

/** A heading that can be seen. */
export interface Heading {
  readonly level: number;
  readonly text: string;
}

/** The headings of the page that read like one of the source's: by element or role, or large; highest level first. */
export function readHeadings(flow: Flow, source: SourcePages): readonly Heading[] {
  const { mayBelong } = headingIndex(source);
  const { leaves } = flow;
  const found: Heading[] = [];
  let done = -1;
  // Many buttons say "Edit": to look at the texts beside costs less than to see where it stands and what it is part of.
  const goesOn = (index: number): boolean =>
    [index, index - 1].some((at) => mayBelong(`${leaves[at]?.text ?? ''} ${leaves[at + 1]?.text ?? ''}`));
  for (const [index, leaf] of leaves.entries()) {
    if (index <= done || !mayBelong(leaf.text) || !goesOn(index) || !levelOf(leaf.parent, flow)) continue;
    const chunk = flow.chunkAt(index);
    const level = chunk && levelOf(chunk.element, flow);
    if (!level) continue;
    done = chunk.last;
    found.push({ level, text: textOf(chunk) });
  }
  return found.sort((a, b) => a.level - b.level);
}

/** Which page it is, and what told it. */
export interface Recognised {
  readonly page: PageKind;
  /** `below`: the address only begins with the page's path, so it may be any page that is reached from it. */
  readonly by: 'heading' | 'path' | 'below' | null;
}

/** Which page it is: by the highest heading that says so, else by the longest path that fits. */
export function recognisePage(path: string, headings: readonly Heading[], source: SourcePages): Recognised {
  const { pages } = source;
  for (const { text } of headings) {
    const isCompany = companyOf(text, source) !== null;
    const rule = pages.find(({ traits, headings: known }) =>
      isCompany ? traits.asksForAppId : known && foldedLabels(known).has(foldLabel(text)),
    );
    if (rule) return { page: rule.page, by: 'heading' };
  }
  const fits = pages.flatMap(({ page, path: start }) =>
    start && isAtOrBelow(path, start) ? [{ page, start }] : [],
  );
  const [fit] = fits.sort((a, b) => b.start.length - a.start.length);
  if (!fit) return { page: 'unknown', by: null };
  return { page: fit.page, by: isAtOrBelow(fit.start, path) ? 'path' : 'below' };
}

/** Whether an address's path is `start` or one below it, segment by segment. */
export const isAtOrBelow = (path: string, start: string): boolean => {
  const [at, from] = [path, start].map((each) => `${withoutEnding(each.toLowerCase(), '/')}/`);
  return at?.startsWith(from ?? '') === true;
};

/** Which page of the source this is, for those who want to know nothing else of it. */
export function kindOfPage(document: Document, source: SourcePages): PageKind {
  const { flow } = createItemFlow(document, labelIndex(source));
  return recognisePage(document.location?.pathname ?? '', readHeadings(flow, source), source).page;
}

/** Name of the company that the page's heading names. */
export const readCompany = (headings: readonly Heading[], source: SourcePages): string | null =>
  headings.map(({ text }) => companyOf(text, source)).find(Boolean) ?? null;

function companyOf(text: string, { companyHeading }: SourcePages): string | null {
  const heading = collapse(text);
  for (const start of Object.values(companyHeading).flat()) {
    const [lead, name] = [heading.slice(0, start.length), heading.slice(start.length)];
    if (foldLabel(lead) === foldLabel(start) && /^\s/u.test(name)) return cleanForDisplay(name) || null;
  }
  return null;
}

/** The level of the heading that a text stands in; 0 if it stands in none. */
export function levelOf(element: Element, { sight }: Flow): number {
  const heading = closest(element, (at) => LEVEL.test(at.localName) || attributeOf(at, 'role') === 'heading');
  if (heading)
    return Number(attributeOf(heading, 'aria-level') ?? LEVEL.exec(heading.localName)?.[1] ?? 2) || 2;
  const size = (at: Element) => Number.parseFloat(sight.style(at).fontSize);
  return size(element) >= LARGER * size(element.ownerDocument.body ?? element) ? UNMARKED : 0;
}
