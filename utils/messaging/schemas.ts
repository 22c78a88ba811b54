import * as z from 'zod/mini';
import { CREDENTIAL_IDS, HANDOVER_IDS } from '../core/credentials.ts';
import { FAILURE_IDS } from '../core/failures.ts';
import { POINT_IDS } from '../core/pointed.ts';
import { PAGE_KINDS, PAGE_NOTICES } from '../core/reading.ts';
import { EVIDENCE_SOURCES, FILL_REASONS } from '../core/target.ts';
import type { MessageName } from './protocol.ts';

// Zod's fast path compiles code at run time, which the extension's policy forbids.
z.config({ jitless: true });

const MOST_ENTRIES = 1000;
const short = z.string().check(z.maxLength(300));
const value = z.string().check(z.maxLength(4096));
const tabId = z.int().check(z.nonnegative());
const urlForm = z.enum(['token', 'base']);
const nothing = z.strictObject({});
const onTab = z.strictObject({ tabId });
const nonce = z.uuid();
const names = z.array(short).check(z.maxLength(MOST_ENTRIES));
const listing = z.nullable(
  z.strictObject({ entries: names, editable: z.boolean(), partial: z.optional(z.boolean()) }),
);

const reading = z.strictObject({
  page: z.enum(PAGE_KINDS),
  grants: listing,
  scopes: listing,
  values: z.partialRecord(z.enum(CREDENTIAL_IDS), value),
  suspects: z
    .array(z.strictObject({ credential: z.enum(CREDENTIAL_IDS), reason: z.enum(FAILURE_IDS) }))
    .check(z.maxLength(50)),
  appName: z.nullable(short),
  appId: z.nullable(short),
  company: z.nullable(short),
  notice: z.nullable(z.enum(PAGE_NOTICES)),
});

const prepareReport = z.strictObject({ added: names, failed: names, undone: z.boolean() });
const fieldReport = z.strictObject({
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
const searched = z.strictObject({
  fields: z.int(),
  unusable: z.int(),
  frames: z.int(),
  foreign: z.array(short).check(z.maxLength(10)),
});
const answer = z.strictObject({ outcome: z.enum(['accepted', 'refused', 'unclear']), text: short });
const pasted = z.strictObject({ text: z.string().check(z.maxLength(200_000)) });
const settings = z.strictObject({ keepMinutes: z.number() });

/** The closed shape of every message's argument; unknown keys are refused. */
export const SCHEMAS = {
  attach: onTab,
  snapshot: onTab,
  open: z.strictObject({
    tabId,
    page: z.enum(['appList', 'companyRequestTokens', 'authenticationAdmin', 'target']),
  }),
  prepare: onTab,
  undoPrepare: onTab,
  fillAppId: onTab,
  exchange: nothing,
  validate: nothing,
  checkRefreshToken: nothing,
  deepCheck: nothing,
  cancel: onTab,
  previewPaste: pasted,
  usePaste: pasted,
  fill: z.strictObject({ tabId, urlForm: z.nullable(urlForm), pressedAt: z.number() }),
  undoFill: onTab,
  point: z.strictObject({ tabId, what: z.enum(POINT_IDS) }),
  labels: z.strictObject({ forget: z.optional(z.union([z.int().check(z.nonnegative()), z.literal('all')])) }),
  chooseApp: z.strictObject({ which: z.enum(['held', 'found']) }),
  reveal: z.strictObject({ credential: z.enum(CREDENTIAL_IDS) }),
  useDataCentre: nothing,
  dismissReminder: nothing,
  forget: nothing,
  settings: z.strictObject({ change: z.optional(settings) }),
  reading: z.strictObject({ reading }),
  pointedValue: z.strictObject({
    what: z.enum(POINT_IDS),
    value: z.nullable(value),
    label: z.nullable(short),
    problem: z.nullable(z.enum(FAILURE_IDS)),
  }),
  prepareProgress: z.strictObject({ done: z.int(), total: z.int(), detail: short }),
  prepareDone: z.strictObject({ report: z.nullable(prepareReport) }),
  pointedField: z.strictObject({
    what: z.enum(HANDOVER_IDS),
    label: z.nullable(short),
    problem: z.nullable(z.enum(FAILURE_IDS)),
  }),
  claimFill: z.strictObject({ nonce, urlForm: z.nullable(urlForm) }),
  fillDone: z.strictObject({
    nonce,
    fields: z.array(fieldReport).check(z.maxLength(4)),
    searched: z.nullable(searched),
    undoable: z.boolean(),
  }),
  pageAnswer: z.strictObject({ nonce, answer }),
} as const satisfies Record<MessageName, z.ZodMiniType>;
