import { HANDOVER_IDS, type HandoverId } from '../../../core/credentials/credentials.ts';
import type { Evidence, FieldReport } from '../../../core/target/fill-report.ts';
import { reportOf } from '../../../core/target/fill-report.ts';
import { cleanForDisplay } from '../../../core/text/text.ts';
import { commonAncestor, composedContains, composedElements } from '../../base/composed.ts';
import { ownTexts, textOf } from '../../base/text.ts';
import { isShown } from '../../base/visible.ts';
import type { FormContainer } from './container.ts';
import { headingsOver, isTitle } from './headings.ts';
import { holdsLabel, isKnown, isLabel, isName, speaksOf } from './lexicon.ts';
import type { Candidate, Match } from './match-field.ts';
import type { Scene } from './scene.ts';
import { type Field, isField } from './survey.ts';

/** Below this a match rests on a part of a name, and a field that may be for several values casts doubt on it. */
const FIRM = 7.5;
/** By so much the best field for a value must be ahead of the next one. */
const MARGIN = 3;

type Chosen = Readonly<Record<HandoverId, { readonly field: Field; readonly match: Match }>>;
/** The four fields with how each was recognised, for the admin to judge. */
export type Found = Readonly<Record<HandoverId, { readonly element: Field; readonly evidence: Evidence }>>;

/** The one best field per value inside a container; or a report for each value that stands in the way. */
export function chooseFields({ element, members: all }: FormContainer, scene: Scene): Found | FieldReport[] {
  const members = withoutOthers(all, element, scene);
  const reports: FieldReport[] = [];
  const best: Partial<Record<HandoverId, { field: Field; match: Match }>> = {};
  for (const id of HANDOVER_IDS) {
    const rivals = members.flatMap(({ field, match }) => (match?.id === id ? [{ field, match }] : []));
    const [first, second] = rivals.sort((a, b) => b.match.score - a.match.score);
    const score = first?.match.score ?? 0;
    const isDoubted = score < FIRM && members.some(({ contested }) => contested.includes(id));
    if (!first) reports.push(reportOf(id, 'not-found'));
    else if (isDoubted || (second && score - second.match.score < MARGIN))
      reports.push(
        reportOf(
          id,
          'ambiguous',
          second ? { reason: 'several', count: rivals.length } : { reason: 'contested' },
        ),
      );
    else best[id] = first;
  }
  if (reports.length > 0) return reports;
  const chosen = best as Chosen;
  const stray = strayField(chosen, scene, members);
  return stray ? [reportOf(stray, 'ambiguous', { reason: 'apart' })] : withEvidence(chosen, scene);
}

/**
 * Without those that stand under somebody else's name, where each of their values has a field that does not: a form for
 * another product may follow ours in the same part of the page.
 */
function withoutOthers(
  members: readonly Candidate[],
  container: Element,
  scene: Scene,
): readonly Candidate[] {
  const { lexicon } = scene;
  const ids = members.map(({ match }) => match?.id);
  if (new Set(ids).size === ids.length) return members;
  const rest = new Set<Element>();
  let isOther = false;
  for (const element of composedElements(container)) {
    if (isField(element) && !isOther) rest.add(element);
    const title = ownTexts(element).length > 0 ? textOf(element, 80) : '';
    if (title && isTitle(title) && isKnown(title, lexicon) && !holdsLabel(title, lexicon) && isShown(element))
      isOther = !speaksOf(title, lexicon);
  }
  const own = members.filter(({ field }) => rest.has(field));
  const left = new Set(own.map(({ match }) => match?.id));
  return ids.every((id) => left.has(id)) ? own : members;
}

/**
 * A value whose field may belong to something else than the other three: it stands under a heading of its own that
 * does not speak of the target, or the other three stand together with a further text field and it does not. Null if
 * the four belong together.
 */
function strayField(chosen: Chosen, scene: Scene, members: readonly Candidate[]): HandoverId | null {
  const { lexicon, fieldsIn } = scene;
  // Headings over a field that are not its own label.
  const paths = HANDOVER_IDS.map((id) =>
    headingsOver(chosen[id].field, scene).flatMap(({ text }) => (isLabel(text, lexicon) ? [] : text)),
  );
  const isOne = new Set(paths.map((path) => path.join('\n'))).size === 1;
  const odd = paths.findIndex((path) => !path.some((text) => speaksOf(text, lexicon)));
  // Headings within one form that all say only what any settings page says part nothing.
  const isTelling = paths.flat().some((text) => speaksOf(text, lexicon) || isName(text, lexicon));
  if (!isOne && odd >= 0 && isTelling) return HANDOVER_IDS[odd] ?? null;
  const known = new Set<Field>(members.map(({ field }) => field));
  const standsApart = (id: HandoverId) => {
    const together = commonAncestor(
      ...HANDOVER_IDS.filter((each) => each !== id).map((each) => chosen[each].field),
    );
    const beside = together ? fieldsIn(together) : [];
    return (
      !(together && composedContains(together, chosen[id].field)) && beside.some((field) => !known.has(field))
    );
  };
  return HANDOVER_IDS.find(standsApart) ?? null;
}

function withEvidence(chosen: Chosen, scene: Scene): Found {
  const fields = HANDOVER_IDS.map((id) => chosen[id].field);
  const inOrder = scene.outline.filter((element) => fields.includes(element as Field));
  const found = HANDOVER_IDS.map((id) => {
    const { field, match } = chosen[id];
    const group =
      cleanForDisplay(headingsOver(field, scene).at(-1)?.text ?? scene.document.title, 80) || null;
    return [
      id,
      { element: field, evidence: { ...match.evidence, position: inOrder.indexOf(field) + 1, group } },
    ];
  });
  return Object.fromEntries(found) as Found;
}
