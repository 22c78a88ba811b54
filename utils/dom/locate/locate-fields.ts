import { HANDOVER_IDS, type HandoverId } from '../../core/credentials.ts';
import type { FieldReport, Target } from '../../core/target.ts';
import { cleanForDisplay } from '../../core/text.ts';
import { composedContains } from '../page/composed.ts';
import { type Chosen, chooseFields, strayField } from './choose-fields.ts';
import { type Claimed, claimField } from './claim-field.ts';
import type { Field } from './field.ts';
import { fieldNames } from './field-names.ts';
import { isFillable } from './fillable.ts';
import { type FormContainer, formContainers, groupByBoundary } from './form-container.ts';
import { formSpeaksOf, headingsOver, pageSpeaksOf } from './form-context.ts';
import { type Lexicon, lexiconOf } from './match-name.ts';
import { type Scene, type Survey, sceneOf, surveyPage } from './survey-page.ts';

export interface LocatedForm {
  readonly found: Readonly<Record<HandoverId, { readonly element: Field; readonly evidence: string }>>;
  /** Smallest element around the four fields. */
  readonly container: Element;
}

/** The four fields, or why they are not known: one report for each value that stands in the way, none for the others. */
export type Located = LocatedForm | { readonly reports: readonly FieldReport[] };

/**
 * Looks for the target's four fields; changes nothing. Found are all four or none: exactly one field a person can type
 * into per value, ahead of every other by a margin, all in one form, and that form or its page speaks of the target.
 */
export function locateFields(document: Document, target: Target): Located {
  const lexicon = lexiconOf(target);
  const survey = surveyPage(document);
  const { usable, blocked } = claimAll(survey, target, lexicon);
  const scene = sceneOf(
    survey,
    [...usable, ...blocked].map(({ field }) => field),
  );
  const groups = groupByBoundary(usable);
  const containers = groups.flatMap(formContainers);
  if (containers.length === 0) return { reports: reportMissing(groups, blocked) };
  const container = chooseContainer(containers, scene, lexicon.context);
  if (!container) return { reports: allAmbiguous(containers.length, target) };
  const chosen = chooseFields(container);
  if (Array.isArray(chosen)) return { reports: chosen };
  const stray = strayField(chosen as Chosen, scene, lexicon.context, container.members);
  if (stray)
    return { reports: [{ field: stray, outcome: 'ambiguous', evidence: 'apart from the other fields' }] };
  return describe(chosen as Chosen, container, scene);
}

function claimAll(
  survey: Survey,
  target: Target,
  lexicon: Lexicon,
): { usable: Claimed[]; blocked: Claimed[] } {
  const known = knownPlaces(survey.document, target);
  const usable: Claimed[] = [];
  const blocked: Claimed[] = [];
  for (const field of survey.fields) {
    const names = fieldNames(field, survey);
    const claimed = claimField(field, names, lexicon, known.get(field) ?? null);
    if (claimed.claim || claimed.contested.length > 0) (isFillable(field) ? usable : blocked).push(claimed);
  }
  return { usable, blocked };
}

/** Fields at the places that the target's data knows; a selector that fits several elements knows none. */
function knownPlaces(document: Document, target: Target): Map<Element, HandoverId> {
  const places = new Map<Element, HandoverId>();
  for (const id of HANDOVER_IDS) {
    for (const { css } of target.fields[id].known) {
      const hits = document.querySelectorAll(css);
      if (hits.length === 1 && hits[0] && !places.has(hits[0])) places.set(hits[0], id);
    }
  }
  return places;
}

/**
 * Of several forms the one that speaks of the target. One alone on its page may leave that to the page, not so where
 * other fields of such names stand beside it: the page may speak of those.
 */
function chooseContainer(
  containers: readonly FormContainer[],
  scene: Scene,
  context: readonly string[],
): FormContainer | null {
  const speaking = containers.filter(({ element, members }) =>
    formSpeaksOf(element, members[0]?.field ?? element, scene, context),
  );
  if (speaking.length === 1) return speaking[0] ?? null;
  const [only] = containers;
  const isAlone = only && scene.candidates.every((field) => composedContains(only.element, field));
  return isAlone && pageSpeaksOf(scene, context) ? only : null;
}

const allAmbiguous = (forms: number, { context }: Target): FieldReport[] =>
  HANDOVER_IDS.map((field) => ({
    field,
    outcome: 'ambiguous',
    evidence: forms > 1 ? `${forms} forms fit` : `nothing near speaks of "${context.join('", "')}"`,
  }));

/** No form holds all four: says what the most complete one lacks. */
function reportMissing(groups: readonly Claimed[][], blocked: readonly Claimed[]): FieldReport[] {
  const idsOf = (group: readonly Claimed[]) =>
    new Set(group.flatMap(({ claim }) => (claim ? [claim.id] : [])));
  const fullest = [...groups].sort((a, b) => idsOf(b).size - idsOf(a).size)[0] ?? [];
  const found = idsOf(fullest);
  return HANDOVER_IDS.filter((id) => !found.has(id)).map((id) => {
    if (groups.flat().some(({ contested }) => contested.includes(id)))
      return { field: id, outcome: 'ambiguous', evidence: 'a field that may be for several values' };
    const shut = blocked.find(({ claim }) => claim?.id === id)?.claim;
    return { field: id, outcome: 'not-found', evidence: shut ? `${shut.evidence}, not editable` : null };
  });
}

function describe(chosen: Chosen, { element }: FormContainer, scene: Scene): LocatedForm {
  const inOrder = scene.fields.filter((field) => HANDOVER_IDS.some((id) => chosen[id].field === field));
  const place = (id: HandoverId): string => {
    const { field, claim } = chosen[id];
    const title = cleanForDisplay(headingsOver(field, scene).at(-1) ?? scene.document.title, 80);
    const position = `${inOrder.indexOf(field) + 1} of ${inOrder.length}`;
    return `${claim.evidence}, ${position}${title ? `, in "${title}"` : ''}`;
  };
  const found = Object.fromEntries(
    HANDOVER_IDS.map((id) => [id, { element: chosen[id].field, evidence: place(id) }]),
  ) as unknown as LocatedForm['found'];
  return { found, container: element };
}
