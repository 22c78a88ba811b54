import { HANDOVER_IDS, type HandoverId } from '../../core/credentials/credentials.ts';
import type { Target } from '../../core/target/target.ts';
import { type Claimed, claimField } from './claim-field.ts';
import type { Field } from './field.ts';
import { fieldNames } from './field-names.ts';
import { labelsNear } from './labels-near.ts';
import type { Lexicon } from './match-name.ts';
import { type Obstacle, obstacleOf } from './obstacle-of.ts';
import type { Survey } from './survey-page.ts';

/** A field that some value could be for, but into which nobody can type. */
export interface Blocked extends Claimed {
  readonly obstacle: Obstacle;
}

/** The fields that some value could be for. */
export interface ClaimedFields {
  readonly usable: readonly Claimed[];
  readonly blocked: readonly Blocked[];
}

/** Asks of every field of the page which value it is for. */
export function claimFields(survey: Survey, target: Target, lexicon: Lexicon): ClaimedFields {
  const known = knownPlaces(survey.document, target);
  const named = survey.fields.map((field) => ({ field, names: fieldNames(field, survey) }));
  const claimed = named.map(({ field, names }) =>
    claimField(field, names, lexicon, known.get(field) ?? null),
  );
  const unnamed = named
    .filter(({ names }, at) => isOpen(claimed[at]) && !names.some(({ source }) => source !== 'textBefore'))
    .map(({ field }) => field);
  const near = isWanting(claimed) ? labelsNear(unnamed, survey, lexicon) : new Map<Field, string>();
  for (const [at, { field }] of named.entries()) {
    const text = near.get(field);
    if (text) claimed[at] = claimField(field, [{ source: 'textNear', text }], lexicon, null);
  }
  return divide(claimed, survey);
}

const isOpen = (claimed: Claimed | undefined): boolean =>
  claimed?.claim === null && claimed.contested.length === 0;

/** Some but not all values have a field, or none has and there are fields. */
const isWanting = (claimed: readonly Claimed[]): boolean =>
  claimed.length >= HANDOVER_IDS.length &&
  HANDOVER_IDS.some((id) => !claimed.some(({ claim }) => claim?.id === id));

function divide(claimed: readonly Claimed[], { modals }: Survey): ClaimedFields {
  const usable: Claimed[] = [];
  const blocked: Blocked[] = [];
  for (const each of claimed) {
    if (isOpen(each)) continue;
    const obstacle = obstacleOf(each.field, modals);
    if (obstacle) blocked.push({ ...each, obstacle });
    else usable.push(each);
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
