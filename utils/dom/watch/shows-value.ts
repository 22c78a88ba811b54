import { looksLikeValue } from '../../core/value-like.ts';

/** More is a page, not a dialog; it is read soon anyway. */
const LONGEST_TEXT = 3000;
const MOST_RECORDS = 50;

/** Whether a change of the page brought a text that could be a value; cheap, and no more than a hint. */
export function showsValue(records: readonly MutationRecord[]): boolean {
  return records.slice(0, MOST_RECORDS).some(({ type, target, addedNodes }) => {
    if (type === 'characterData') return hasValue(target);
    return [...addedNodes].slice(0, MOST_RECORDS).some(hasValue);
  });
}

function hasValue(node: Node): boolean {
  const text = node.textContent ?? '';
  if (text.length > LONGEST_TEXT) return false;
  return /\d/u.test(text) && text.split(/[\s:]+/u).some(looksLikeValue);
}
