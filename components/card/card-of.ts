import type { Step } from '@/utils/core/setup/journey';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import type { Setup } from '../setup/use-setup';
import { appStep, credentialsStep } from '../steps/app';
import { doneStep, isLinked, linkedCard } from '../steps/done';
import { fillStep } from '../steps/fill';
import { isRenewalBegun, renewStep } from '../steps/renew';
import { exchangeStep, requestTokenStep, validateStep } from '../steps/token';
import { collectProblems, type ShownProblem } from '../texts/problems';
import type { CardContent, Moment } from './content';
import { isRemark, problemContent } from './problem-content';

const STEPS: Readonly<Record<Step, (moment: Moment) => CardContent>> = {
  app: appStep,
  credentials: credentialsStep,
  'request-token': requestTokenStep,
  exchange: exchangeStep,
  validate: validateStep,
  fill: fillStep,
  done: doneStep,
};

/** What the card shows at a moment: one thing, and what else went wrong. */
export interface Shown {
  readonly content: CardContent;
  /** What the content is about, if it is a problem. */
  readonly problem: ShownProblem | null;
  /** Further problems, told below. */
  readonly further: readonly ShownProblem[];
  /** What is worth knowing and stops nothing. */
  readonly remarks: readonly ShownProblem[];
}

function stepOf(snapshot: Snapshot): (moment: Moment) => CardContent {
  if (isLinked(snapshot)) return linkedCard;
  return isRenewalBegun(snapshot) ? renewStep : STEPS[snapshot.step];
}

/** Decides the card: a problem takes the step's place, with the act that mends it. */
export function cardOf(moment: Moment, failure: Setup['failure']): Shown {
  const { snapshot } = moment;
  const step = stepOf(snapshot)(moment);
  // Which of two apps is meant is a question of its own.
  const all = collectProblems(snapshot, failure, moment.now).filter(({ id }) => id !== 'twoApps');
  const remarks = all.filter(isRemark);
  const [problem = null, ...further] = all.filter((found) => !isRemark(found));
  const content = problem ? problemContent(problem, step, moment) : step;
  return { content, problem, further, remarks };
}
