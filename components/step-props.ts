import type { Snapshot } from '@/utils/core/snapshot';
import type { Link } from './use-link';

/** What every step's card gets. */
export interface StepProps {
  readonly snapshot: Snapshot;
  readonly link: Link;
}
