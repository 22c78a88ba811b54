import { CREDENTIAL_IDS } from '@/utils/core/credentials/credentials';
import type { DeepResult } from '@/utils/core/oauth/deep-check';
import type { Snapshot } from '@/utils/core/setup/snapshot';
import type { FieldReport } from '@/utils/core/target/fill-report';
import { i18n } from '@/utils/i18n';

/**
 * What support needs to know, as lines of ids and outcomes. Made of the masked snapshot, and even of that without any
 * value, name of a company or app, or words of a page.
 */
export function reportText(snapshot: Snapshot, versions: readonly string[], now: number): string {
  const { page, grants, scopes, credentials, validation, prepare, fill, searched, answer, problems } =
    snapshot;
  const lines: (string | false | null | undefined)[] = [
    i18n.t('report.title'),
    `time: ${new Date(now).toISOString()}`,
    ...versions.map((version) => `version: ${version}`),
    `step: ${snapshot.step}`,
    `page: ${page.site ?? 'other'}/${page.kind}${page.preparable ? ', preparable' : ''}`,
    ...grants.required.map(({ name, state }) => `grant ${name}: ${state}`),
    ...scopes.required.map(({ name, state }) => `scope ${name}: ${state}`),
    ...CREDENTIAL_IDS.map(
      (id) => `value ${id}: ${credentials[id].state}${problemOf(credentials[id].problem)}`,
    ),
    prepare && `prepare: ${prepare.added.length} added, failed: ${prepare.failed.join(' ') || 'none'}`,
    validation &&
      `${validation.kind}: ${validation.outcome}${snapshot.validationStale ? ' (stale)' : ''}, ${new Date(validation.at).toISOString()}`,
    validation && `host: ${validation.host}`,
    validation && `code: ${validation.code ?? 'none'}`,
    validation && `correlation id: ${validation.correlationId ?? 'none'}`,
    ...(validation?.checks ?? []).map(
      ({ id, outcome, problem }) => `check ${id}: ${outcome}${problemOf(problem)}`,
    ),
    ...(snapshot.deepCheck?.results ?? []).map(deepLine),
    ...(fill ?? []).map(fieldLine),
    searched &&
      `searched: ${searched.fields} fields, ${searched.unusable} unusable, ${searched.frames} frames, ${searched.foreign.length} foreign`,
    fill && `url form: ${snapshot.urlForm}, refused: ${snapshot.refusedForms.join(' ') || 'none'}`,
    answer && `page answer: ${answer.outcome}`,
    ...problems.map(({ id }) => `problem: ${id}`),
  ];
  return lines.filter(Boolean).join('\n');
}

const problemOf = (problem: { readonly id: string } | null): string => (problem ? ` (${problem.id})` : '');

const deepLine = ({ id, outcome, reason, status, sunset, warning }: DeepResult): string =>
  [
    `deep check ${id}: ${outcome}`,
    reason,
    status !== null && `status ${status}`,
    sunset && `sunset: ${sunset}`,
    warning && `warning: ${warning}`,
  ]
    .filter(Boolean)
    .join(', ');

/** How a field was recognised, without the page's words. */
const fieldLine = ({ field, outcome, reason, count, evidence }: FieldReport): string =>
  [
    `field ${field}: ${outcome}`,
    reason && `${reason}${count === null ? '' : ` ${count}`}`,
    evidence &&
      `${evidence.source}${evidence.exact ? '' : ' in part'} "${evidence.label}", ${evidence.position} of 4`,
  ]
    .filter(Boolean)
    .join(', ');
