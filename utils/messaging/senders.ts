import type { MessageName } from './protocol.ts';

/** Who may send a message: a page of the extension, or its script on a page of the source or of the target. */
export type SenderKind = 'page' | 'source' | 'target';

/**
 * The guarded protocol: every message and the one kind of sender that may send it. A message that is not here is
 * refused; a new message without its line does not compile.
 */
export const SENDERS = {
  attach: 'page',
  snapshot: 'page',
  open: 'page',
  prepare: 'page',
  undoPrepare: 'page',
  fillAppId: 'page',
  exchange: 'page',
  validate: 'page',
  checkRefreshToken: 'page',
  deepCheck: 'page',
  cancel: 'page',
  previewPaste: 'page',
  usePaste: 'page',
  fill: 'page',
  undoFill: 'page',
  point: 'page',
  labels: 'page',
  chooseApp: 'page',
  reveal: 'page',
  useDataCentre: 'page',
  dismissReminder: 'page',
  forget: 'page',
  settings: 'page',
  reading: 'source',
  pointedValue: 'source',
  prepareProgress: 'source',
  prepareDone: 'source',
  claimFill: 'target',
  pointedField: 'target',
  fillDone: 'target',
  pageAnswer: 'target',
} as const satisfies Record<MessageName, SenderKind>;
