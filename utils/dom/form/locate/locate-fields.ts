import { HANDOVER_IDS } from '../../../core/credentials/credentials.ts';
import type { FieldReport, SearchedPlaces } from '../../../core/target/fill-report.ts';
import { reportOf } from '../../../core/target/fill-report.ts';
import type { FillTarget } from '../../../core/target/target.ts';
import { cleanForDisplay } from '../../../core/text/text.ts';
import { commonAncestor, composedContains, composedElements, frameDocument } from '../../base/composed.ts';
import { ownTexts } from '../../base/text.ts';
import { isShown } from '../../base/visible.ts';
import { branchOf } from '../../text/item-element.ts';
import { isChoice } from './choices.ts';
import { chooseFields, type Found } from './choose-fields.ts';
import { type FormContainer, formContainers, groupByBoundary } from './container.ts';
import { speaksOf } from './lexicon.ts';
import { type Candidate, WEAK } from './match-field.ts';
import { isForElse } from './obstacle.ts';
import { type Scene, sceneOf } from './scene.ts';
import { pageBehindSpeaksOf, pageSpeaksOf, proseSpeaksOf, type Subject, subjectOf } from './subject.ts';
import type { Field } from './survey.ts';

export interface LocatedForm {
  readonly found: Found;
  /** Smallest element around the four fields. */
  readonly container: Element;
}

/** Why the four fields are not known: one report for each value that stands in the way, none for the others. */
export interface NotLocated {
  readonly reports: readonly FieldReport[];
  readonly searched: SearchedPlaces;
  /** The locked fields of a form of which nothing else is wrong: they may open when they are entered. */
  readonly closed: readonly Field[];
}

export type Located = LocatedForm | NotLocated;

/**
 * Looks for the target's four fields; changes nothing. Found are all four or none: exactly one field a person can type
 * into per value, ahead of every other by a margin, all in one form, and that form or its page speaks of the source.
 */
export function locateFields(document: Document, target: FillTarget): Located {
  const scene = sceneOf(document, target);
  const located = locateIn(scene, ({ obstacle }) => obstacle === null);
  if ('found' in located) return located;
  return { reports: located, searched: searchedPlaces(scene), closed: closedFields(scene) };
}

function closedFields(scene: Scene): readonly Field[] {
  const isChosenFrom = ({ field, match }: Candidate) => match?.id === 'authorizationUrl' && isChoice(field);
  const isShut = (each: Candidate) =>
    each.obstacle === 'locked' && (isChosenFrom(each) || !isForElse(each.field));
  if (!scene.candidates.some(isShut)) return [];
  const located = locateIn(scene, (each) => each.obstacle === null || isShut(each));
  if (!('found' in located)) return [];
  const ours = HANDOVER_IDS.map((id) => located.found[id].element);
  return scene.candidates.flatMap((each) => (isShut(each) && ours.includes(each.field) ? each.field : []));
}

function locateIn(
  scene: Scene,
  isUsable: (candidate: Candidate) => boolean,
): LocatedForm | readonly FieldReport[] {
  const usable = scene.candidates.filter(isUsable);
  const groups = groupByBoundary(usable, scene.fields);
  const containers = [...groups].flatMap(([boundary, group]) => formContainers(group, boundary));
  if (containers.length === 0) return reportMissing([...groups.values()], scene.candidates);
  const container = chooseContainer(containers, scene);
  if ('reason' in container) return HANDOVER_IDS.map((field) => reportOf(field, 'ambiguous', container));
  const found = chooseFields(container, scene);
  return Array.isArray(found) ? found : { found: found as Found, container: container.element };
}

type Undecided = { readonly reason: 'forms' | 'notNamed' | 'otherVendor'; readonly count: number | null };

/**
 * Of several forms the one that is named after the source, else the one whose text speaks of it. One alone on its page
 * may leave that to the page, not so where other fields of such names stand beside it: the page may speak of those.
 */
