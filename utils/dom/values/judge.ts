import type { CredentialId } from '../../core/credentials.ts';
import { cleanValue, shapeProblem } from '../../core/shapes.ts';
import type { Item } from '../text/items.ts';
import { elementOf } from '../text/place.ts';
import type { Finding } from './finding.ts';

/** Masked values and dashes are no findings; a value of the wrong shape is one to tell of. */
export function judge(id: CredentialId, value: string, element: Element): Finding[] {
  const problem = shapeProblem(id, value);
  if (!problem) return [{ id, value, element }];
  return /[\u2022\u25cf*]|^[^\d]*$/iu.test(value) ? [] : [{ id, value, problem, element }];
}

/** A value of the right shape of which it is unclear whether it is this credential's; others are not worth a question. */
export function unclear(id: CredentialId, { text, ...item }: Item): Finding[] {
  const value = cleanValue(text);
  if (shapeProblem(id, value)) return [];
  return [{ id, value, problem: 'ambiguousValue', element: elementOf({ text, ...item }) }];
}
