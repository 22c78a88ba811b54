import type { CredentialId } from '@/utils/core/credentials/credentials';
import type { ShapeFault } from '@/utils/core/credentials/shape-fault';
import type { DeepReason } from '@/utils/core/oauth/deep-check';
import type { CheckId, CheckOutcome, Validation } from '@/utils/core/oauth/validation';
import type { Cleaning } from '@/utils/core/paste/cleanings';
import type { PointId } from '@/utils/core/pointing/pointed';
import type { Requirement, RequirementState } from '@/utils/core/requirements/requirements';
import type { FailureId } from '@/utils/core/result/failures';
import type { CredentialView, PageView, Work } from '@/utils/core/setup/snapshot';
import type { SourceButton } from '@/utils/core/source/reading';
import type { AnswerOutcome, FieldReport, FillOutcome } from '@/utils/core/target/fill-report';
import { i18n } from '@/utils/i18n';
import { type VendorButton, vendorButton } from '@/utils/integrations/index';
import { listOf } from './times';

// Keys of texts are letters and digits only; ids with a hyphen are mapped. An id without its text does not compile.
const REQUIREMENT = {
  present: 'present',
  missing: 'missing',
  'near-miss': 'nearMiss',
  unknown: 'unknown',
} as const satisfies Record<RequirementState, string>;
const FILL = {
  filled: 'filled',
  'not-found': 'notFound',
  ambiguous: 'ambiguous',
  rejected: 'rejected',
} as const satisfies Record<FillOutcome, string>;

/** What a button of the source's page is called there: as the page shows it, else in English. */
export const sourceButton = (name: SourceButton, { buttons }: Pick<PageView, 'buttons'>): string =>
  buttons[name] ?? vendorButton(name, 'en');
/** What a button of the target's page is called there: in the page's language where it is known, else in English. */
export const button = (name: VendorButton, language: string | null = null): string =>
  vendorButton(name, language ?? 'en');
export const credentialName = (id: CredentialId): string => i18n.t(`values.name.${id}`);
/** What is pointed at, by its name. */
export const pointName = (what: PointId): string =>
  what === 'grants' || what === 'scopes' ? i18n.t(`checklist.${what}`) : credentialName(what);
export const credentialState = (state: CredentialView['state']): string => i18n.t(`values.state.${state}`);
export const requirementState = (state: RequirementState): string =>
  i18n.t(`checklist.state.${REQUIREMENT[state]}`);
export const failureTitle = (id: FailureId): string => i18n.t(`problem.${id}.title`);
/** What was done to a pasted value. */
export const cleaningText = (cleaning: Cleaning): string => i18n.t(`paste.cleaned.${cleaning}`);
export const shapeFaultText = (fault: ShapeFault): string => i18n.t(`values.fault.${fault}`);
export const failureNext = (id: FailureId): string => i18n.t(`problem.${id}.next`);
const BEFORE = { fill: 'waitForForm', point: 'pointSoon' } as const satisfies Partial<
  Record<Work['task'], string>
>;

/** What is being done; a fill that has not begun to count waits for the form. */
export const workName = ({ task, total }: Pick<Work, 'task' | 'total'>): string =>
  total === 0 && task in BEFORE
    ? i18n.t(`work.${BEFORE[task as keyof typeof BEFORE]}`)
    : i18n.t(`work.${task}`);
export const checkName = (id: CheckId): string => i18n.t(`validation.check.${id}`);
export const checkOutcome = (outcome: CheckOutcome): string => i18n.t(`validation.checkOutcome.${outcome}`);
/** Why a scope's call ended as it did. */
export const deepReason = (reason: Exclude<DeepReason, 'eitherScope'>): string =>
  i18n.t(`deepCheck.reason.${reason}`);
/** What became of a field. What a page masks may well be kept, so it is not told as lost. */
export const fillOutcome = ({ outcome, reason }: FieldReport): string =>
  i18n.t(`fill.outcome.${reason === 'masked' || reason === 'unchanged' ? reason : FILL[outcome]}`);
export const answerOutcome = (outcome: AnswerOutcome): string => i18n.t(`answer.outcome.${outcome}`);

/** Checks of what is handed over. The others are witnesses: that one of them is missing takes nothing away. */
const ESSENTIAL: readonly CheckId[] = ['client', 'scopes', 'dataCentre', 'refreshToken'];

/** What came of it, in words that claim no more than was checked. */
export function validationOutcome({
  kind,
  outcome,
  checks,
}: Pick<Validation, 'kind' | 'outcome' | 'checks'>): string {
  const texts = kind === 'exchange' ? 'validation.outcomeExchange' : 'validation.outcome';
  const skipped = checks.filter(({ id, outcome: found }) => found === 'skipped' && ESSENTIAL.includes(id));
  return outcome === 'ok' && skipped.length > 0
    ? i18n.t(`${texts}.partly`, [listOf(skipped.map(({ id }) => i18n.t(`validation.subject.${id}`)))])
    : i18n.t(`${texts}.${outcome}`);
}

/** Why an entry is not the one that is needed; null if it is no near miss. */
export const nearMissText = ({ name, nearMiss }: Requirement): string | null =>
  nearMiss ? i18n.t(`nearMiss.${nearMiss.reason}`, [nearMiss.entry, name]) : null;
