import type { ReactNode } from 'react';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { type Action, here } from '../card/action';
import { InvitedCard } from './invited-card';
import { SealedCard } from './sealed-card';
import { SealingCard } from './sealing-card';

/** Nothing is held, and the page at hand is not one that values come from: the colleague's answer is all that is waited for. */
const isWaiting = ({ step, page, credentials }: Snapshot): boolean =>
  step === 'app' &&
  page.site !== 'source' &&
  Object.values(credentials).every(({ state }) => state === 'empty');

/** What takes the step's place, and what of the menu can be pressed there. */
interface Instead {
  readonly content: ReactNode;
  readonly actions: readonly Action[];
}

/** Which card of the hand-over between two people takes the step's place, if any. `asked`: the admin wants to see the invitation. */
export function colleagueCard(snapshot: Snapshot, asked: boolean): Instead | null {
  const { invited, sealing } = snapshot.colleague;
  if (snapshot.work || snapshot.twoApps) return null;
  if (invited && (asked || (!sealing && isWaiting(snapshot))))
    return { content: <InvitedCard invited={invited} />, actions: [here('paste')] };
  if (!sealing || asked) return null;
  const { line, received } = sealing;
  if (line === null) return { content: <SealingCard sealing={sealing} />, actions: [] };
  return { content: <SealedCard sealing={{ ...sealing, line }} />, actions: received ? [] : [here('paste')] };
}
