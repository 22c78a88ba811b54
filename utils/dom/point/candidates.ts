import { looksLikeValue } from '../../core/credentials/value-like.ts';
import { isListName } from '../../core/source/list-name.ts';
import type { SourceLabels } from '../../core/source/source.ts';
import { matches } from '../base/native.ts';
import { textOf } from '../base/text.ts';
import { textOf as chunkText, createFlow } from '../text/chunks.ts';

/** More than a value with its label is no place to point at. */
const LONGEST = 300;

/** Whether an element is small enough to be a value, an entry or a list's box. */
export function isText(element: Element): boolean {
  if (matches(element, 'html, body, main, form')) return false;
  if ('value' in element) return true;
  const text = textOf(element, LONGEST * 2);
  return text.length > 0 && text.length <= LONGEST;
}

/** Elements with a text that could be a value or an entry of a list, in rendered order; what the keyboard goes through. */
export function valueCandidates(document: Document, source: SourceLabels): readonly Element[] {
  const flow = createFlow(document);
  const found = new Set<Element>();
  for (const [index, leaf] of flow.leaves.entries()) {
    const chunk = flow.chunkAt(index);
    const last = chunk && chunkText(chunk).split(' ').at(-1);
    if (chunk && last && (looksLikeValue(last) || isListName(last, source)))
      found.add('value' in leaf.node ? leaf.node : chunk.element);
  }
  return [...found];
}
