import {
  CONTROL,
  type DeepCheck,
  type DeepResult,
  judgeControl,
  judgeScope,
  type ScopeCall,
  type ScopeCalls,
} from '../core/oauth/deep-check.ts';
import { callUrl } from '../core/oauth/token-url.ts';
import { SCOPE_CALLS, SOURCE } from '../integrations/index.ts';
import { type ReadAnswer, type ReadOptions, readCall } from './read-call.ts';

export interface DeepDeps extends ReadOptions {
  readonly now?: () => number;
  readonly calls?: ScopeCalls;
}

/**
 * Tries each of `scopes` that a harmless call can prove, in parallel, with the company's access token at `base` (the base
 * URL of its data centre). Never fails: a call without an answer is a result. Nothing personal is in the outcome.
 */
export async function deepCheck(
  { base, accessToken, scopes }: { base: string; accessToken: string; scopes: readonly string[] },
  { now = Date.now, calls = SCOPE_CALLS, ...options }: DeepDeps = {},
): Promise<DeepCheck> {
  const read = (path: string, attribute: string | null = null) =>
    readCall(base, path, accessToken, calls, attribute, options);
  const control = read(calls.control);
  const answers = new Map<string, Promise<ReadAnswer | null>>();
  const ask = (call: ScopeCall): Promise<ReadAnswer | null> => {
    const asked = answers.get(call.scope) ?? begin(call);
    answers.set(call.scope, asked);
    return asked;
  };
  const begin = async (call: ScopeCall): Promise<ReadAnswer | null> => {
    if (!call.personFrom) return read(call.path, call.attribute);
    const source = calls.calls.find(({ scope }) => scope === call.personFrom);
    const person = source && (await ask(source))?.person;
    return person ? read(call.path.replace('{person}', person), call.attribute) : null;
  };
  const asked = scopes.map((scope) => {
    const call = calls.calls.find((entry) => entry.scope === scope);
    return { scope, call, answer: call ? ask(call) : null };
  });
  const { finding } = await control;
  const verdict = judgeControl(finding);
  const results = asked.map(async ({ scope, call, answer }): Promise<DeepResult> => {
    if (!call || !answer) return { ...UNASKED, id: scope };
    const found = (await answer)?.finding ?? null;
    return { id: scope, ...judgeScope(call, found, verdict), ...told(found) };
  });
  return {
    host: new URL(callUrl(base, SOURCE.tokenEndpoint)).host,
    at: now(),
    results: [{ id: CONTROL, ...verdict, ...told(finding) }, ...(await Promise.all(results))],
  };
}

const UNASKED = { outcome: 'skipped', reason: 'noCall', status: null, sunset: null, warning: null } as const;

const told = (found: ReadAnswer['finding'] | null) => ({
  status: found?.status ?? null,
  sunset: found?.sunset ?? null,
  warning: found?.warning ?? null,
});
