import { type ComponentType, useRef } from 'react';
import type { Step } from '@/utils/core/setup/journey';
import { i18n } from '@/utils/i18n';
import type { StepProps } from './step-props';
import { AppStep } from './steps/app-step';
import { CredentialsStep } from './steps/credentials-step';
import { DoneStep } from './steps/done-step';
import { ExchangeStep } from './steps/exchange-step';
import { FillStep } from './steps/fill-step';
import { RequestTokenStep } from './steps/request-token-step';
import { ValidateStep } from './steps/validate-step';
import { stepTitle } from './texts';
import { useKeptFocus } from './use-kept-focus';
import { WorkProgress } from './work-progress';

const CARDS: Readonly<Record<Step, ComponentType<StepProps>>> = {
  app: AppStep,
  credentials: CredentialsStep,
  'request-token': RequestTokenStep,
  exchange: ExchangeStep,
  validate: ValidateStep,
  fill: FillStep,
  done: DoneStep,
};

/** The one thing to do next: a sentence and a button, or the work that is under way. */
export function NextStep({ snapshot, link }: StepProps) {
  const Card = CARDS[snapshot.step];
  const heading = useRef<HTMLHeadingElement>(null);
  const focus = useKeptFocus(heading, `${snapshot.step} ${snapshot.work?.task ?? ''} ${link.waiting}`);
  return (
    <section className="card" aria-labelledby="next-step" {...focus}>
      {snapshot.step !== 'done' && <p className="eyebrow">{i18n.t('next.label')}</p>}
      <h2 id="next-step" ref={heading} tabIndex={-1}>
        {stepTitle(snapshot.step)}
      </h2>
      {snapshot.work ? (
        <WorkProgress work={snapshot.work} link={link} />
      ) : (
        <Card snapshot={snapshot} link={link} />
      )}
    </section>
  );
}
