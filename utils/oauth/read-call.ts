import type { CallFinding, ScopeCalls } from '../core/oauth/deep-check.ts';
import { serverText } from '../core/oauth/server-text.ts';
import { baseOfHost, callUrl } from '../core/oauth/token-url.ts';
import { SOURCE } from '../integrations/index.ts';
import { readBody } from './read-body.ts';

const ENDPOINT = SOURCE.tokenEndpoint;
const TIMEOUT = 20_000;
const LONGEST_HEADER = 200;
const ID = /^[\w-]{8,64}$/u;

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: number;
  /** Held values beside the access token: no text of the answer may bring them back either. */
  readonly held?: readonly string[];
}

/** What a call told, and the id of its first record where an attribute was looked for: for one more call, then forgotten. */
export interface ReadAnswer {
  readonly finding: CallFinding;
  readonly person: string | null;
}

type Vocabulary = Pick<ScopeCalls, 'records' | 'id' | 'sunset' | 'warning'>;

const NOTHING: ReadAnswer = {
  finding: { status: null, expected: false, attribute: null, sunset: null, warning: null },
  person: null,
};

/**
 * One GET with a company's access token, at the `www-` variant of an allowed host; a redirect is not followed. The content is
 * dropped unread, but for the question whether the first record has `attribute`. A failure to get an answer is a finding.
 */
export async function readCall(
  base: string,
  path: string,
  accessToken: string,
  vocabulary: Vocabulary,
  attribute: string | null,
  options: ReadOptions = {},
): Promise<ReadAnswer> {
  const allowed = baseOfHost(base, ENDPOINT);
  if (!allowed.ok || !path.startsWith('/')) return NOTHING;
  const timer = AbortSignal.timeout(options.timeout ?? TIMEOUT);
  try {
    const response = await fetch(callUrl(allowed.value, { ...ENDPOINT, tokenPath: path }), {
      method: 'GET',
      headers: { Authorization: `Bearer ${accessToken}`, Accept: 'application/json' },
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: options.signal ? AbortSignal.any([options.signal, timer]) : timer,
    });
    const { status, headers } = response;
    const expected = response.ok && /\bjson\b/iu.test(headers.get('Content-Type') ?? '');
    const looked = expected && attribute !== null;
    const record = looked ? await firstRecord(response, vocabulary) : undefined;
    if (!looked) await response.body?.cancel();
    const held = [accessToken, ...(options.held ?? [])];
    const told = (name: string) => serverText(headers.get(name) ?? '', held, LONGEST_HEADER) || null;
    const finding = {
      status,
      expected: expected && record !== null,
      attribute: record && attribute !== null ? record.names.includes(attribute) : null,
      sunset: told(vocabulary.sunset),
      warning: told(vocabulary.warning),
    };
    return { finding, person: record?.id ?? null };
  } catch {
    return NOTHING;
  }
}

/** Names of the first record's attributes and its id, never another value; null for an answer without a list of records. */
async function firstRecord(
  response: Response,
  { records, id }: Vocabulary,
): Promise<{ names: readonly string[]; id: string | null } | null | undefined> {
  const text = await readBody(response);
  const list = text === null ? null : listIn(text, records);
  if (!list) return null;
  const [record] = list;
  if (typeof record !== 'object' || record === null) return undefined;
  const own = (record as Record<string, unknown>)[id];
  return { names: Object.keys(record), id: typeof own === 'string' && ID.test(own) ? own : null };
}

function listIn(text: string, field: string): readonly unknown[] | null {
  try {
    const list = (JSON.parse(text) as Record<string, unknown> | null)?.[field];
    return Array.isArray(list) ? list : null;
  } catch {
    return null;
  }
}
