import { createHash } from 'node:crypto';

/** A value as the log may hold it: enough to compare, too little to use. */
export interface Redacted {
  readonly length: number;
  /** First 8 hexadecimal digits of the SHA-256 of the value. */
  readonly sha256: string;
}

export type RedactedFields = Readonly<Record<string, Redacted>>;

/** One request as the sandbox received it. Holds names of fields, never their values. */
export interface RequestLogEntry {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly method: string;
  readonly host: string;
  /** Path without the query. */
  readonly path: string;
  readonly query: RedactedFields;
  readonly origin: string | null;
  readonly contentType: string | null;
  readonly fields: RedactedFields;
  readonly authorization: Redacted | null;
  readonly hasCookie: boolean;
  readonly hasReferrer: boolean;
  /** Status of the answer; 0 while there is none, or where the connection was broken. */
  status: number;
}

/** For comparing a value with a log entry without putting the value into the log. */
export const fingerprint = (value: string): string =>
  createHash('sha256').update(value).digest('hex').slice(0, 8);

const redact = (value: string): Redacted => ({ length: value.length, sha256: fingerprint(value) });

const redactAll = (pairs: Iterable<[string, string]>): RedactedFields =>
  Object.fromEntries([...pairs].map(([name, value]) => [name, redact(value)]));

function bodyFields(contentType: string | null, body: string): RedactedFields {
  if (!body) return {};
  if (!contentType?.includes('json')) return redactAll(new URLSearchParams(body));
  try {
    const parsed: unknown = JSON.parse(body);
    const pairs = Object.entries(typeof parsed === 'object' && parsed !== null ? parsed : {});
    return redactAll(pairs.map(([name, value]) => [name, String(value)]));
  } catch {
    return { '(not JSON)': redact(body) };
  }
}

/** The log entry of a request; `body` is read from a copy of it. */
export async function toLogEntry(request: Request, host: string): Promise<RequestLogEntry> {
  const url = new URL(request.url);
  const header = (name: string) => request.headers.get(name);
  const authorization = header('authorization');
  const body = request.method === 'GET' || request.method === 'HEAD' ? '' : await request.clone().text();
  return {
    time: Date.now(),
    method: request.method,
    host,
    path: url.pathname,
    query: redactAll(url.searchParams),
    origin: header('origin'),
    contentType: header('content-type'),
    fields: bodyFields(header('content-type'), body),
    authorization: authorization === null ? null : redact(authorization),
    hasCookie: header('cookie') !== null,
    hasReferrer: header('referer') !== null,
    status: 0,
  };
}
