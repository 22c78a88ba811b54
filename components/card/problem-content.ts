import { namedDataCentre } from '@/utils/core/oauth/validation';
import type { FailureId } from '@/utils/core/result/failures';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { isUnread } from '../steps/app';
import { refusedFill } from '../steps/fill';
import { newRequestToken } from '../steps/token';
import { button, failureNext, failureTitle, sourceButton } from '../texts/names';
import type { ShownProblem } from '../texts/problems';
import { type Action, copy, fill, here, open, order, point } from './action';
import { type CardContent, type Moment, yourTurn } from './content';

type Mending = Pick<CardContent, 'next' | 'others'>;
type Mend = (snapshot: Snapshot) => Mending | null;

const press = (next: Action, ...others: Action[]): Mending => ({ next, others });
const report: Mend = () => press(copy('report'));
const again: Mend = () => press(here('look'));
const paste: Mend = () => press(here('paste'));
const newToken: Mend = (snapshot) => press(newRequestToken(snapshot));
const LISTS = [point('grants'), point('scopes')];
const onForm: Mend = ({ page }) => ({ next: yourTurn('form', i18n.t('turn.form')), others: [fill(page)] });
const pointAtField: Mend = (snapshot) => {
  const failed = snapshot.fill?.find(({ outcome }) => outcome === 'not-found' || outcome === 'ambiguous');
  return failed ? press(point(failed.field), fill(snapshot.page)) : onForm(snapshot);
};
/** On the app's form its rights are mended; elsewhere the app is opened first. */
const mendApp: Mend = ({ page }) => press(page.preparable ? order('prepare') : open('appList'));
const askSource: Mend = ({ page }) =>
  page.kind === 'authenticationAdmin'
    ? press(copy('supportRequest'), open('appList'))
    : press(open('authenticationAdmin'), copy('supportRequest'));
const dataCentre: Mend = (snapshot) =>
  namedDataCentre(snapshot.validation)
    ? press(order('useDataCentre'), newRequestToken(snapshot))
    : newToken(snapshot);

/** The one act that mends a problem. What is not here is mended where the token endpoint's own catalogue says, or by the step. */
const MENDS: Readonly<Partial<Record<FailureId, Mend>>> = {
  internal: report,
  notAllowed: again,
  hostAccessMissing: () => press(here('allowAccess')),
  pageNotReady: again,
  pageSilent: again,
  tabAsleep: again,
  hostBlocked: report,
  policyForbids: () => press(here('options')),
  documentChanged: again,
  reloadPage: () => ({ next: yourTurn('page', i18n.t('turn.reload')), others: [] }),
  pageNotUnderstood: (snapshot) =>
    snapshot.page.kind === 'companyRequestTokens'
      ? press(open('authenticationAdmin'), here('look'), copy('supportRequest'))
      : press(here('look'), ...(isUnread(snapshot) ? LISTS : []), copy('supportRequest')),
  toolNotEnabled: askSource,
  wrongPage: () => press(open('appList')),
  prepareIncomplete: () => ({ next: yourTurn('rights', i18n.t('turn.addRights')), others: [copy('names')] }),
  fieldNotFound: ({ page }) => ({
    next: yourTurn('requestToken', i18n.t('turn.typeAppId', [sourceButton('submit', page)])),
    others: [copy('clientId'), order('fillAppId')],
  }),
  fieldNotEmpty: () => ({
    next: yourTurn('requestToken', i18n.t('turn.emptyField')),
    others: [order('fillAppId')],
  }),
  // Elsewhere the step knows the way to the page where a new one is made.
  secretLost: ({ page }) =>
    page.kind === 'clientSecrets'
      ? { next: yourTurn('credentials', i18n.t('turn.lostOnSecrets')), others: [] }
      : null,
  nothingRecognised: paste,
  ambiguousText: paste,
  otherApp: () => press(open('appList')),
  otherCompany: () => ({ next: yourTurn('signIn', i18n.t('renewal.otherCompany')), others: [] }),
  requestTokenForOtherApp: newToken,
  requestTokenOld: newToken,
  requestTokenUsedUp: newToken,
  requestTokenRejected: newToken,
  tokenBeforeScopes: newToken,
  refreshTokenExpired: newToken,
  hostNotAllowed: newToken,
  addressOfTarget: newToken,
  addressOfDocuments: newToken,
  addressOfPages: newToken,
  otherEntity: newToken,
  scopesMissing: mendApp,
  dataCentreDiffers: dataCentre,
  otherDataCentre: dataCentre,
  formNotFound: onForm,
  formHidden: onForm,
  formInForeignFrame: onForm,
  formsAlike: onForm,
  formOfAnother: onForm,
  fieldsMissing: pointAtField,
  fieldsAmbiguous: pointAtField,
  fieldsRejected: onForm,
  addressNotOffered: onForm,
  fieldsMasked: ({ canUndoFill, formLanguage }) => ({
    next: yourTurn('answer', i18n.t('turn.validate', [button('validate', formLanguage)])),
    others: canUndoFill ? [order('undoFill')] : [],
  }),
};

