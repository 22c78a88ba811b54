import type { Snapshot } from '@/utils/core/snapshot';
import { Checklist } from './checklist';
import { Values } from './values';

/** Checklist and values; whichever the step at hand is about comes first. */
export const Details = ({ snapshot }: { snapshot: Snapshot }) =>
  snapshot.step === 'app' ? (
    <>
      <Checklist snapshot={snapshot} />
      <Values snapshot={snapshot} />
    </>
  ) : (
    <>
      <Values snapshot={snapshot} />
      <Checklist snapshot={snapshot} />
    </>
  );
