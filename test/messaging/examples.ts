import { randomUUID } from 'node:crypto';
import type { SenderKind } from '../../utils/messaging/message.ts';
import { type Argument, MESSAGES, type MessageName } from '../../utils/messaging/protocol.ts';

const tabId = 3;
const nonce = randomUUID();
const text = `Client ID: ${randomUUID()}\nClient Secret: ${randomUUID()}`;
const listing = { entries: ['refresh_token'], editable: true };

/** One argument that each message may have; a message without one does not compile. */
export const EXAMPLES: { readonly [N in MessageName]: Argument<N> } = {
  attach: { tabId },
  snapshot: { tabId },
  open: { tabId, page: 'target' },
  prepare: { tabId },
  undoPrepare: { tabId },
  fillAppId: { tabId },
  exchange: {},
  validate: {},
  checkRefreshToken: {},
  deepCheck: {},
  cancel: { tabId },
  invite: {},
  withdraw: {},
  readInvitation: { text },
  seal: { compared: true, numbers: [1, 2, 3, 4] },
  leaveSealing: {},
  previewPaste: { text },
  usePaste: { text },
  fill: { tabId, urlForm: null, pressedAt: 1 },
  undoFill: { tabId },
  point: { tabId, what: 'clientId' },
  labels: { forget: 'all' },
  sketch: { tabId },
  useOffer: { tabId, credential: 'clientId', seenAt: 1 },
  chooseApp: { which: 'found' },
  reveal: { credential: 'clientSecret' },
  useDataCentre: {},
  keepLonger: {},
  forget: {},
  finish: {},
  records: { forget: 'all' },
  renew: { linkedOn: 1 },
  linkAnother: {},
  dismissReminder: { linkedOn: 1 },
  keepOpen: { change: true },
  role: { change: 'source' },
  settings: { change: { keepMinutes: 60 } },
  policy: {},
  acceptedForms: { forget: 'https://dashboard.mileiq.com' },
  reading: {
    reading: {
      page: 'createApp',
      grants: listing,
      scopes: listing,
      values: { clientId: randomUUID() },
      suspects: [],
      offered: {},
      appName: null,
      appId: null,
      company: null,
      notice: null,
    },
    document: nonce,
  },
  mayRead: {},
  pointedValue: { what: 'clientId', value: randomUUID(), label: 'Client ID', problem: null },
  prepareProgress: { done: 1, total: 2, detail: 'EXPRPT' },
  prepareDone: { report: { added: ['EXPRPT'], failed: [], undone: false } },
  claimFill: { nonce, urlForm: null },
  pointedField: { what: 'clientId', label: 'Client ID', problem: null },
  fillDone: { nonce, fields: [], searched: null, undoable: false },
  pageAnswer: { nonce, answer: { outcome: 'accepted', text: 'Saved' } },
};

export const NAMES = Object.keys(EXAMPLES) as MessageName[];

/** The messages that this kind of sender may not send, in their right shape. */
export const forgedBy = (sender: SenderKind): { name: MessageName; arg: object }[] =>
  NAMES.filter((name) => MESSAGES[name].from !== sender).map((name) => ({ name, arg: EXAMPLES[name] }));
