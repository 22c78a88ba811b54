import type { TokenAnswer } from '../core/oauth/answer.ts';
import { parseRefusal, type Refusal, toldIn } from '../core/oauth/refusal.ts';
import { parseReply, type TokenReply } from '../core/oauth/reply.ts';
import { serverName, serverText, withoutTokens } from '../core/oauth/server-text.ts';
import { baseOfHost, dataCentre } from '../core/oauth/token-url.ts';
import type { FailureId } from '../core/result/failures.ts';
import { REQUIREMENTS, SOURCE, TOKEN_ERRORS } from '../integrations/index.ts';

const ENDPOINT = SOURCE.tokenEndpoint;
/** Names by which an answer is judged, all of them public: whatever is held, they are read as they came. */
const SCOPES = REQUIREMENTS.scopes;
const ERRORS = [...Object.keys(TOKEN_ERRORS.codes), ...Object.keys(TOKEN_ERRORS.errors)];
const ID = /[^0-9a-z-]/giu;
const LONGEST_ID = 64;

/**
 * Judges one response of the token endpoint; `text` is its body, null if that was too large to be read. The body
 * decides, not the status or the content type: documented codes come with several statuses, and a proxy's page may
 * come with 200. Nothing of the answer that may be shown holds one of `held`, whole or in part.
 */
export function readAnswer(
  response: Pick<Response, 'headers' | 'ok' | 'status' | 'type'>,
  text: string | null,
  host: string,
  held: readonly string[],
): TokenAnswer {
  const correlationField = ENDPOINT.correlationId;
  const inHeader = cleanId(response.headers.get(correlationField), held);
  const status = String(response.status);
  const about = { host, correlationId: inHeader };
  const unreachable = (id: FailureId, said?: Refusal): TokenAnswer => {
    const description = shownWords(said?.description ?? '', held);
    return {
      host,
      correlationId: inHeader ?? cleanId(said?.correlationId, held),
      outcome: 'unreachable',
      failure: { id, params: { host, status, ...(description && { description }) } },
    };
  };
  // A redirect that was not followed is opaque in browsers and has its own status elsewhere.
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    return unreachable('redirected');
  }
  if (text === null) return unreachable('answerTooLarge');
  // The network's own sign-in answers in the place of the server (RFC 6585, section 6).
  if (response.status === 511) return unreachable('notJson');
  const json = parseJson(text);
  // Tokens that were given are given: a replaced one would be lost, whatever else the answer says.
  const reply = response.ok ? parseReply(json) : null;
  if (reply) return { ...about, outcome: 'granted', reply: shownReply(reply, held) };
  const refusal = parseRefusal(json, correlationField, response.status);
  // Gateways have codes of their own: of a server that is busy or broken only a documented code is a verdict.
  const isBusy = response.status === 429 || response.status >= 500;
  if (refusal && (!isBusy || ERRORS.includes(refusal.code ?? ''))) {
    const correlationId = inHeader ?? cleanId(refusal.correlationId, held);
    const shown = shownRefusal(refusal.code ? refusal : { ...refusal, status }, held);
    return { ...about, correlationId, outcome: 'refused', refusal: { ...shown, correlationId } };
  }
  // An error in plain words names no value: it is shown, and says nothing about any.
  const words = json === undefined && !response.ok && isWords(text) ? text : json;
  const said = toldIn(words, correlationField);
  if (response.status === 429) return unreachable('tooManyRequests', said);
  if (response.status >= 500) return unreachable('serverError', said);
  return words === undefined ? unreachable('notJson') : unreachable('answerUnexpected', said);
}

/** Text that is neither markup nor a piece of JSON. */
const isWords = (text: string): boolean => /^\s*[^\s<{["]/u.test(text);

const cleanId = (id: string | null | undefined, held: readonly string[]): string | null =>
  serverText(id ?? '', held)
    .replace(ID, '')
    .slice(0, LONGEST_ID) || null;

const shownName = (name: string | null, held: readonly string[]): string | null =>
  name && (serverName(name, held, ERRORS) || null);

/** An address of the API is judged by its data centre: the rest of it is public. */
function shownAddress(told: string | null, held: readonly string[]): string | null {
  if (!told) return null;
  const base = baseOfHost(told, ENDPOINT);
  if (!base.ok) return serverText(told, held) || null;
  const centre = dataCentre(base.value, ENDPOINT);
  return serverText(centre, held) === centre ? base.value : null;
}

const shownWords = (text: string, held: readonly string[]): string => serverText(withoutTokens(text), held);

const shownRefusal = (refusal: Refusal, held: readonly string[]): Refusal => ({
  ...refusal,
  code: shownName(refusal.code, held),
  error: shownName(refusal.error, held),
  description: refusal.description && (shownWords(refusal.description, held) || null),
  geolocation: shownAddress(refusal.geolocation, held),
});

/** The tokens as they came; what is shown of the rest holds none of them either. */
function shownReply(reply: TokenReply, held: readonly string[]): TokenReply {
  const { accessToken, refreshToken, idToken } = reply;
  const secret = [...held, accessToken, refreshToken, idToken].filter((token) => token !== null);
  return {
    ...reply,
    scopes: reply.scopes?.map((scope) => serverName(scope, secret, SCOPES)) ?? null,
    geolocation: shownAddress(reply.geolocation, secret),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
