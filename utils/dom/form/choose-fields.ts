import { HANDOVER_IDS, type HandoverId } from '../../core/credentials/credentials.ts';
import type { FieldReport } from '../../core/target/fill-report.ts';
import { reportOf } from '../../core/target/fill-report.ts';
import { foldLabel } from '../../core/text/text.ts';
import { composedContains } from '../base/composed.ts';
import type { Claim, Claimed } from './claim-field.ts';
import type { Field } from './field.ts';
import { commonAncestor, type FormContainer } from './form-container.ts';
import { headingsOver } from './form-context.ts';
import { speaksOf } from './form-subject.ts';
import { isName, type Lexicon } from './match-name.ts';
import type { Scene } from './survey-page.ts';

/** Below this a claim rests on a part of a name, and a field that may be for several values casts doubt on it. */
const FIRM = 7.5;
/** By so much the best field for a value must be ahead of the next one. */
const MARGIN = 3;

export type Chosen = Readonly<Record<HandoverId, { readonly field: Field; readonly claim: Claim }>>;

/** The one best field per value inside a container, or what stands in the way. */
export function chooseFields({ members }: FormContainer): Chosen | FieldReport[] {
  const reports: FieldReport[] = [];
  const chosen: Partial<Record<HandoverId, { field: Field; claim: Claim }>> = {};
  for (const id of HANDOVER_IDS) {
    const rivals = members.flatMap(({ field, claim }) => (claim?.id === id ? [{ field, claim }] : []));
    const [first, second] = rivals.sort((a, b) => b.claim.score - a.claim.score);
    const isDoubted = members.some(({ contested }) => contested.includes(id));
    if (!first) reports.push(reportOf(id, 'not-found'));
    else if (
      (second && first.claim.score - second.claim.score < MARGIN) ||
      (isDoubted && first.claim.score < FIRM)
    )
      reports.push(
        reportOf(
          id,
          'ambiguous',
          rivals.length > 1 ? { reason: 'several', count: rivals.length } : { reason: 'contested' },
        ),
      );
    else chosen[id] = first;
  }
  return reports.length > 0 ? reports : (chosen as Chosen);
}

/**
 * A value whose field may belong to something else than the other three: it stands under a heading of its own that
 * does not speak of the target, or the other three stand together with a further text field and it does not. Null if
 * the four belong together.
 */
export function strayField(
  chosen: Chosen,
  scene: Scene,
  lexicon: Lexicon,
  members: readonly Claimed[],
): HandoverId | null {
  const paths = HANDOVER_IDS.map((id) => titlesOver(chosen[id].field, scene, lexicon));
  const [first] = paths;
  const isOne = paths.every((path) => path.join('\n') === first?.join('\n'));
  const odd = paths.findIndex((path) => !path.some((text) => speaksOf(text, lexicon)));
  // Headings within one form that all say only what any settings page says part nothing.
  const isTelling = paths.flat().some((text) => speaksOf(text, lexicon) || isName(text, lexicon));
  if (!isOne && odd >= 0 && isTelling) return HANDOVER_IDS[odd] ?? null;
  return HANDOVER_IDS.find((id) => standsApart(id, chosen, scene, members)) ?? null;
}

/** The headings over a field that are not its own label. */
const titlesOver = (field: Field, scene: Scene, { fields }: Lexicon): string[] =>
  headingsOver(field, scene)
    .map(({ text }) => text)
    .filter((text) => !HANDOVER_IDS.some((id) => fields[id].has(foldLabel(text))));

function standsApart(id: HandoverId, chosen: Chosen, scene: Scene, members: readonly Claimed[]): boolean {
  const rest = HANDOVER_IDS.filter((each) => each !== id).map((each) => chosen[each].field);
  const together = commonAncestor(rest);
  if (!together || composedContains(together, chosen[id].field)) return false;
  const known = new Set<Element>(members.map(({ field }) => field));
  return scene.fields.some((field) => !known.has(field) && composedContains(together, field));
}
