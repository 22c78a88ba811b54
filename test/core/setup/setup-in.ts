import { randomUUID } from 'node:crypto';
import type { Credentials } from '../../../utils/core/credentials/credentials.ts';
import type { Validation } from '../../../utils/core/oauth/validation.ts';
import { newSetup, type SetupState } from '../../../utils/core/setup/state.ts';
import { takeValues } from '../../../utils/core/setup/take-values.ts';
import type { WorkUnderWay } from '../../../utils/core/setup/work.ts';

/** What differs from a setup that has just begun; each part's own changes lie upon its empty value. */
export type Change = {
  readonly [Part in 'app' | 'token' | 'handover' | 'work']?: Partial<SetupState[Part]>;
} & { readonly values?: Credentials };

/** A setup in this state. */
export function setupIn({ values = {}, ...change }: Change = {}): SetupState {
  const state = takeValues(newSetup(1, 'token'), values, 1);
  return {
    ...state,
    app: { ...state.app, ...change.app },
    token: { ...state.token, ...change.token },
    handover: { ...state.handover, ...change.handover },
    work: { ...state.work, ...change.work },
  };
}

/** Work of this kind on this tab, begun at 0 by the worker "w". */
export const workOn = (
  task: WorkUnderWay['task'],
  tabId: number | null,
  change: Partial<WorkUnderWay> = {},
): WorkUnderWay => ({
  id: 'work',
  task,
  tabId,
  worker: 'w',
  pointing: null,
  since: 0,
  done: 0,
  total: 0,
  detail: null,
  ...change,
});

export const validation = (change: Partial<Validation> = {}): Validation => ({
  kind: 'validate',
  outcome: 'ok',
  checks: [],
  scopes: null,
  code: null,
  correlationId: null,
  host: '',
  at: 1,
  ...change,
});

/** The four values that the target asks for, any. */
export const fourValues = () => ({
  clientId: randomUUID(),
  clientSecret: randomUUID(),
  refreshToken: randomUUID(),
  authorizationUrl: 'https://us2.api.concursolutions.com',
});
