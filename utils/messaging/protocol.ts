import * as z from 'zod/mini';
import { CREDENTIAL_IDS, HANDOVER_IDS, type HandoverValues } from '../core/credentials/credentials.ts';
import { LONGEST_PASTE } from '../core/paste/read-pasted.ts';
import { POINT_IDS, type PointedLabel, type RememberedLabel } from '../core/pointing/pointed.ts';
import type { ReadPolicy } from '../core/policy/policy.ts';
import type { LinkRecord } from '../core/records/link-record.ts';
import type { Requirements } from '../core/requirements/requirements.ts';
import { FAILURE_IDS } from '../core/result/failures.ts';
import type { Result } from '../core/result/result.ts';
import { THEMES } from '../core/settings/theme.ts';
import { ROLES, type Role } from '../core/setup/role.ts';
import type { PastePreview, Snapshot } from '../core/setup/snapshot.ts';
import { URL_FORMS, type UrlForm } from '../core/target/target.ts';
import { CHOSEN_LANGUAGES } from '../core/text/languages.ts';
import { from, type SenderKind } from './message.ts';
import { answer, fieldReport, prepareReport, reading, searched, short, value } from './reported.ts';

// Zod's fast path compiles code at run time, which the extension's policy forbids.
z.config({ jitless: true });

const page = from('page');
const source = from('source');
const target = from('target');

const tabId = z.int().check(z.nonnegative());
const urlForm = z.nullable(z.enum(URL_FORMS));
const problem = z.nullable(z.enum(FAILURE_IDS));
const nonce = z.uuid();
const settings = z.strictObject({
  keepMinutes: z.number(),
  theme: z.enum(THEMES),
  language: z.enum(CHOSEN_LANGUAGES),
});
const jobPage = z.enum(['appList', 'companyRequestTokens', 'authenticationAdmin', 'target']);
const pasted = z.strictObject({ text: z.string().check(z.maxLength(LONGEST_PASTE)) });
const onTab = z.strictObject({ tabId });
/** A link, by when it was made, in milliseconds since 1970. */
const oneLink = z.strictObject({ linkedOn: z.number() });
const nothing = z.strictObject({});

