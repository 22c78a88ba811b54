import type { Snapshot } from '@/utils/core/setup/snapshot';
import type { FieldReport } from '@/utils/core/target/fill-report';
import { URL_FORMS, type UrlForm } from '@/utils/core/target/target';
import { i18n } from '@/utils/i18n';
import { SUPPORT_ADDRESS } from '@/utils/integrations/index';
import { copy, fill, here, open, order } from '../card/action';
import { type CardContent, type Moment, yourTurn } from '../card/content';
import { button, credentialName } from '../texts/names';
import { listOf } from '../texts/times';

/** The page keeps a value, as far as can be told. */
export const isKept = ({ outcome, reason }: FieldReport): boolean =>
  outcome === 'filled' || reason === 'masked';

const isFilled = ({ fill: fields }: Snapshot): boolean => fields?.every(isKept) ?? false;

/** What was filled in, and what was left alone because it stood there already. */
function filledText({ fill: fields }: Snapshot): string {
  const unchanged = fields?.filter(({ reason }) => reason === 'unchanged') ?? [];
  return unchanged.length > 0
    ? i18n.t('next.fill.unchanged', [listOf(unchanged.map(({ field }) => credentialName(field)))])
    : i18n.t('next.fill.filled');
}

/** A form of the URL that the page has not refused yet; null if it refused all. */
const otherForm = ({ refusedForms }: Snapshot): UrlForm | null =>
  URL_FORMS.find((form) => !refusedForms.includes(form)) ?? null;

/** The four values go into the target's form, and its answer is waited for. */
export function fillStep(moment: Moment): CardContent {
  const { snapshot } = moment;
  const { page, answer, canCheckRefreshToken } = snapshot;
  const title = i18n.t('step.fill.title');
  const check = canCheckRefreshToken ? [order('checkRefreshToken')] : [];
  if (page.site !== 'target')
    return {
      title: i18n.t('step.fill.open'),
      text: i18n.t(canCheckRefreshToken ? 'next.validate.refreshToken' : 'next.fill.elsewhere'),
      next: open('target'),
      others: page.site === null ? [...check, here('otherAddress')] : check,
    };
  if (answer?.outcome === 'unclear')
    return {
      title: i18n.t('step.fill.unclear'),
      text: null,
      next: yourTurn('answer', i18n.t('turn.readAnswer', [button('save', snapshot.formLanguage)])),
      others: [here('finish'), fill(page)],
    };
  if (isFilled(snapshot) && answer === null)
    return {
      title: i18n.t('step.fill.filled'),
      text: filledText(snapshot),
      next: yourTurn('answer', i18n.t('turn.validate', [button('validate', snapshot.formLanguage)])),
      others: snapshot.canUndoFill ? [order('undoFill')] : [],
    };
  return {
    title,
    text: page.otherOrigin
      ? i18n.t('next.fill.otherOrigin', [page.otherOrigin])
      : i18n.t(canCheckRefreshToken ? 'next.validate.refreshToken' : 'next.fill.here'),
    next: fill(page),
    others: check,
  };
}

/** The page refused the values: another form of the URL, once the values are proved. */
export function refusedFill(snapshot: Snapshot): Omit<CardContent, 'title'> {
  const { validation, validationStale } = snapshot;
  const form = otherForm(snapshot);
  if (!form)
    return {
      text: i18n.t('next.fill.refusedBoth', [SUPPORT_ADDRESS]),
      next: copy('report'),
      others: [],
    };
  const proven = validation?.outcome === 'ok' && !validationStale;
  return proven
    ? { text: i18n.t('next.fill.refused'), next: fill(snapshot.page, form), others: [] }
    : {
        text: i18n.t('next.fill.refusedUnproven'),
        next: order('validate'),
        others: [fill(snapshot.page, form)],
      };
}
