import { CREDENTIAL_IDS } from '@/utils/core/credentials/credentials';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import { i18n } from '@/utils/i18n';
import { deepCheckOutcome } from './deep-check-view';
import { answerOutcome, credentialName, fillOutcome, stepName, validationOutcome } from './texts';
import type { OrderName } from './use-link';

interface Moment {
  readonly snapshot: Snapshot;
  readonly taken: OrderName | null;
}

const RESULTS = {
  prepare: 'result.prepare',
  undoPrepare: 'result.undoPrepare',
  fillAppId: 'result.fillAppId',
  usePaste: 'result.usePaste',
  fill: 'result.fill',
  undoFill: 'result.undoFill',
  useDataCentre: 'result.useDataCentre',
  keepLonger: 'result.keepLonger',
  dismissReminder: 'result.dismissReminder',
  forget: 'result.forget',
  cancel: 'result.cancel',
  chooseApp: 'result.chooseApp',
  useOffer: 'result.useOffer',
} as const satisfies Partial<Record<OrderName, string>>;

const hasResult = (order: OrderName): order is keyof typeof RESULTS => order in RESULTS;

/** What changed between two moments, in sentences; problems announce themselves. */
export function announcement(before: Moment, after: Moment): string[] {
  const [old, now] = [before.snapshot, after.snapshot];
  const news: string[] = [];
  if (after.taken && after.taken !== before.taken && hasResult(after.taken))
    news.push(i18n.t(RESULTS[after.taken]));
  const taken = CREDENTIAL_IDS.filter(
    (id) => now.credentials[id].state === 'held' && old.credentials[id].state !== 'held',
  );
  if (taken.length > 0) news.push(i18n.t('result.valueTaken', [taken.map(credentialName).join(', ')]));
  if (now.validation && now.validation.at !== old.validation?.at)
    news.push(validationOutcome(now.validation));
  if (now.deepCheck && now.deepCheck.at !== old.deepCheck?.at) news.push(deepCheckOutcome(now.deepCheck));
  if (now.fill && !sameFill(now.fill, old.fill))
    for (const report of now.fill) news.push(`${credentialName(report.field)}: ${fillOutcome(report)}.`);
  if (now.answer && now.answer.outcome !== old.answer?.outcome) news.push(answerOutcome(now.answer.outcome));
  if (now.step !== old.step) news.push(i18n.t('result.step', [stepName(now.step)]));
  return news;
}

const sameFill = (a: Snapshot['fill'], b: Snapshot['fill']): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
