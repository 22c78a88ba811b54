import type { Snapshot } from '@/utils/core/setup/snapshot';
import type { OrderName } from '../setup/use-setup';
import type { Action } from './action';

/** What an act of the admin on the page brings, which is waited for. */
export type Awaited =
  | 'signIn'
  | 'app'
  | 'rights'
  | 'credentials'
  | 'requestToken'
  | 'form'
  | 'answer'
  | 'save'
  | 'page';

/** The next act is the admin's, on the page: which button to press there, and what is waited for. */
export interface YourTurn {
  readonly kind: 'yourTurn';
  readonly waitsFor: Awaited;
  readonly text: string;
}

/** What the card says: what happens now, and the one next act. */
export interface CardContent {
  readonly title: string;
  readonly text: string | null;
  /** The one primary button, or the admin's act on the page; null where no act of this product or on the page helps. */
  readonly next: Action | YourTurn | null;
  /** A button beside the admin's act on the page: only at the end, when that act cannot be noticed. */
  readonly ending?: Action;
  /** Quieter ways on. */
  readonly others: readonly Action[];
}

/** What the card is made from. */
export interface Moment {
  readonly snapshot: Snapshot;
  readonly now: number;
  /** The order that was refused last, if one was. */
  readonly refused: OrderName | null;
}

export const yourTurn = (waitsFor: Awaited, text: string): YourTurn => ({ kind: 'yourTurn', waitsFor, text });

export const isYourTurn = (next: CardContent['next']): next is YourTurn => next?.kind === 'yourTurn';
