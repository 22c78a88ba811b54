import { fromBase32 } from '../sealed/base32.ts';
import { toLine } from '../sealed/envelope.ts';
import type { HeldInvitation } from '../sealed/held-invitation.ts';
import type { ColleaguePart, OpenedValues } from './colleague-part.ts';
import type { ColleagueView, OpenedView } from './snapshot.ts';

/** What came with opened values, as it may be shown. */
export const openedView = ({
  company,
  appName,
  sealedAt,
  word,
}: Omit<OpenedValues, 'receipt'>): OpenedView => ({
  company,
  appName,
  sealedAt,
  word,
});

/** The sealed hand-over as the interface may know it: lines to send, numbers, dates and names. */
export const colleagueView = (
  { sealing, opened }: ColleaguePart,
  invited: HeldInvitation | null,
): ColleagueView => ({
  invited: invited && {
    numbers: invited.numbers,
    until: invited.until,
    line: lineOf('invitation', invited.body),
  },
  sealing: sealing && {
    numbers: sealing.numbers,
    until: sealing.until,
    line: sealing.line,
    received: sealing.received,
  },
  opened: opened && { ...openedView(opened), receipt: lineOf('receipt', opened.receipt) },
});

const lineOf = (envelope: 'invitation' | 'receipt', bytes: string): string =>
  toLine(envelope, fromBase32(bytes) ?? new Uint8Array());
