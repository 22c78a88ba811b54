import { Checklist } from './checklist';
import type { StepProps } from './step-props';
import { Values } from './values';

/** Checklist and values; whichever the step at hand is about comes first. */
export const Details = ({ snapshot, link }: StepProps) =>
  snapshot.step === 'app' ? (
    <>
      <Checklist snapshot={snapshot} link={link} />
      <Values snapshot={snapshot} link={link} />
    </>
  ) : (
    <>
      <Values snapshot={snapshot} link={link} />
      <Checklist snapshot={snapshot} link={link} />
    </>
  );