function chooseContainer(containers: readonly FormContainer[], scene: Scene): FormContainer | Undecided {
  const forms = containers.map((form) => {
    const first = form.members[0]?.field ?? form.element;
    return { form, first, subject: subjectOf(form.element, first, scene) };
  });
  const named = forms.filter(({ subject }) => subject === 'own');
  const speaking = forms.filter(
    ({ form, first, subject }) =>
      subject === 'open' && named.length === 0 && proseSpeaksOf(form.element, first, scene),
  );
  const [best, second] = [...named, ...speaking];
  if (best && !second) return best.form;
  const [only] = forms;
  if (forms.length > 1 || !only) return { reason: 'forms', count: forms.length };
  if (only.subject === 'other') return { reason: 'otherVendor', count: null };
  if (scene.lexicon.isTaughtWhole) return only.form;
  const isAlone = !scene.candidates.some((each) => isRival(each, only.form, scene));
  const isWeak = only.form.members.some(({ match }) => match?.score === WEAK);
  return isAlone && !isWeak && mayBeOwn(only.form, only.subject, scene)
    ? only.form
    : { reason: 'notNamed', count: null };
}

/**
 * A field outside the form that the page may mean: none in a part that is not shown, as a copy for phones is, and that does not
 * name the source.
 */
function isRival({ field, obstacle }: Candidate, { element }: FormContainer, { lexicon }: Scene): boolean {
  if (composedContains(element, field)) return false;
  if (obstacle !== 'hidden') return true;
  const around = commonAncestor(element, field);
  const part = around && branchOf(around, field);
  const texts = part ? [...composedElements(part)].flatMap(ownTexts) : [];
  return texts.some(({ nodeValue }) => speaksOf(nodeValue ?? '', lexicon));
}

/** Whether the only form of its page may be taken for the source's. */
function mayBeOwn({ element }: FormContainer, subject: Subject, scene: Scene): boolean {
  if (subject === 'under') return true;
  if (subject !== 'open' && subject !== 'titled') return false;
  return (
    (subject === 'open' && pageBehindSpeaksOf(element, scene)) || pageSpeaksOf(scene, subject === 'titled')
  );
}

/** No form holds all four: says what the most complete one lacks, and what keeps a field that is there from being used. */
function reportMissing(groups: readonly Candidate[][], candidates: readonly Candidate[]): FieldReport[] {
  const sets = groups.map((group) => new Set(group.flatMap(({ match }) => match?.id ?? [])));
  const [fullest] = sets.sort((a, b) => b.size - a.size);
  return HANDOVER_IDS.filter((id) => !fullest?.has(id)).map((id) => {
    if (groups.flat().some(({ contested }) => contested.includes(id)))
      return reportOf(id, 'ambiguous', { reason: 'contested' });
    const shut = candidates.find(({ match, obstacle }) => obstacle && match?.id === id);
    return reportOf(id, 'not-found', { reason: shut?.obstacle ?? null });
  });
}

const MOST_HOSTS = 5;
/** A frame that could show a form is at least so large, in CSS pixels. */
const SMALLEST = 60;

/** Where the form was looked for, for the admin who sees it and wonders. */
function searchedPlaces({ fields, frames, candidates }: Scene): SearchedPlaces {
  const closed = frames.filter((frame) => frameDocument(frame) === null);
  return {
    fields: fields.length,
    unusable: candidates.filter(({ obstacle }) => obstacle !== null).length,
    frames: frames.length - closed.length,
    foreign: [...new Set(closed.filter(couldShowForm).map(hostOf))].slice(0, MOST_HOSTS),
  };
}

function couldShowForm(frame: HTMLIFrameElement): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= SMALLEST && height >= SMALLEST && isShown(frame);
}

/** The host that the frame's address names; what runs in it may have moved on. */
const hostOf = ({ src }: HTMLIFrameElement): string =>
  cleanForDisplay(URL.canParse(src) ? new URL(src).host : '', 80) || '?';
