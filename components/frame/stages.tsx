import { STEPS, type Step } from '@/utils/core/setup/journey';
import { i18n } from '@/utils/i18n';
import { Icon } from '../controls/icon';

const STAGES = ['app', 'token', 'target', 'done'] as const;
type Stage = (typeof STAGES)[number];

/** Which of the four stages a step belongs to. */
const STAGE_OF: Readonly<Record<Step, Stage>> = {
  app: 'app',
  credentials: 'app',
  'request-token': 'token',
  exchange: 'token',
  validate: 'token',
  fill: 'target',
  done: 'done',
};

/** The four stages of the job, and which of them it is at. */
export function Stages({ step }: { step: Step }) {
  const current = STAGES.indexOf(STAGE_OF[step]);
  return (
    <ol className="stages" aria-label={i18n.t('stage.label')}>
      {STAGES.map((stage, index) => {
        const state = index < current || step === STEPS.at(-1) ? 'done' : index === current ? 'now' : 'ahead';
        return (
          <li key={stage} className={state} aria-current={index === current ? 'step' : undefined}>
            <span className="dot">{state === 'done' && <Icon name="check" />}</span>
            <span>{i18n.t(`stage.${stage}`)}</span>
            <span className="visually-hidden">{i18n.t(`stage.state.${state}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}
