import type { CredentialId } from '../credentials/credentials.ts';
import type { FailureId } from '../result/failures.ts';
import type { Failure } from '../result/result.ts';
import type { PageKind } from '../source/reading.ts';
import { cleanForDisplay } from '../text/text.ts';
import type { Refusal } from './refusal.ts';

export type CallKind = 'exchange' | 'validate' | 'refresh';

/** The grant that each kind of call asks for. */
const GRANT_OF: Readonly<Record<CallKind, string>> = {
  exchange: 'password',
  validate: 'client_credentials',
  refresh: 'refresh_token',
};

/** Pages of the source on which the causes of refusals are repaired. */
export const REPAIR_PAGES = [
  'appList',
  'companyRequestTokens',
  'authenticationAdmin',
] as const satisfies readonly PageKind[];
export type RepairPage = (typeof REPAIR_PAGES)[number];

/** The company's admin, the vendor of the source, or this project. */
export const FIXERS = ['admin', 'source', 'us'] as const;
export type Fixer = (typeof FIXERS)[number];

/** What a refusal means for one kind of call, which value is at fault, if it is one, and where the admin can mend it. */
export interface Blame {
  readonly failure: FailureId;
  readonly atFault: CredentialId | null;
  readonly where?: RepairPage;
}

/** One documented code or error name. */
export interface ErrorEntry extends Blame {
  readonly whoCanFix: Fixer;
  /** Passes by itself: says nothing about the values. */
  readonly transient?: boolean;
  /** Is about the call, not about what was sent with it. */
  readonly ofCall?: boolean;
  /** Where the same refusal blames another value in an exchange. */
  readonly exchange?: Blame;
  /** Where it blames another value when a refresh token is spent. */
  readonly refresh?: Blame;
}

/**
 * Everything a vendor documents about its refusals: numeric codes, and error names for answers without a code. `words` are for
 * error names that are used for many things: what the description says.
 */
export interface ErrorCatalogue {
  readonly codes: Readonly<Record<string, ErrorEntry>>;
  readonly errors: Readonly<Record<string, ErrorEntry>>;
  readonly words: readonly { readonly said: RegExp; readonly entry: ErrorEntry }[];
}

/** A refusal, judged. */
export interface Verdict {
  readonly failure: Failure & { readonly params: { readonly code: string } };
  readonly atFault: CredentialId | null;
  /** It says nothing about the values. */
  readonly transient: boolean;
}

/**
 * Judges a refusal: by code, else by error name, else by its words, else `refusedUnknown`. The description is cleaned for display;
 * whoever calls has taken the sent values out of it.
 */
export function judge(refusal: Refusal, kind: CallKind, catalogue: ErrorCatalogue): Verdict {
  const { code, error, description, status } = refusal;
  const byName = () => entryOf(catalogue.errors, error) ?? entryBySaid(catalogue, description);
  // Some answers give the error's name as the code.
  const entry = code ? (entryOf(catalogue.codes, code) ?? entryOf(catalogue.errors, code)) : byName();
  const blame = (kind !== 'validate' && entry?.[kind]) || entry;
  const { failure, atFault, where }: Blame = blame ?? { failure: 'refusedUnknown', atFault: null };
  const transient = entry?.transient ?? false;
  return {
    failure: {
      id: failure,
      params: {
        code: cleanForDisplay(code ?? error ?? '', 40),
        description: cleanForDisplay(description ?? '', 200),
        ...(status && { status }),
        // What passes by itself needs nobody.
        ...(!transient && { whoCanFix: entry?.whoCanFix ?? 'source' }),
        ...(where && { where }),
        ...(atFault && { field: atFault }),
        ...(failure === 'grantNotAllowed' && { names: GRANT_OF[kind] }),
      },
    },
    atFault,
    transient: transient || (entry?.ofCall ?? false),
  };
}

const entryOf = (entries: Readonly<Record<string, ErrorEntry>>, key: string | null): ErrorEntry | null =>
  key && Object.hasOwn(entries, key) ? (entries[key] ?? null) : null;

const entryBySaid = ({ words }: ErrorCatalogue, description: string | null): ErrorEntry | null =>
  words.find(({ said }) => said.test(description ?? ''))?.entry ?? null;
