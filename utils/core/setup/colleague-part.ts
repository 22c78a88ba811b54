import type { SenderWord } from '../sealed/contents.ts';

/** The invitation of a colleague that is being answered, and the answer. */
export interface Sealing {
  /** The invitation as it was sent, in base32. */
  readonly body: string;
  readonly numbers: readonly number[];
  /** Until when it may be answered, in milliseconds since 1970. */
  readonly until: number;
  /** The line that carries the values as they are held, once they were sealed. */
  readonly line: string | null;
  /** What comes back from who opens that line, in base32; secret until then. */
  readonly receipt: string | null;
  /** It has come back: the colleague has the values. */
  readonly received: boolean;
}

/** Where values came from that a colleague had sealed. All of it is the sender's word. */
export interface OpenedValues {
  readonly company: string | null;
  readonly appName: string | null;
  readonly sealedAt: number;
  readonly word: SenderWord;
  readonly receipt: string;
}

/** The sealed hand-over between two people: what is sealed here for one of them, what was opened here. */
export interface ColleaguePart {
  readonly sealing: Sealing | null;
  readonly opened: OpenedValues | null;
}

export const NO_COLLEAGUE: ColleaguePart = { sealing: null, opened: null };

/** The reset once a value has changed: what was sealed is not what is held, the invitation can still be answered. */
export const withoutLine = ({ sealing, opened }: ColleaguePart): ColleaguePart => ({
  sealing: sealing && { ...sealing, line: null, receipt: null, received: false },
  opened,
});
