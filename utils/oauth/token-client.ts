import pRetry from 'p-retry';
import type { TokenAnswer } from '../core/oauth/answer.ts';
import { mayRepeat, secretsOf } from '../core/oauth/request.ts';
import { baseUrlOf, callUrl } from '../core/oauth/token-url.ts';
import type { FailureId } from '../core/result/failures.ts';
import { SOURCE } from '../integrations/index.ts';
import { readAnswer } from './read-answer.ts';
import { readBody } from './read-body.ts';

const ENDPOINT = SOURCE.tokenEndpoint;
/** A worker's fetch is cut off at 30 s. */
const TIMEOUT = 20_000;
const RETRIES = 2;
const FIRST_PAUSE = 500;
/** Whoever asks for a longer pause is told to the admin instead. */
const LONGEST_PAUSE = 8_000;
const AGAIN = new Error('again');

export interface RequestOptions {
  /** Ends the request and its retries: the answer is then `cancelled`. */
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: number;
  readonly firstPause?: number;
  /** Held values beside those in the body: no text of the answer may bring them back either. */
  readonly held?: readonly string[];
}

/** One attempt: its answer, and how long to wait before another is worth making (null: never). */
interface Attempt {
  readonly answer: TokenAnswer;
  readonly pause: number | null;
}

/**
 * Sends one token request: the only `fetch` of the extension. `url` must be the `callUrl` of an allowed host,
 * else nothing is sent. Repeats only where that is harmless for the grant (`mayRepeat`) and no verdict came, at most twice.
 * Beyond that a browser may repeat a call when a connection that it kept breaks, which nothing here can tell or prevent.
 * Every failure is in the answer.
 */
export async function requestToken(
  url: string,
  body: string,
  options: RequestOptions = {},
): Promise<TokenAnswer> {
  const base = baseUrlOf(url, ENDPOINT);
  if (!base.ok) return unreachable('', base.failure.id, base.failure.params);
  const { host } = new URL(url);
  if (url !== callUrl(base.value, ENDPOINT)) return unreachable(host, 'hostNotAllowed', { host });
  if (globalThis.navigator?.onLine === false) return unreachable(host, 'offline');
  let last: Attempt = { answer: unreachable(host, 'noAnswer', { host }), pause: null };
  const attempt = async (): Promise<void> => {
    last = await send(url, host, body, options);
    if (last.pause !== null) throw AGAIN;
  };
  try {
    await pRetry(attempt, {
      retries: RETRIES,
      minTimeout: options.firstPause ?? FIRST_PAUSE,
      randomize: true,
      ...(options.signal && { signal: options.signal }),
      onFailedAttempt: ({ retriesLeft }) => waitIf(retriesLeft > 0, last.pause ?? 0, options.signal),
    });
  } catch (error) {
    if (options.signal?.aborted) return unreachable(host, 'cancelled');
    if (error !== AGAIN) throw error;
  }
  return last.answer;
}

async function send(url: string, host: string, body: string, options: RequestOptions): Promise<Attempt> {
  const timer = AbortSignal.timeout(options.timeout ?? TIMEOUT);
  const failed = (id: FailureId, pause: number | null): Attempt => ({
    answer: unreachable(host, id, { host }),
    pause,
  });
  let response: Response;
  let text: string | null;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body,
      // Not followed, so no secret goes on; unlike 'error' it can be told from a network failure.
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      keepalive: false,
      signal: options.signal ? AbortSignal.any([options.signal, timer]) : timer,
    });
    text = await readBody(response);
  } catch {
    if (options.signal?.aborted) return failed('cancelled', null);
    return timer.aborted ? failed('timedOut', null) : failed('noAnswer', mayRepeat(body, null) ? 0 : null);
  }
  const held = [...secretsOf(body), ...(options.held ?? [])];
  const answer = readAnswer(response, text, host, held);
  const again = answer.outcome === 'unreachable' && mayRepeat(body, response.status);
  return { answer, pause: again ? pauseAfter(response) : null };
}

/** Seconds or a date, as the server asks; null if another attempt makes no sense. */
function pauseAfter(response: Response): number | null {
  const asked = response.headers.get('Retry-After');
  if (!asked) return 0;
  const pause = /^\d+$/u.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return pause <= LONGEST_PAUSE ? Math.max(0, pause) : null;
}

const waitIf = (wanted: boolean, pause: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (!wanted || pause === 0) return resolve();
    const timer = setTimeout(resolve, pause);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal?.addEventListener('abort', stop, { once: true });
  });

function unreachable(host: string, id: FailureId, params?: Readonly<Record<string, string>>): TokenAnswer {
  const failure = params ? { id, params } : { id };
  return { outcome: 'unreachable', host, correlationId: null, failure };
}
