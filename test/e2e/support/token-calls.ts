import { expect } from '@playwright/test';
import { type RequestLogEntry, TOKEN_PATH } from '../../sandbox/server.ts';

/** Names of the body's fields, by kind of call. */
export const FIELDS = {
  validate: ['client_id', 'client_secret', 'grant_type'],
  exchange: ['client_id', 'client_secret', 'credtype', 'grant_type', 'password', 'username'],
} as const;

/**
 * The hosts that were asked since `from`. Each request of that time, to whichever host, must be a documented token
 * call with just these fields: then nothing that was sent went elsewhere.
 */
export function tokenCalls(
  log: readonly RequestLogEntry[],
  from: number,
  kind: keyof typeof FIELDS,
): string[] {
  const sent = log.slice(from);
  for (const { method, path, query, contentType, fields, authorization, hasCookie, hasReferrer } of sent) {
    expect({ method, path, query, contentType, authorization, hasCookie, hasReferrer }).toEqual({
      method: 'POST',
      path: TOKEN_PATH,
      query: {},
      contentType: 'application/x-www-form-urlencoded',
      authorization: null,
      hasCookie: false,
      hasReferrer: false,
    });
    expect(Object.keys(fields).sort()).toEqual(FIELDS[kind]);
  }
  return sent.map(({ host }) => host);
}
