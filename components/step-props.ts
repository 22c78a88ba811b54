import type { Snapshot } from '@/utils/core/setup/snapshot';
import type { Link } from './use-link';

/** What every step's card gets. */
export interface StepProps {
  readonly snapshot: Snapshot;
  readonly link: Link;
}
