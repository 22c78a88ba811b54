import { STEPS, type Step } from '@/utils/core/setup/journey';
import { i18n } from '@/utils/i18n';
import { Icon } from './icon';
import { stepName } from './texts';

/** Where the link stands among its seven steps. */
export function StepProgress({ step }: { step: Step }) {
  const current = STEPS.indexOf(step);
  return (
    <nav className="progress" aria-label={i18n.t('progress.label')}>
      <p className="position">
        <strong>{i18n.t('progress.position', [current + 1, STEPS.length])}</strong> {stepName(step)}
      </p>
      <ol>
        {STEPS.map((name, index) => {
          const state = index < current || step === 'done' ? 'done' : index === current ? 'current' : 'ahead';
          return (
            <li key={name} className={state} aria-current={index === current ? 'step' : undefined}>
              <span className="dot">{state === 'done' ? <Icon name="check" /> : index + 1}</span>
              <span className="visually-hidden">
                {stepName(name)}, {i18n.t(`progress.${state}`)}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
