/** What a test can make the token endpoint do in place of its regular answer. */
export type ForcedReply =
  | { readonly kind: 'error'; readonly code: number; readonly status?: number; readonly geolocation?: string }
  | {
      readonly kind: 'raw';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'drip' }
  | { readonly kind: 'reset' };

/** The form fields of the request at hand, for replies that depend on it; null gives the regular answer. */
export type ReplyChooser = (fields: URLSearchParams, host: string) => ForcedReply | null;

/** The usual ways in which a token call goes wrong. */
export const reply = {
  /** A documented error code; status as set in the world's options unless given. */
  error: (code: number, more: { status?: number; geolocation?: string } = {}): ForcedReply => ({
    kind: 'error',
    code,
    ...more,
  }),
  raw: (status: number, body = '', headers: Record<string, string> = {}): ForcedReply => ({
    kind: 'raw',
    status,
    body,
    headers,
  }),
  json: (status: number, body: unknown): ForcedReply => ({
    kind: 'raw',
    status,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  }),
  badGateway: (): ForcedReply => ({
    kind: 'raw',
    status: 502,
    body: '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
    headers: { 'content-type': 'text/html' },
  }),
  empty: (status = 200): ForcedReply => ({ kind: 'raw', status }),
  tooManyRequests: (retryAfter?: string): ForcedReply => ({
    kind: 'raw',
    status: 429,
    ...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }),
  }),
  redirect: (location: string, status = 302): ForcedReply => ({ kind: 'raw', status, headers: { location } }),
  /** The regular answer, late. */
  delay: (ms: number): ForcedReply => ({ kind: 'delay', ms }),
  /** An answer that begins well and goes on for ever, a byte now and then. */
  drip: (): ForcedReply => ({ kind: 'drip' }),
  /** The connection breaks without an answer. */
  reset: (): ForcedReply => ({ kind: 'reset' }),
} as const;
