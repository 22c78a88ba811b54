import { redact } from '../core/credentials/redact.ts';
import type { TokenAnswer } from '../core/oauth/answer.ts';
import { parseRefusal, parseReply } from '../core/oauth/reply.ts';
import type { Failure } from '../core/result/result.ts';

const ID = /[^0-9a-z-]/giu;
const LONGEST_ID = 64;

/**
 * Judges one response of the token endpoint; `text` is its body, null if that was too large to be read. The body
 * decides, not the status or the content type: documented codes come with several statuses, and a proxy's page may
 * come with 200.
 */
export function readAnswer(
  response: Pick<Response, 'headers' | 'ok' | 'status' | 'type'>,
  text: string | null,
  host: string,
  correlationField: string,
  secrets: readonly string[],
): TokenAnswer {
  const inHeader = cleanId(response.headers.get(correlationField));
  const told = { host, correlationId: inHeader };
  const unreachable = (id: Failure['id']): TokenAnswer => ({
    ...told,
    outcome: 'unreachable',
    failure: { id, params: { host, status: String(response.status) } },
  });
  // A redirect that was not followed is opaque in browsers and has its own status elsewhere.
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    return unreachable('redirected');
  }
  if (text === null) return unreachable('answerTooLarge');
  const json = parseJson(text);
  // Tokens that were given are given: a replaced one would be lost, whatever else the answer says.
  const reply = response.ok ? parseReply(json) : null;
  if (reply) return { ...told, outcome: 'granted', reply };
  const refusal = parseRefusal(json, correlationField);
  if (refusal && (refusal.code || response.status < 500)) {
    const hide = (said: string | null) => said && redact(said, secrets);
    const shown = { error: hide(refusal.error), description: hide(refusal.description) };
    const correlationId = inHeader ?? cleanId(refusal.correlationId);
    return { ...told, correlationId, outcome: 'refused', refusal: { ...refusal, ...shown } };
  }
  if (response.status === 429) return unreachable('tooManyRequests');
  if (response.status >= 500) return unreachable('serverError');
  return unreachable(json === undefined ? 'notJson' : 'answerUnexpected');
}

const cleanId = (id: string | null): string | null => id?.replace(ID, '').slice(0, LONGEST_ID) || null;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
