import type { PointId } from '../pointing/pointed.ts';
import type { Failure } from '../result/result.ts';
import type { PrepareReport, Work } from './snapshot.ts';

/** Work begun by a click; only its own end, or the end of what it works on, takes it away. */
export interface WorkUnderWay extends Work {
  readonly id: string;
  /** The run of the worker that began it. */
  readonly worker: string;
  /** The tab that is worked on; null for calls of the token endpoint. */
  readonly tabId: number | null;
  /** What the admin is pointing at. */
  readonly pointing: PointId | null;
}

/** What is under way, and what the last work left to be told. */
export interface WorkPart {
  readonly underWay: WorkUnderWay | null;
  /** What was prepared, and on which tab: only there it can be taken back. */
  readonly prepared: (PrepareReport & { readonly tabId: number; readonly at: number }) | null;
  /** The tab in which the page that asks for the App ID was opened, to fill it in there. */
  readonly appIdTab: number | null;
  readonly problems: readonly Failure[];
}

export const NO_WORK: WorkPart = { underWay: null, prepared: null, appIdTab: null, problems: [] };
