import type { FailureId } from '../result/failures.ts';
import { stripInvisible } from '../text/text.ts';
import type { CredentialId } from './credentials.ts';
import { isShortened } from './value-like.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
/** Five groups, none much too long, so meant as a UUID even where it is cut or a digit is one too many or wrong. */
const MEANT_AS_UUID = /^[0-9a-z]{1,10}(?:-[0-9a-z]{1,6}){3}-[0-9a-z]{1,14}$/iu;
/** `000…`, `12345678-1234-…` and the like, each group the beginning of one row, stand for a value in samples. */
const SAMPLE = /((....)....)-\2-\2-\2-\1/iu;
/** Not `at-xxx…`, which stands for a token in samples and for a hidden one. */
const PREFIXED_REQUEST_TOKEN = /^at-(?!(.)\1*$)[0-9a-z]{16,64}$/iu;
const HEX_REQUEST_TOKEN = /^[0-9a-f]{32}$/iu;
const OPAQUE_TOKEN = /^[\w.~-]{20,4096}$/u;
/** As no word, host name or scope has it: so many in a row, letters and digits mixed. */
const RANDOM_STRETCH = /(?![a-z]{8}|\d{8})[a-z\d]{8}/iu;

/** Whether a cleaned value says by its beginning that it is a company's request token. */
export const isPrefixedRequestToken = (value: string): boolean => PREFIXED_REQUEST_TOKEN.test(value);

const isUuid = (value: string): boolean => UUID.test(value) && !SAMPLE.test(value);

/** A value without what a page or a copy adds to it: invisible characters, line breaks, blanks. */
export const cleanValue = (value: string): string => stripInvisible(value).replace(/\s+/gu, '');

/**
 * What is wrong with the shape of a cleaned value; null if nothing is. Several credentials share a shape, so a right
 * shape proves nothing. Shapes: the vendor's documentation and screenshots; a refresh token may change its form at any
 * time, so only what is surely another thing is refused there.
 */
export function shapeProblem(id: CredentialId, value: string): FailureId | null {
  if (isShortened(value)) return 'valueShortened';
  switch (id) {
    case 'requestToken':
      return isUuid(value) || isPrefixedRequestToken(value) || HEX_REQUEST_TOKEN.test(value)
        ? null
        : 'valueMalformed';
    case 'refreshToken':
      return refreshTokenProblem(value);
    case 'authorizationUrl':
      return isPlainHttps(value) ? null : 'valueMalformed';
    default:
      return isUuid(value) ? null : 'valueMalformed';
  }
}

function refreshTokenProblem(value: string): FailureId | null {
  if (/^at-/iu.test(value)) return 'requestTokenAsRefreshToken';
  if (value.startsWith('eyJ')) return 'accessTokenAsRefreshToken';
  if (isUuid(value)) return null;
  const token = OPAQUE_TOKEN.test(value) && RANDOM_STRETCH.test(value) && !MEANT_AS_UUID.test(value);
  return token ? null : 'valueMalformed';
}

/** An https address without port, user info, query and fragment. Which hosts are allowed is the endpoint's business. */
function isPlainHttps(value: string): boolean {
  if (!/^https:\/\//iu.test(value) || !URL.canParse(value)) return false;
  const { port, username, password, search, hash } = new URL(value);
  return ![port, username, password, search, hash].some(Boolean);
}
