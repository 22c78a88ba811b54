import type { CredentialId } from '../../core/credentials.ts';
import type { PageKind } from '../../core/reading.ts';
import { cleanValue } from '../../core/shapes.ts';
import { looksLikeValue, withoutStop } from '../../core/value-like.ts';
import { accessibleName } from '../base/name.ts';
import { controlOf } from '../text/flow.ts';
import type { ItemFlow } from '../text/item-flow.ts';
import type { Item } from '../text/items.ts';
import { elementOf } from '../text/place.ts';
import type { Finding } from './finding.ts';
import { hintedValues } from './hinted-values.ts';
import { joinBroken } from './join-broken.ts';
import { judge, unclear } from './judge.ts';
import { mentionedValues } from './mentioned-values.ts';
import { namedBoxes } from './named-boxes.ts';
import { overlayOf } from './overlay.ts';
import { isDoubtful } from './pair-doubts.ts';
import { type Column, columnOf } from './read-column.ts';
import { saidOf } from './said.ts';
import { isSample, isToldInPassing } from './sample.ts';
import { isSecretsOwnId, nameListedId } from './secret-id.ts';

/** How far behind its label a value may be for the admin to be told that it is unclear. */
const NEAR = 3;

/**
 * What the page shows as results, each by its label. A value has no problem only if nothing speaks against it; what
 * looks like a value but is not beyond doubt has one, so that the admin can be asked.
 */
export function findValues(flow: ItemFlow, page: PageKind): Finding[] {
  const named = [...namedControls(flow), ...namedBoxes(flow)];
  const found = [...named.map((finding) => checkNamed(finding, page)), ...labelledTexts(flow, page)].map(
    (finding) => nameListedId(finding, flow, page),
  );
  // What is only mentioned never speaks against what the page shows as a result.
  const mentioned = page === 'appList' ? [] : [...mentionedValues(flow), ...hintedValues(flow)];
  return [...found, ...mentioned.filter(({ id }) => !found.some((finding) => finding.id === id))];
}

/** On the page of an app's secrets, what is named a secret outside of a dialog is the secret's id. */
const checkNamed = (finding: Finding, page: PageKind): Finding =>
  finding.id === 'clientSecret' && page === 'clientSecrets' && !finding.problem && !overlayOf(finding.element)
    ? { ...finding, problem: 'secretIdNotSecret' }
    : finding;

/** Read-only controls whose accessible name is a value's label: the page itself says what they hold. */
function namedControls({ flow, labels }: ItemFlow): Finding[] {
  return flow.leaves.flatMap((leaf): Finding[] => {
    const control = controlOf(leaf);
    if (!control || leaf.text.trim() === '' || !(control.readOnly || control.disabled)) return [];
    if (!flow.sight.sees(leaf)) return [];
    const id = labels.named(accessibleName(control));
    return id && id !== 'other' ? judge(id, cleanValue(leaf.text), control) : [];
  });
}

function labelledTexts(flow: ItemFlow, page: PageKind): Finding[] {
  const owned = new Set<Item>();
  return flow.allLabels().flatMap((label): Finding[] => {
    const id = label.named;
    const next = saidOf(label, flow);
    if (!id || isSample(label)) return [];
    if (id === 'other') {
      if (next?.kind === 'value' && !isDoubtful(label, [next], flow, owned)) owned.add(next);
      return [];
    }
    const column = columnOf(label, flow);
    if (column) return inColumn(label, column, flow, page);
    if (next?.kind !== 'value') return valueNearby(id, next, flow, page);
    const joined =
      label.chunk !== next.chunk && isNamedOtherwise(id, next, flow) ? null : joinBroken(id, next, flow);
    // A piece of a value that cannot be put together is told of as it stands.
    if (!joined)
      return [...unclear(id, next), ...judge(id, cleanValue(next.text), elementOf(next)).filter(hasProblem)];
    if (isDoubtful(label, joined.parts, flow, owned)) return unclear(id, next);
    for (const part of joined.parts) owned.add(part);
    if (isToldInPassing(label, flow)) return unclear(id, next);
    if (isSecretsOwnId(label, next, flow, page)) return unclear(id, next);
    return judge(id, joined.text, elementOf(next));
  });
}

const hasProblem = ({ problem }: Finding): boolean => problem !== undefined;

function inColumn(label: Item, { value, beside }: Column, { labels }: ItemFlow, page: PageKind): Finding[] {
  const id = label.named;
  if (!value || !id || id === 'other') return [];
  const text = cleanValue(value.text);
  const element = elementOf(value);
  const isResult = beside.some((heading) => labels.named(heading) === 'clientId');
  const isId = id === 'clientSecret' && (page === 'clientSecrets' || !isResult);
  return isId ? [{ id, value: text, problem: 'secretIdNotSecret', element }] : judge(id, text, element);
}

/** Something stands between the label and a value of the right shape: whether they belong together is unclear. */
function valueNearby(id: CredentialId, start: Item | null, flow: ItemFlow, page: PageKind): Finding[] {
  if (page === 'appList') return [];
  let item = start;
  const first = item && firstWord(item);
  if (first && item?.kind === 'text') return unclear(id, { ...item, text: first });
  for (let step = 1; item?.kind === 'text' && step < NEAR; step += 1) item = flow.next(item);
  return item?.kind === 'value' && item !== start ? unclear(id, item) : [];
}

/** The first word, if a text goes on after it: "Client ID: … is yours." */
function firstWord({ text, from }: Item): string | null {
  const [word = ''] = text.trim().split(/\s+/u);
  return from > 0 && looksLikeValue(word) ? withoutStop(word) : null;
}

/** The value is in a control whose accessible name says that it is something else. */
function isNamedOtherwise(id: CredentialId, value: Item, { labels }: ItemFlow): boolean {
  const [leaf] = value.chunk.leaves;
  const control = leaf && controlOf(leaf);
  if (!control) return false;
  const name = accessibleName(control);
  return name !== '' && labels.named(name) !== id;
}
