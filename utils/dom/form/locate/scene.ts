import { HANDOVER_IDS, type HandoverId } from '../../../core/credentials/credentials.ts';
import type { FillTarget } from '../../../core/target/target.ts';
import { foldLabel } from '../../../core/text/text.ts';
import { isShown } from '../../base/visible.ts';
import { isChoice } from './choices.ts';
import { choiceNames, type FieldName, fieldNames } from './field-names.ts';
import { isFilter } from './filters.ts';
import { labelsNear } from './labels-near.ts';
import { fitOf, holdsAny, isAllSaid, type Lexicon, lexiconOf, mayFit } from './lexicon.ts';
import { type Candidate, type Match, type Matched, matchField, WEAK } from './match-field.ts';
import { obstacleOf } from './obstacle.ts';
import { type Field, type HeldIn, heldIn, isHeading, type Survey, surveyPage } from './survey.ts';
import { technicalNames } from './technical-names.ts';

/** A survey with what the names of its fields tell. */
export interface Scene extends Survey {
  readonly lexicon: Lexicon;
  readonly candidates: readonly Candidate[];
  /** Fields that some value could be for, fillable or not. */
  readonly candidatesIn: HeldIn<Field>;
  /** The headings that show. */
  readonly headings: readonly Element[];
  readonly headingsIn: HeldIn;
}

/** Looks at the page and asks of every field which of the target's values it is for. */
export function sceneOf(document: Document, target: FillTarget): Scene {
  const survey = surveyPage(document);
  const lexicon = lexiconOf(target);
  const candidates = candidatesOf(survey, target, lexicon);
  const isAny = candidates.length > 0;
  const headings = survey.outline.filter((element) => isAny && isHeading(element) && isShown(element));
  return {
    ...survey,
    lexicon,
    candidates,
    candidatesIn: heldIn(candidates.map(({ field }) => field)),
    headings,
    headingsIn: heldIn(headings),
  };
}

/** Asks of every field of the page which value it is for. */
function candidatesOf(survey: Survey, target: FillTarget, lexicon: Lexicon): Candidate[] {
  const known = knownPlaces(survey.document, target);
  const matched = new Map<Field, Matched>();
  const unnamed: Field[] = [];
  const put = (field: Field, result: Matched) => {
    if (!isFilter(field, survey)) matched.set(field, result);
  };
  for (const field of survey.fields) {
    const names = fieldNames(field, survey, (text) => mayFit(foldLabel(text), lexicon));
    const result = matchField(field, names, lexicon, known.get(field) ?? null, (text, labels) =>
      isAllSaid(text, labels, lexicon),
    );
    if (isMatched(result)) put(field, result);
    else if (!names.some((name) => isTelling(name, lexicon))) unnamed.push(field);
  }
  const wanting = (): HandoverId[] => {
    const found = new Set([...matched.values()].map(({ match }) => match?.id));
    return survey.fields.length + survey.choices.length < HANDOVER_IDS.length
      ? []
      : HANDOVER_IDS.filter((id) => !found.has(id));
  };
  const drawn = unnamed.filter(isDrawn);
  for (const [field, text] of wanting().length > 0 ? labelsNear(drawn, survey, lexicon) : []) {
    put(field, matchField(field, [{ source: 'textNear', text }], lexicon, null));
  }
  const isForUrl = (field: Field) => matched.get(field)?.match?.id === 'authorizationUrl';
  const obstacleFor = (field: Field) => obstacleOf(field, survey.modals, isForUrl(field) && isChoice(field));
  // Beside a field that nobody can type into, which some components keep for the form, the choice is what a person uses.
  const isOpen = survey.fields.some((field) => isForUrl(field) && obstacleFor(field) === null);
  const isWanted = !isOpen && wanting().every((id) => id === 'authorizationUrl');
  // The name of a choice may go on with what is chosen.
  for (const choice of isWanted ? survey.choices : []) {
    const { match } = matchField(
      choice,
      choiceNames(choice, survey),
      { ...lexicon, labels: lexicon.choices },
      null,
    );
    if (match) matched.set(choice, { match, contested: [] });
  }
  const rest = drawn.filter((field) => !matched.has(field));
  for (const [field, match] of weakMatches(rest, wanting(), survey, lexicon))
    put(field, { match, contested: [] });
  return [...new Set([...survey.fields, ...survey.choices])].flatMap((field) => {
    const result = matched.get(field);
    return result && isMatched(result) ? { field, ...result, obstacle: obstacleFor(field) } : [];
  });
}

/** A name that rules out that a field is for one of the values under another name: what a person reads there, and does not know. */
const isTelling = ({ source, text }: FieldName, { negative }: Lexicon): boolean =>
  source === 'attribute' ? holdsAny(foldLabel(text), negative) : source !== 'textBefore';

const isDrawn = (field: Field): boolean => {
  const { width, height } = field.getBoundingClientRect();
  return width > 0 && height > 0;
};

/** Fields for the values that are still without one, by what speaks weakly for them: all of these values, one field each, or none. */
function weakMatches(
  fields: readonly Field[],
  ids: readonly HandoverId[],
  survey: Survey,
  lexicon: Lexicon,
): ReadonlyMap<Field, Match> {
  const found = new Map<Field, Match>();
  for (const [field, texts] of ids.length > 0 ? technicalNames(fields, survey) : []) {
    const names = texts.map(foldLabel).filter((name) => mayFit(name, lexicon));
    if (names.some((name) => holdsAny(name, lexicon.negative))) continue;
    for (const id of ids) {
      const fit = names.map((name) => fitOf(name, lexicon.labels[id])).find((each) => each !== null);
      if (fit && found.has(field)) return new Map();
      if (fit) found.set(field, { id, score: WEAK, evidence: { source: 'attribute', ...fit } });
    }
  }
  return found.size === ids.length && new Set([...found.values()].map(({ id }) => id)).size === ids.length
    ? found
    : new Map();
}

const isMatched = ({ match, contested }: Matched): boolean => match !== null || contested.length > 0;

/** Fields at the places that the target's data knows; a selector that fits several elements knows none. */
function knownPlaces(document: Document, target: FillTarget): Map<Element, HandoverId> {
  const places = new Map<Element, HandoverId>();
  for (const id of HANDOVER_IDS) {
    for (const { css } of target.fields[id].known) {
      const [hit, more] = document.querySelectorAll(css);
      if (hit && !more && !places.has(hit)) places.set(hit, id);
    }
  }
  return places;
}
