import { HANDOVER_IDS, type HandoverId } from '../credentials/credentials.ts';
import { type ShapeFault, shapeFault } from '../credentials/shape-fault.ts';
import { shapeProblem } from '../credentials/shapes.ts';
import type { TokenEndpoint } from '../oauth/token-endpoint.ts';
import { baseOfHost, mistakenFor, repairedBase } from '../oauth/token-url.ts';
import type { FailureId } from '../result/failures.ts';
import { type Failure, fail, ok, type Result } from '../result/result.ts';
import type { Pair } from './pair.ts';
import type { FoundValue } from './values.ts';

/** One value's outcome: taken, or seen but not taken, or neither. */
export interface Choice {
  readonly value: string | null;
  readonly problem: Failure | null;
}

const NOTHING: Choice = { value: null, problem: null };
const take = (value: string): Choice => ({ value, problem: null });
const doubt = (field: HandoverId, id: FailureId, fault: ShapeFault | null = null): Choice => ({
  value: null,
  problem: { id, params: { field, ...(fault && { fault }) } },
});

/** Why the values found under a name were not taken. */
function unsure(id: HandoverId, pairs: readonly Pair[]): Choice {
  const named = pairs.filter(({ label }) => !label.isAccount);
  const told = named.length > 0 ? named : pairs;
  return doubt(id, told.find((pair) => pair.doubt)?.doubt ?? 'ambiguousText');
}

/** Each text once, whatever its case. */
export const distinct = (texts: readonly string[]): string[] => [
  ...new Map(texts.map((text) => [text.toLowerCase(), text])).values(),
];

/** The value of one credential: what its label surely names, if it is one value of the right shape. */
export function chooseValue(id: HandoverId, pairs: readonly Pair[], found: readonly FoundValue[]): Choice {
  const own = pairs.filter(({ label, value }) => label.id === id && value.form === 'token');
  const sure = distinct(own.filter((pair) => pair.sure).map(({ value }) => value.text));
  const [value] = sure;
  if (value === undefined) return own.length > 0 ? unsure(id, own) : otherTokenOnly(id, found);
  if (sure.length > 1) return doubt(id, 'ambiguousText');
  const problem = shapeProblem(id, value) ?? (isEncoded(value) ? 'valueMalformed' : null);
  return problem ? doubt(id, problem, shapeFault(id, value)) : take(value);
}

/** Whether a text is a token that a program encoded (base64, RFC 4648), as secrets of Kubernetes are. */
function isEncoded(value: string): boolean {
  try {
    return (
      shapeProblem('refreshToken', atob(value.replaceAll('-', '+').replaceAll('_', '/')).trim()) === null
    );
  } catch {
    return false;
  }
}

/** Senders take another token for the refresh token: its form gives it away, whatever it is called. */
function otherTokenOnly(id: HandoverId, found: readonly FoundValue[]): Choice {
  if (id !== 'refreshToken') return NOTHING;
  const seen = found.filter(({ form }) => form === 'token').map(({ text }) => shapeProblem(id, text));
  const isRequestToken = ({ text }: FoundValue) =>
    /^at-/u.test(text) && shapeProblem('requestToken', text) === null;
  if (found.some(isRequestToken)) return doubt(id, 'requestTokenAsRefreshToken');
  return seen.includes('accessTokenAsRefreshToken') ? doubt(id, 'accessTokenAsRefreshToken') : NOTHING;
}

/** The base URL: the labelled one, else the only allowed one in the text. */
export function chooseUrl(
  pairs: readonly Pair[],
  found: readonly FoundValue[],
  endpoint: TokenEndpoint,
): Choice {
  const id = 'authorizationUrl';
  const own = pairs.filter(({ label, value }) => label.id === id && value.form === 'url');
  const labelled = own.filter(({ sure }) => sure).map(({ value }) => baseOf(value, endpoint));
  const bases = distinct(labelled.flatMap((base) => (base.ok ? [base.value] : [])));
  const refused = labelled.find((base) => !base.ok);
  if (bases.length > 1 || (bases[0] && refused)) return doubt(id, 'ambiguousText');
  if (bases[0]) return take(bases[0]);
  if (refused && !refused.ok) return { value: null, problem: refused.failure };
  if (own.some((pair) => pair.doubt)) return unsure(id, own);
  const all = distinct(
    found.flatMap((value) => {
      const base = value.form === 'url' ? baseOf(value, endpoint) : null;
      return base?.ok ? [base.value] : [];
    }),
  );
  if (all.length > 1) return doubt(id, 'ambiguousText');
  if (all[0]) return take(all[0]);
  return own.length > 0 ? unsure(id, own) : NOTHING;
}

/** Which of the four a value may be by its form; `same` is equal where two texts mean one value. */
export interface Meaning {
  readonly ids: readonly HandoverId[];
  readonly same: string;
}

/** What a value means, whatever its name. */
export function meaningOf(value: FoundValue, endpoint: TokenEndpoint): Meaning {
  const same = value.text.toLowerCase();
  if (value.form === 'token')
    return { ids: HANDOVER_IDS.filter((id) => shapeProblem(id, value.text) === null), same };
  const base = baseOf(value, endpoint);
  return base.ok ? { ids: ['authorizationUrl'], same: base.value } : { ids: [], same };
}

function baseOf({ text }: FoundValue, endpoint: TokenEndpoint): Result<string> {
  const url = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  const repaired = repairedBase(url, endpoint);
  if (repaired) return ok(repaired);
  const base = baseOfHost(url, endpoint);
  const mistaken = !base.ok && base.failure.id === 'hostNotAllowed' && mistakenFor(url, endpoint);
  return mistaken ? fail(mistaken, base.failure.params) : base;
}
