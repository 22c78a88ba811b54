import { reportOf } from '@/utils/core/target/fill-report';
import { FILLED, proven, snapshot } from './snapshot-parts';

/** States of the fill's step once something was filled, or not. */
export const fillStates = () => ({
  filled: snapshot({ step: 'fill', ...proven, fill: FILLED, canUndoFill: true }),
  filledPartly: snapshot({
    step: 'fill',
    ...proven,
    canUndoFill: true,
    fill: FILLED.map((report) =>
      report.field === 'authorizationUrl'
        ? reportOf('authorizationUrl', 'ambiguous', { reason: 'several', count: 2 })
        : report,
    ),
    problems: [{ id: 'fieldsAmbiguous', params: { fields: 'authorizationUrl' } }],
  }),
  masked: snapshot({
    step: 'fill',
    ...proven,
    canUndoFill: true,
    fill: FILLED.map((report) =>
      report.field === 'clientSecret'
        ? reportOf('clientSecret', 'rejected', { evidence: report.evidence, reason: 'masked' })
        : report,
    ),
    problems: [{ id: 'fieldsMasked', params: { fields: 'clientSecret' } }],
  }),
  notFound: snapshot({
    step: 'fill',
    ...proven,
    fill: FILLED.map(({ field }) => reportOf(field, 'not-found', { reason: 'hidden' })),
    searched: { fields: 9, unusable: 4, frames: 1, foreign: ['forms.example'] },
    problems: [{ id: 'formHidden' }],
  }),
  waitingForForm: snapshot({
    step: 'fill',
    ...proven,
    work: { task: 'fill', since: Date.now(), done: 0, total: 0, detail: null },
  }),
  refusedBoth: snapshot({
    step: 'fill',
    ...proven,
    fill: FILLED,
    canUndoFill: true,
    refusedForms: ['token', 'base', 'version', 'authorize'],
    answer: { outcome: 'refused', text: 'Validation failed.' },
    problems: [{ id: 'pageRefused', params: { text: 'Validation failed.' } }],
  }),
  refused: snapshot({
    step: 'fill',
    ...proven,
    refusedForms: ['token'],
    fill: FILLED,
    canUndoFill: true,
    answer: { outcome: 'refused', text: 'Validation failed. Check your Authorization URL.' },
    problems: [{ id: 'pageRefused', params: { text: 'Validation failed. Check your Authorization URL.' } }],
  }),
  unclear: snapshot({
    step: 'fill',
    ...proven,
    fill: FILLED,
    canUndoFill: true,
    answer: { outcome: 'unclear', text: 'Request received.' },
  }),
});
