import { firstWord, isListName } from '../../core/source/list-name.ts';
import type { SourcePages } from '../../core/source/source.ts';
import { collapse, foldedLabels, foldLabel } from '../../core/text/text.ts';
import { isNamedSo } from '../lists/named-controls.ts';
import { textOf } from '../text/chunks.ts';
import { isControl } from '../text/flow.ts';
import { elementOf } from '../text/item-element.ts';
import { createItemFlow, type ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { labelIndex } from '../text/label-index.ts';
import { isCode } from './page-parts.ts';

/** Longer than this it is a sentence. */
const LONGEST_LABEL = 80;
const LANGUAGE = 'as written on the page';

/** The page's text, and the source with the labels that the page itself gives to its lists. */
export function pageInItsLanguage<S extends SourcePages>(
  document: Document,
  known: S,
): { flow: ItemFlow; source: S } {
  const flow = createItemFlow(document, labelIndex(known));
  const source = withLearnedLabels(flow, known);
  return { source, flow: source === known ? flow : createItemFlow(document, labelIndex(source)) };
}

/**
 * The source with the labels that the page's two lists have in a language that is not known: names of grants and scopes
 * are never translated, so the text before them is their label. The same source where a label is known, where the names
 * stand under several texts, or where only one of the two lists is there.
 */
function withLearnedLabels<S extends SourcePages>(flow: ItemFlow, source: S): S {
  const texts = Object.values(source.lists).flatMap((each) => Object.values(each).flat());
  const known = foldedLabels({ all: texts });
  if (flow.allLabels().some((item) => known.has(foldLabel(item.text))) || isNamedSo(flow, known))
    return source;
  const grants = labelOf('grants', flow, source);
  const scopes = grants && labelOf('scopes', flow, source);
  if (!grants || !scopes || foldLabel(grants) === foldLabel(scopes)) return source;
  return cached(source, grants, scopes);
}

/** The one text under which the list's names stand; null without one, or with several. */
function labelOf(list: keyof SourcePages['lists'], flow: ItemFlow, source: SourcePages): string | null {
  const { leaves, chunkAt, sight } = flow.flow;
  const labels = new Set<Item>();
  for (const [index, leaf] of leaves.entries()) {
    if (isControl(leaf) || !source.identifiers[list].includes(firstWord(leaf.text))) continue;
    const chunk = chunkAt(index);
    const [item] = chunk ? flow.itemsOf(chunk) : [];
    if (!chunk || !item || !source.nameShape.test(firstWord(textOf(chunk))) || isCode(elementOf(item)))
      continue;
    let before = flow.previous(item);
    while (before && !mayLabel(before, source)) before = flow.previous(before);
    if (before?.kind !== 'text') return null;
    labels.add(before);
  }
  const [label, second] = labels;
  const text = label && collapse(label.text);
  if (!text || second || text.length > LONGEST_LABEL) return null;
  const same = leaves.filter((leaf) => foldLabel(leaf.text) === foldLabel(text) && sight.sees(leaf));
  return same.length === 1 ? text : null;
}

/** The asterisk of a required field and the other names of the list stand between the list's label and a name. */
const mayLabel = ({ text }: Item, source: SourcePages): boolean =>
  /[\p{L}\p{N}]/u.test(text) && !isListName(text, source);

let last: { readonly source: SourcePages; readonly key: string; readonly learned: SourcePages } | null = null;

/** The same page gives the same source, so that what was made from it is not made anew. */
function cached<S extends SourcePages>(source: S, grants: string, scopes: string): S {
  const key = `${grants}\n${scopes}`;
  if (last?.source !== source || last.key !== key) {
    const lists = { grants: { [LANGUAGE]: [grants] }, scopes: { [LANGUAGE]: [scopes] } };
    last = { source, key, learned: { ...source, lists } };
  }
  return last.learned as S;
}
