/** One read-only call that proves a scope. Data of the source's integration. */
export interface ScopeCall {
  readonly scope: string;
  /** Path and query under the data centre's base URL; `{person}` stands for the id that the call of `personFrom` gives. */
  readonly path: string;
  /** Attribute that a record holds with the scope only; without it, the answer's success is the proof. */
  readonly attribute?: string;
  /** Records may lack the attribute with the scope too: then nothing follows. */
  readonly mayLack?: boolean;
  /** Needs the id of a person from the call of this scope. */
  readonly personFrom?: string;
  /** The call succeeds with this scope as well, so success proves one of the two. */
  readonly orScope?: string;
}

/** What the deep check knows of a vendor's API. */
export interface ScopeCalls {
  /** Succeeds with every valid company token: tells a token that is not taken from a scope that is missing. */
  readonly control: string;
  readonly calls: readonly ScopeCall[];
  /** Field of an answer that holds its records, and of a record that holds its id. */
  readonly records: string;
  readonly id: string;
  /** Response headers that announce the end of an interface, or speak of it. */
  readonly sunset: string;
  readonly warning: string;
}

/** What one call told; of its content nothing is kept but whether the attribute was there. */
export interface CallFinding {
  /** HTTP status; null without an answer. */
  readonly status: number | null;
  /** The answer is of the kind that the interface gives, not a proxy's page. */
  readonly expected: boolean;
  /** Null where no attribute was looked for, or no record came. */
  readonly attribute: boolean | null;
  readonly sunset: string | null;
  readonly warning: string | null;
}

export type DeepReason =
  | 'denied'
  | 'attributeMissing'
  | 'eitherScope'
  | 'tokenRefused'
  | 'noCall'
  | 'noRecord'
  | 'noAnswer'
  | 'unclear';

/** The control call's id among the results. */
export const CONTROL = 'control';

/** Result of one call; `id` is the scope's name or `control`. Holds no secret and no personal data. */
export interface DeepResult {
  readonly id: string;
  readonly outcome: 'ok' | 'failed' | 'skipped';
  readonly reason: DeepReason | null;
  readonly status: number | null;
  readonly sunset: string | null;
  readonly warning: string | null;
}

export interface DeepCheck {
  readonly host: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly results: readonly DeepResult[];
}

type Verdict = Pick<DeepResult, 'outcome' | 'reason'>;

const REFUSED: ReadonlySet<number | null> = new Set([401, 403]);
const PASSING = (status: number): boolean => status === 429 || status >= 500;

/** Judges the call that needs no scope: a token that is not taken says nothing about any scope. */
export function judgeControl(finding: CallFinding): Verdict {
  if (isProof(finding)) return { outcome: 'ok', reason: null };
  if (REFUSED.has(finding.status)) return { outcome: 'failed', reason: 'tokenRefused' };
  return { outcome: 'skipped', reason: withoutVerdict(finding) };
}

/** Judges one scope's call beside the control call's verdict. A refusal counts only where the control call passed. */
export function judgeScope(call: ScopeCall, finding: CallFinding | null, control: Verdict): Verdict {
  if (!finding) return { outcome: 'skipped', reason: 'noRecord' };
  if (REFUSED.has(finding.status)) {
    if (control.outcome === 'ok') return { outcome: 'failed', reason: 'denied' };
    return { outcome: 'skipped', reason: control.reason };
  }
  if (!isProof(finding)) return { outcome: 'skipped', reason: withoutVerdict(finding) };
  if (!call.attribute) return { outcome: 'ok', reason: call.orScope ? 'eitherScope' : null };
  if (finding.attribute === null) return { outcome: 'skipped', reason: 'noRecord' };
  if (finding.attribute) return { outcome: 'ok', reason: null };
  return { outcome: call.mayLack ? 'skipped' : 'failed', reason: 'attributeMissing' };
}

const isProof = ({ status, expected }: CallFinding): boolean => status === 200 && expected;

const withoutVerdict = ({ status }: CallFinding): DeepReason =>
  status === null || PASSING(status) ? 'noAnswer' : 'unclear';