/** The guarded protocol: everything that may be said to the background. What is not here is refused. */
export const MESSAGES = {
  /** The interface was opened on this tab: look at it (which begins a setup on a page of the source). */
  attach: page<Snapshot>()(onTab),
  snapshot: page<Snapshot>()(onTab),
  open: page()(z.strictObject({ tabId, page: jobPage })),
  prepare: page()(onTab),
  undoPrepare: page()(onTab),
  fillAppId: page()(onTab),
  exchange: page()(nothing),
  validate: page()(nothing),
  /** Spends the refresh token to prove it, which may replace it; refused once the values were handed over. */
  checkRefreshToken: page()(nothing),
  /** Tries each scope once with the access token of the exchange; reads only. */
  deepCheck: page()(nothing),
  cancel: page()(onTab),
  /** Asks a colleague for the values: a new key, unless an invitation is out already. Changes no setup. */
  invite: page()(nothing),
  /** The invitation that is out opens nothing any more. */
  withdraw: page()(nothing),
  /** Reads a colleague's invitation, so that its check words can be compared. Nothing is kept of any other text. */
  readInvitation: page()(pasted),
  /** Seals the values for that invitation. `numbers` are those of the words that were compared by voice. */
  seal: page()(z.strictObject({ compared: z.literal(true), numbers: z.array(z.int()).check(z.length(4)) })),
  /** That invitation is not answered. */
  leaveSealing: page()(nothing),
  previewPaste: page<PastePreview>()(pasted),
  usePaste: page()(pasted),
  /**
   * `urlForm` null: the field's own hint decides, else the form used so far. `pressedAt`, in milliseconds since 1970: a
   * document that came after it is not the one that the admin saw. `otherOrigin` and `mark` as the snapshot told them.
   */
  fill: page()(
    z.strictObject({
      tabId,
      urlForm,
      pressedAt: z.number(),
      otherOrigin: z.optional(z.nullable(short)),
      mark: z.optional(z.nullable(nonce)),
    }),
  ),
  undoFill: page()(onTab),
  /** Lets the admin show on the page where a value, a list or a field is. */
  point: page()(z.strictObject({ tabId, what: z.enum(POINT_IDS) })),
  /** The labels that were pointed out; first forgets the one at this place, or all. */
  labels: page<readonly RememberedLabel[]>()(
    z.strictObject({ forget: z.optional(z.union([z.int().check(z.nonnegative()), z.literal('all')])) }),
  ),
  /** Describes the page of the tab without anything of a person or company. Changes nothing. */
  sketch: page<string>()(onTab),
  /** Takes what the page in this tab offered at that time; refused once its document is gone or offers another value. */
  useOffer: page()(z.strictObject({ tabId, credential: z.enum(CREDENTIAL_IDS), seenAt: z.number() })),
  chooseApp: page()(z.strictObject({ which: z.enum(['held', 'found']) })),
  reveal: page<string>()(z.strictObject({ credential: z.enum(CREDENTIAL_IDS) })),
  /** Takes the data centre that the last validation named in place of the Authorization URL. */
  useDataCentre: page()(nothing),
  /** The time that secrets are kept begins anew. */
  keepLonger: page()(nothing),
  forget: page()(nothing),
  /** As `forget`; a link whose answer was unclear counts as made then. */
  finish: page()(nothing),
  /** The records of the links that were made; first forgets the one of that time, or all. */
  records: page<readonly LinkRecord[]>()(
    z.strictObject({ forget: z.optional(z.union([z.number(), z.literal('all')])) }),
  ),
  /** Begins the renewal of the link that was made at this time. */
  renew: page()(oneLink),
  linkAnother: page()(nothing),
  /** No reminder of this link's end any more. */
  dismissReminder: page()(oneLink),
  /** Whether the icon opens the side panel; changes that first. */
  keepOpen: page<boolean>()(z.strictObject({ change: z.optional(z.boolean()) })),
  /** Which of the two sites the admin manages, null before they said so; changes that first. */
  role: page<Role | null>()(z.strictObject({ change: z.optional(z.enum(ROLES)) })),
  settings: page<z.infer<typeof settings>>()(z.strictObject({ change: z.optional(z.partial(settings)) })),
  /** What the organisation that manages the browser has set. */
  policy: page<ReadPolicy>()(nothing),
  /** The forms of the URL that the target's pages accepted, by origin; first forgets the one of this origin. */
  acceptedForms: page<Readonly<Record<string, UrlForm>>>()(z.strictObject({ forget: z.optional(short) })),

  /** Answers with the labels that were pointed out on such a page before. */
  reading: source<readonly PointedLabel[]>('followed')(z.strictObject({ reading, document: nonce })),
  /**
   * Asked before anything is read: only tabs that the panel was opened on, or that it opened, are. Answers with what is demanded of
   * the app, and what marks on the page say.
   */
  mayRead: source<{
    readonly language: string;
    readonly count: string;
    readonly missing: string;
    readonly required: Requirements;
  }>('followed')(nothing),
  pointedValue: source('pointing')(
    z.strictObject({ what: z.enum(POINT_IDS), value: z.nullable(value), label: z.nullable(short), problem }),
  ),
  prepareProgress: source('preparing')(z.strictObject({ done: z.int(), total: z.int(), detail: short })),
  /** Null where the preparation broke off by a fault of its own. */
  prepareDone: source('preparing')(z.strictObject({ report: z.nullable(prepareReport) })),

  /** Of all replies to a page, only this one carries secrets. */
  claimFill: target<HandoverValues>('setup')(z.strictObject({ nonce, urlForm })),
  pointedField: target('pointing')(
    z.strictObject({ what: z.enum(HANDOVER_IDS), label: z.nullable(short), problem }),
  ),
  /** `searched` where the form was not found; `undoable`: there is something in the page that can be taken back. */
  fillDone: target('filled')(
    z.strictObject({
      nonce,
      fields: z.array(fieldReport).check(z.maxLength(4)),
      searched: z.nullable(searched),
      undoable: z.boolean(),
    }),
  ),
  /** Null: the page is asked anew, and what it said before does not count any more. */
  pageAnswer: target('filled')(z.strictObject({ nonce, answer: z.nullable(answer) })),
} as const;

export type Messages = typeof MESSAGES;
export type MessageName = keyof Messages;
export type MessageFrom<S extends SenderKind> = {
  [N in MessageName]: Messages[N]['from'] extends S ? N : never;
}[MessageName];
/** What a message carries. Nobody changes it on its way. */
export type Argument<N extends MessageName> = Frozen<z.infer<Messages[N]['argument']>>;
export type Reply<N extends MessageName> = Result<Exclude<Messages[N]['reply'], undefined>>;
/** The pages of the job that the interface can open. */
export type JobPage = z.infer<typeof jobPage>;

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
