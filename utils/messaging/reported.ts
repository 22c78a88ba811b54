import * as z from 'zod/mini';
import { CREDENTIAL_IDS, HANDOVER_IDS } from '../core/credentials/credentials.ts';
import { FAILURE_IDS } from '../core/result/failures.ts';
import { PAGE_KINDS, PAGE_NOTICES, SOURCE_BUTTONS } from '../core/source/reading.ts';
import { EVIDENCE_SOURCES, FILL_REASONS } from '../core/target/fill-report.ts';
import { cleanForDisplay, nameForDisplay } from '../core/text/text.ts';

// What scripts in pages report, in closed shapes.

const LONGEST_TEXT = 300;
/** A text of a page, made fit to be shown where it comes in: whichever script sent it, a page's process is not trusted. */
export const short = z.pipe(
  z.string().check(z.maxLength(LONGEST_TEXT)),
  z.transform((text: string) => cleanForDisplay(text, LONGEST_TEXT)),
);
const LONGEST_VALUE = 4096;
export const value = z.string().check(z.maxLength(LONGEST_VALUE));
/** What is longer than any value is none, and keeps no other from being taken. */
const values = z.pipe(
  z.partialRecord(z.enum(CREDENTIAL_IDS), z.string()),
  z.transform((all) =>
    Object.fromEntries(Object.entries(all).filter(([, text]) => text.length <= LONGEST_VALUE)),
  ),
);
const names = z.array(short).check(z.maxLength(1000));
/** An entry is compared to the letter: with what cannot be seen in it, it is another name. */
const entries = z
  .array(z.pipe(z.string().check(z.maxLength(LONGEST_TEXT)), z.transform(nameForDisplay)))
  .check(z.maxLength(1000));
const listing = z.nullable(
  z.strictObject({ entries, editable: z.boolean(), partial: z.optional(z.boolean()) }),
);
export const reading = z.strictObject({
  page: z.enum(PAGE_KINDS),
  grants: listing,
  scopes: listing,
  values,
  suspects: z
    .array(z.strictObject({ credential: z.enum(CREDENTIAL_IDS), reason: z.enum(FAILURE_IDS) }))
    .check(z.maxLength(50)),
  offered: values,
  appName: z.nullable(short),
  appId: z.nullable(short),
  company: z.nullable(short),
  notice: z.nullable(z.enum(PAGE_NOTICES)),
  buttons: z.optional(z.partialRecord(z.enum(SOURCE_BUTTONS), short)),
});
export const prepareReport = z.strictObject({ added: names, failed: names, undone: z.boolean() });
export const fieldReport = z.strictObject({
  field: z.enum(HANDOVER_IDS),
  outcome: z.enum(['filled', 'not-found', 'ambiguous', 'rejected']),
  evidence: z.nullable(
    z.strictObject({
      source: z.enum(EVIDENCE_SOURCES),
      label: short,
      exact: z.boolean(),
      position: z.int(),
      group: z.nullable(short),
    }),
  ),
  reason: z.nullable(z.enum(FILL_REASONS)),
  count: z.nullable(z.int()),
});
export const searched = z.strictObject({
  fields: z.int(),
  unusable: z.int(),
  frames: z.int(),
  foreign: z.array(short).check(z.maxLength(10)),
});
export const answer = z.strictObject({ outcome: z.enum(['accepted', 'refused', 'unclear']), text: short });
