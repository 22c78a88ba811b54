import type { FailureId } from '../core/result/failures.ts';
import { fail, ok, type Result } from '../core/result/result.ts';
import { SCRIPTS } from '../integrations/scripts.ts';
import { browser } from './api.ts';
import { inTime } from './in-time.ts';

/**
 * Gives an order to the tab's top document: `ask` asks the script that does it. Only where nobody answers, the script is put
 * there and asked once more: evaluating it again would cost the page the same work, and end what is under way in it. A
 * script of the extension before an update answers nobody, so it is replaced. Fails as `ask` and `inject` do.
 */
export async function askOrInject(
  tabId: number,
  script: keyof typeof SCRIPTS,
  ask: () => Promise<Result<null>>,
): Promise<Result<null>> {
  const answer = await ask();
  if (!nobodyAnswered(answer)) return answer;
  const injected = await inject(tabId, script);
  return injected.ok ? ask() : injected;
}

/** Whether an order reached no script that knows it. */
export const nobodyAnswered = (answer: Result<null>): boolean =>
  !answer.ok && answer.failure.id === 'pageNotReady';

/**
 * Runs an order's script in the tab's top document, where it is not there yet. Fails with `hostAccessMissing`,
 * `hostBlocked`, `pageNotReady` or `pageSilent`.
 */
export async function inject(tabId: number, script: keyof typeof SCRIPTS): Promise<Result<null>> {
  const done = await resultOf(tabId, script);
  return done.ok ? ok(null) : done;
}

/** As `inject`, for a script that does its whole work at once: gives what it says. */
export async function resultOf(tabId: number, script: keyof typeof SCRIPTS): Promise<Result<unknown>> {
  const target = { tabId, frameIds: [0] };
  const done = await attempt(tabId, () =>
    browser.scripting.executeScript({ target, files: [SCRIPTS[script]] }),
  );
  return done.ok ? ok(done.value[0]?.result) : done;
}

/** Calls the browser's injection in time, and tells what its refusal means. */
export const attempt = <T>(tabId: number, execute: () => Promise<T>): Promise<Result<T>> =>
  inTime(execute().then(ok, async (error) => fail(await meaningOf(String(error), tabId))));

/**
 * What a refused injection means. Chrome names a policy (chromium: kPolicyBlockedScripting). Firefox says that it lacks
 * permission also where a policy (restricted domains) keeps every extension out, and of a document that is just leaving.
 */
async function meaningOf(error: string, tabId: number): Promise<FailureId> {
  if (/ExtensionsSettings policy/iu.test(error)) return 'hostBlocked';
  if (/missing host permission/iu.test(error) && (await isThere(tabId))) return 'hostBlocked';
  return /permission|cannot access|host/iu.test(error) ? 'hostAccessMissing' : 'pageNotReady';
}

/** Whether a tab has loaded a page that the extension has access to: only of such a page the address is told. */
async function isThere(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return Boolean(tab?.url) && tab?.status === 'complete';
}

/**
 * Whether a policy keeps the extension out of a page whose address it is not told. A script that does nothing is refused there
 * with the reason; anywhere else it is refused as well.
 */
export async function isBlocked(tabId: number): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  const tried = await attempt(tabId, () =>
    browser.scripting.executeScript({ target, func: () => undefined }),
  );
  return !tried.ok && tried.failure.id === 'hostBlocked';
}
