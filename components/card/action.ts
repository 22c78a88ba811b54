import type { PointId } from '@/utils/core/pointing/pointed';
import type { PageView } from '@/utils/core/setup/snapshot';
import type { UrlForm } from '@/utils/core/target/target';
import { i18n } from '@/utils/i18n';
import type { JobPage } from '@/utils/messaging/protocol';

const ON_TAB = {
  prepare: 'action.prepare',
  undoPrepare: 'action.undo',
  fillAppId: 'action.fillAppId',
  undoFill: 'action.undoFill',
  cancel: 'action.cancel',
} as const;
const ANYWHERE = {
  exchange: 'action.exchange',
  validate: 'action.validate',
  checkRefreshToken: 'action.checkRefreshToken',
  deepCheck: 'action.deepCheck',
  useDataCentre: 'action.useDataCentre',
  keepLonger: 'action.keepLonger',
  linkAnother: 'action.linkAnother',
  withdraw: 'action.withdraw',
  leaveSealing: 'action.cancel',
} as const;
const ON_LINK = {
  renew: 'action.renew',
  dismissReminder: 'action.dismissReminder',
} as const;
const PAGES = {
  appList: 'action.openAppList',
  companyRequestTokens: 'action.openRequestTokens',
  authenticationAdmin: 'action.openAuthenticationAdmin',
  target: 'action.openTarget',
} as const satisfies Record<JobPage, string>;
const COPIES = {
  request: 'action.copyRequest',
  supportRequest: 'action.copySupportRequest',
  report: 'action.copyReport',
  clientId: 'action.copyClientId',
  names: 'action.copyNames',
  invitation: 'action.copyInvitation',
  sealedValues: 'action.copySealedValues',
  receipt: 'action.copyReceipt',
  letter: 'action.copyLetter',
} as const;
const HERE = {
  look: 'header.retry',
  paste: 'action.paste',
  ask: 'action.askColleague',
  handOver: 'action.handOver',
  sketch: 'action.copyPageSketch',
  forget: 'action.forget',
  finish: 'action.finish',
  reminder: 'action.reminder',
  record: 'action.record',
  allowAccess: 'action.allowAccess',
  otherAddress: 'action.otherAddress',
  help: 'action.help',
  options: 'action.options',
  allLinks: 'renewal.all',
  ownHelp: 'settings.policy.help',
} as const;
const FILLS = {
  token: 'fill.refillToken',
  base: 'fill.refillBase',
  version: 'fill.refillVersion',
  authorize: 'fill.refillAuthorize',
} as const satisfies Record<UrlForm, string>;

type OnTab = keyof typeof ON_TAB;
type Anywhere = keyof typeof ANYWHERE;
export type Copied = keyof typeof COPIES;

/** Something that one press does: an order to the background, a page to open, a text to copy, something in the panel itself. */
export type Action =
  | { readonly kind: 'order'; readonly order: OnTab | Anywhere }
  | { readonly kind: 'open'; readonly page: JobPage }
  /** `form`: the form of the Authorization URL that the admin wants; null leaves it to the field's own hint. */
  /** `at`: the host of the page, where it is not the target's usual place. */
  | { readonly kind: 'fill'; readonly form: UrlForm | null; readonly at: string | null }
  | { readonly kind: 'point'; readonly what: PointId }
  /** About the link that was made at this time. */
  | { readonly kind: 'link'; readonly order: keyof typeof ON_LINK; readonly linkedOn: number }
  | { readonly kind: 'copy'; readonly text: Copied }
  | { readonly kind: 'here'; readonly what: keyof typeof HERE };

export const order = (name: OnTab | Anywhere): Action => ({ kind: 'order', order: name });
export const open = (page: JobPage): Action => ({ kind: 'open', page });
export const renew = (linkedOn: number): Action => ({ kind: 'link', order: 'renew', linkedOn });
export const dismiss = (linkedOn: number): Action => ({ kind: 'link', order: 'dismissReminder', linkedOn });
export const copy = (text: Copied): Action => ({ kind: 'copy', text });
export const here = (what: keyof typeof HERE): Action => ({ kind: 'here', what });
export const point = (what: PointId): Action => ({ kind: 'point', what });
/** Fills the target's form, with this form of the URL if one is named; the button says where, if that is not the usual place. */
export const fill = (
  { otherOrigin }: Pick<PageView, 'otherOrigin'>,
  form: UrlForm | null = null,
): Action => ({
  kind: 'fill',
  form,
  at: otherOrigin && new URL(otherOrigin).hostname,
});

export const isOnTab = (name: OnTab | Anywhere): name is OnTab => name in ON_TAB;

/** Whether the action works on the tab at hand, so that without one it cannot be done. */
export const needsTab = (action: Action): boolean =>
  action.kind === 'open' ||
  action.kind === 'fill' ||
  action.kind === 'point' ||
  (action.kind === 'order' && isOnTab(action.order));

/** What stands on the action's button. */
export function actionName(action: Action): string {
  switch (action.kind) {
    case 'order':
      return i18n.t(isOnTab(action.order) ? ON_TAB[action.order] : ANYWHERE[action.order]);
    case 'open':
      return i18n.t(PAGES[action.page]);
    case 'fill':
      if (action.form) return i18n.t(FILLS[action.form]);
      return action.at ? i18n.t('action.fillAt', [action.at]) : i18n.t('action.fill');
    case 'point':
      return i18n.t('action.point');
    case 'link':
      return i18n.t(ON_LINK[action.order]);
    case 'copy':
      return i18n.t(COPIES[action.text]);
    case 'here':
      return i18n.t(HERE[action.what]);
  }
}

/** What tells an action from every other, also from one that is named alike. */
export const keyOf = (action: Action): string => JSON.stringify(action);

/** Whether two actions are the same for the one who presses. */
export const isSame = (one: Action, other: Action): boolean =>
  keyOf(one) === keyOf(other) || actionName(one) === actionName(other);
