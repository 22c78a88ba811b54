import { addressOf } from './token-url.ts';

/** What a refusal holds, and what any other answer says of itself. Texts are the endpoint's own, not yet cleaned. */
export interface Refusal {
  readonly code: string | null;
  readonly error: string | null;
  readonly description: string | null;
  readonly geolocation: string | null;
  readonly correlationId: string | null;
  /** HTTP status, where no code tells more. */
  readonly status?: string;
}

type Role = 'code' | 'error' | 'words' | 'geolocation' | 'correlationId';

/**
 * What a field means, by its name in small letters without separators: RFC 6749 (5.2), RFC 7644 (3.12: `detail`, `scimType`),
 * RFC 9457 (`title`), the vendor's own `errorMessageList` and legacy `Error.Message`.
 */
const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['code', 'code'],
  ['errorcode', 'code'],
  ['error', 'error'],
  ['errors', 'error'],
  ['errormessagelist', 'error'],
  ['scimtype', 'error'],
  ['errordescription', 'words'],
  ['errormessage', 'words'],
  ['message', 'words'],
  ['messages', 'words'],
  ['description', 'words'],
  ['detail', 'words'],
  ['details', 'words'],
  ['title', 'words'],
  ['geolocation', 'geolocation'],
]);
/** Fields that mean something within an error only. */
const IN_ERROR: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['type', 'error'],
  ['errortype', 'error'],
  ['name', 'error'],
  ['reason', 'words'],
]);
/** Errors lie at most so deep in an answer, and nobody reads more of them. */
const DEEPEST = 5;
const WIDEST = 50;
const NAME = /^[\w.-]{1,100}$/u;
const LONGEST_CODE = 40;

interface Part {
  readonly value: unknown;
  readonly role: Role | null;
  readonly inError: boolean;
}

/** A refusal in one form, or null if the answer names neither a code nor an error. */
export function parseRefusal(json: unknown, correlationField: string, status = 0): Refusal | null {
  const { isError, ...told } = toldIn(json, correlationField, status);
  return told.code || told.error || isError ? told : null;
}

/**
 * What an answer tells of a failure, wherever it stands: each field may be a text, an object or a list, in any case; a code that
 * only repeats the HTTP status is none. A text by itself is words. `isError`: something stands under a field of errors.
 */
export function toldIn(
  json: unknown,
  correlationField: string,
  status = 0,
): Refusal & { readonly isError: boolean } {
  const found: Record<Role, string[]> = {
    code: [],
    error: [],
    words: [],
    geolocation: [],
    correlationId: [],
  };
  let isError = false;
  const roles = new Map([...ROLES, [plain(correlationField), 'correlationId' as const]]);
  let level: readonly Part[] = [{ value: json, role: 'words', inError: false }];
  // Level by level: what stands further out comes first.
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: Part[] = [];
    for (const part of level.slice(0, WIDEST)) {
      const text = textOf(part);
      if (text === null) next.push(...partsOf(part, roles, depth === 0));
      else if (part.role && text) {
        const isName = NAME.test(text);
        found[part.role === 'error' && !isName ? 'words' : part.role].push(text);
        isError ||= part.inError;
      }
    }
    level = next;
  }
  return {
    code: isRpcStatus(json) ? null : (found.code.find((code) => code !== String(status)) ?? null),
    error: found.error[0] ?? null,
    description: [...new Set(found.words)].join(' ') || null,
    geolocation: addressIn(found.geolocation),
    correlationId: found.correlationId[0] ?? null,
    isError,
  };
}

/** How gateways of gRPC answer (google.rpc.Status): their codes number kinds of failures, whatever the vendor's say. */
const isRpcStatus = (json: unknown): boolean => {
  const { message, details } = Object(json) as Readonly<Record<string, unknown>>;
  return typeof message === 'string' && Array.isArray(details);
};

/** The first of these texts that is an address; else what the first says, to be refused by its name. */
function addressIn(texts: readonly string[]): string | null {
  const told = texts.map(addressOf);
  return told.find((text) => text !== null && URL.canParse(text)) ?? told[0] ?? null;
}

/** The text of a leaf, empty if it means nothing; null for an object or a list. */
function textOf({ value, role }: Part): string | null {
  if (typeof value === 'object' && value !== null) return null;
  if (role === 'code') return codeOf(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** A whole number, or a short text: "064" is 64. */
function codeOf(value: unknown): string {
  const text = typeof value === 'string' || Number.isInteger(value) ? String(value).trim() : '';
  if (/^\d{1,15}$/u.test(text)) return String(Number(text));
  return text.length <= LONGEST_CODE ? text : '';
}

function partsOf({ value, role, inError }: Part, roles: ReadonlyMap<string, Role>, isTop: boolean): Part[] {
  if (role === 'code') return [];
  // Each entry of a list means what the list means; an answer that is a list means nothing by itself.
  if (Array.isArray(value))
    return value.map((entry) => ({ value: entry, role: isTop ? null : role, inError }));
  return Object.entries(value as object).flatMap(([key, entry]): Part[] => {
    // Whatever the parts of an address are called, they are about it.
    if (role === 'geolocation') return [{ value: entry, role, inError }];
    const name = plain(key);
    const own = roles.get(name) ?? (inError ? IN_ERROR.get(name) : undefined);
    // Within words every text is words, whatever a language or a form calls it.
    const meant = own ?? (role === 'words' && !isTop ? role : null);
    return meant ? [{ value: entry, role: meant, inError: inError || meant === 'error' }] : [];
  });
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/gu, '');
