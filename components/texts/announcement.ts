import { CREDENTIAL_IDS } from '@/utils/core/credentials/credentials';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { deepCheckOutcome } from '../details/deep-check';
import type { OrderName } from '../setup/use-setup';
import { answerOutcome, credentialName, validationOutcome } from './names';
import { listOf } from './times';

/** What the interface knows at one moment. */
export interface Told {
  readonly snapshot: Snapshot;
  readonly taken: OrderName | null;
  /** What the card is about. */
  readonly title: string;
}

const RESULTS = {
  prepare: 'result.prepare',
  undoPrepare: 'result.undoPrepare',
  fillAppId: 'result.fillAppId',
  usePaste: 'result.usePaste',
  readInvitation: 'result.readInvitation',
  seal: 'result.seal',
  withdraw: 'result.withdraw',
  fill: 'result.fill',
  undoFill: 'result.undoFill',
  useDataCentre: 'result.useDataCentre',
  keepLonger: 'result.keepLonger',
  dismissReminder: 'result.dismissReminder',
  forget: 'result.forget',
  finish: 'result.forget',
  renew: 'result.renew',
  linkAnother: 'result.linkAnother',
  cancel: 'result.cancel',
  chooseApp: 'result.chooseApp',
  useOffer: 'result.useOffer',
  role: 'result.role',
} as const satisfies Partial<Record<OrderName, string>>;

const hasResult = (order: OrderName): order is keyof typeof RESULTS => order in RESULTS;

/** What changed between two moments, in sentences; problems announce themselves. */
export function announcement(before: Told, after: Told): string[] {
  const [old, now] = [before.snapshot, after.snapshot];
  const news: string[] = [];
  if (after.taken && after.taken !== before.taken && hasResult(after.taken))
    news.push(i18n.t(RESULTS[after.taken]));
  const taken = CREDENTIAL_IDS.filter(
    (id) => now.credentials[id].state === 'held' && old.credentials[id].state !== 'held',
  );
  if (taken.length > 0) news.push(i18n.t('result.valueTaken', [listOf(taken.map(credentialName))]));
  if (now.validation && now.validation.at !== old.validation?.at)
    news.push(validationOutcome(now.validation));
  if (now.deepCheck && now.deepCheck.at !== old.deepCheck?.at) news.push(deepCheckOutcome(now.deepCheck));
  const filled = filledCount(now.fill);
  if (now.fill && filled !== filledCount(old.fill))
    news.push(i18n.t('fill.count', [filled, now.fill.length]));
  if (now.answer && now.answer.outcome !== old.answer?.outcome) news.push(answerOutcome(now.answer.outcome));
  if (now.step !== old.step) news.push(i18n.t('result.step', [after.title]));
  return news;
}

const filledCount = (fill: Snapshot['fill']): number =>
  fill?.filter(({ outcome }) => outcome === 'filled').length ?? 0;