/** A page or a form that was not understood: a sketch of it helps to teach it. */
const NOT_UNDERSTOOD: readonly FailureId[] = [
  'pageNotUnderstood',
  'fieldNotFound',
  'prepareIncomplete',
  'formNotFound',
  'formHidden',
  'formsAlike',
  'fieldsMissing',
  'fieldsAmbiguous',
];

/** Refusals that the app's rights are the cause of. */
const RIGHTS: readonly FailureId[] = ['grantNotAllowed', 'refreshNotAllowed', 'scopeExceeded'];

/** What passes by itself: trying once more is the way on. */
const TRANSIENT: readonly FailureId[] = [
  'busy',
  'cancelled',
  'expired',
  'offline',
  'noAnswer',
  'timedOut',
  'notJson',
  'answerUnexpected',
  'tooManyRequests',
  'serverError',
  'interrupted',
  'maintenance',
  'fillExpired',
];

/** Remarks that stand beside the card: the job goes on as it was. */
const REMARKS: readonly FailureId[] = [
  'pageTranslated',
  'valuesLost',
  'implementationHost',
  'trialSite',
  'companyLinked',
  'cancelled',
  'expired',
];
export const isRemark = ({ id }: ShownProblem): boolean => REMARKS.includes(id);

/** A problem as the card says it: what happened, and the one act that mends it, never the one that has just failed. */
export function problemContent(problem: ShownProblem, step: CardContent, moment: Moment): CardContent {
  const { snapshot } = moment;
  if (problem.id === 'prepareIncomplete' && snapshot.prepare?.undone)
    return {
      title: i18n.t('prepare.notUndone'),
      text: null,
      next: yourTurn('rights', i18n.t('turn.takeBack')),
      others: [copy('names')],
    };
  const title = failureTitle(problem.id);
  if (problem.id === 'pageRefused') return { title, ...refusedFill(snapshot) };
  const text = failureNext(problem.id);
  const mending =
    MENDS[problem.id]?.(snapshot) ?? byCatalogue(problem, snapshot) ?? keepStep(problem, step, moment);
  const sketch = NOT_UNDERSTOOD.includes(problem.id) ? [here('sketch')] : [];
  return { title, text, ...mending, others: [...mending.others, ...sketch] };
}

/** What a refusal of the token endpoint says of who can mend it, and where. */
function byCatalogue({ id, where, fixer }: ShownProblem, snapshot: Snapshot): Mending | null {
  if (TRANSIENT.includes(id)) return null;
  if (where === 'companyRequestTokens') return newToken(snapshot);
  if (where === 'appList') return RIGHTS.includes(id) ? mendApp(snapshot) : press(open('appList'));
  if (where) return press(open(where));
  return fixer && fixer !== 'admin' ? report(snapshot) : null;
}

/** The step's own act is the way on, unless it is the one that has just failed. */
function keepStep(
  { id }: ShownProblem,
  { next, others }: CardContent,
  { snapshot, refused }: Moment,
): Mending {
  const { validation } = snapshot;
  const failed = [refused, validation?.outcome === 'failed' && validation.kind];
  return next?.kind === 'order' && failed.includes(next.order) && !TRANSIENT.includes(id)
    ? press(open('appList'), next)
    : { next, others };
}
