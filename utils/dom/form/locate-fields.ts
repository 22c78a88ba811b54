import { HANDOVER_IDS, type HandoverId } from '../../core/credentials/credentials.ts';
import type { Evidence, FieldReport, SearchedPlaces } from '../../core/target/fill-report.ts';
import { reportOf } from '../../core/target/fill-report.ts';
import type { Target } from '../../core/target/target.ts';
import { composedContains } from '../base/composed.ts';
import { type Chosen, chooseFields, strayField } from './choose-fields.ts';
import { type ClaimedFields, claimFields } from './claim-fields.ts';
import { evidenceOf } from './evidence-of.ts';
import type { Field } from './field.ts';
import { type FormContainer, formContainers, formsOfOneField, groupByBoundary } from './form-container.ts';
import { pageBehindSpeaksOf, pageSpeaksOf, proseSpeaksOf, type Subject, subjectOf } from './form-subject.ts';
import { type Lexicon, lexiconOf } from './match-name.ts';
import { reportMissing } from './report-missing.ts';
import { searchedPlaces } from './searched-places.ts';
import { type Scene, sceneOf, surveyPage } from './survey-page.ts';

export interface LocatedForm {
  readonly found: Readonly<Record<HandoverId, { readonly element: Field; readonly evidence: Evidence }>>;
  /** Smallest element around the four fields. */
  readonly container: Element;
}

/** Why the four fields are not known: one report for each value that stands in the way, none for the others. */
export interface NotLocated {
  readonly reports: readonly FieldReport[];
  readonly searched: SearchedPlaces;
}

export type Located = LocatedForm | NotLocated;

/**
 * Looks for the target's four fields; changes nothing. Found are all four or none: exactly one field a person can type
 * into per value, ahead of every other by a margin, all in one form, and that form or its page speaks of the source.
 */
export function locateFields(document: Document, target: Target): Located {
  const lexicon = lexiconOf(target);
  const survey = surveyPage(document);
  const claimed = claimFields(survey, target, lexicon);
  const { usable, blocked } = claimed;
  const scene = sceneOf(
    survey,
    [...usable, ...blocked].map(({ field }) => field),
  );
  const located = locateIn(scene, claimed, lexicon);
  return 'found' in located ? located : { reports: located, searched: searchedPlaces(survey, claimed) };
}

function locateIn(
  scene: Scene,
  { usable, blocked }: ClaimedFields,
  lexicon: Lexicon,
): LocatedForm | readonly FieldReport[] {
  const single = formsOfOneField(scene.fields);
  const groups = groupByBoundary(usable, single);
  const containers = groups.flatMap((group) => formContainers(group, single));
  if (containers.length === 0) return reportMissing(groups, blocked);
  const container = chooseContainer(containers, scene, lexicon);
  if ('reason' in container) return HANDOVER_IDS.map((field) => reportOf(field, 'ambiguous', container));
  const chosen = chooseFields(container);
  if (Array.isArray(chosen)) return chosen;
  const stray = strayField(chosen as Chosen, scene, lexicon, container.members);
  if (stray) return [reportOf(stray, 'ambiguous', { reason: 'apart' })];
  return { found: evidenceOf(chosen as Chosen, scene), container: container.element };
}

type Undecided = { readonly reason: 'forms' | 'notNamed' | 'otherVendor'; readonly count: number | null };

/**
 * Of several forms the one that is named after the source, else the one whose text speaks of it. One alone on its page
 * may leave that to the page, not so where other fields of such names stand beside it: the page may speak of those.
 */
function chooseContainer(
  containers: readonly FormContainer[],
  scene: Scene,
  lexicon: Lexicon,
): FormContainer | Undecided {
  const subjects = containers.map((form) => ({
    form,
    subject: subjectOf(form.element, firstOf(form), scene, lexicon),
  }));
  const named = subjects.filter(({ subject }) => subject === 'own');
  const speaking =
    named.length > 0
      ? named
      : subjects.filter(
          ({ form, subject }) =>
            subject === 'open' && proseSpeaksOf(form.element, firstOf(form), scene, lexicon),
        );
  if (speaking.length === 1 && speaking[0]) return speaking[0].form;
  const [only] = subjects;
  if (containers.length > 1 || !only) return { reason: 'forms', count: containers.length };
  if (only.subject === 'other') return { reason: 'otherVendor', count: null };
  if (lexicon.isTaughtWhole) return only.form;
  const isAlone = scene.candidates.every((field) => composedContains(only.form.element, field));
  const isOwn = isAlone && mayBeOwn(only.form, only.subject, scene, lexicon);
  return isOwn ? only.form : { reason: 'notNamed', count: null };
}

const firstOf = ({ element, members }: FormContainer): Element => members[0]?.field ?? element;

/** Whether the only form of its page may be taken for the source's. */
function mayBeOwn({ element }: FormContainer, subject: Subject, scene: Scene, lexicon: Lexicon): boolean {
  if (subject === 'under') return true;
  if (subject !== 'open' && subject !== 'titled') return false;
  if (subject === 'open' && pageBehindSpeaksOf(element, scene, lexicon)) return true;
  return pageSpeaksOf(scene, lexicon, subject === 'titled');
}
