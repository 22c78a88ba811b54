import * as z from 'zod/mini';
import type { Requirements } from '../requirements/requirements.ts';
import { KEEP_MINUTES } from '../settings/keep-minutes.ts';

/** What an organisation has set for its browsers; it may restrict and demand, and never allows what is not allowed without it. */
export interface Policy {
  /** The only origins of the target that are filled; null: those that the extension may act on. */
  readonly origins: readonly string[] | null;
  /** How long values are kept; null leaves it to the admin. */
  readonly minutes: number | null;
  readonly noReveal: boolean;
  readonly noHandOver: boolean;
  /** Scopes that the app must have beside those of the target. */
  readonly extraScopes: readonly string[];
  /** Where the organisation helps. */
  readonly helpAddress: string | null;
}

export const NO_POLICY: Policy = {
  origins: null,
  minutes: null,
  noReveal: false,
  noHandOver: false,
  extraScopes: [],
  helpAddress: null,
};

export type PolicyItem = keyof Policy;

/** A policy, and the names of what it holds and cannot be understood. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly refused: readonly string[];
}

const isSecure = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';
/** An origin as a browser writes it; a host with a star in it is none. */
const isOrigin = (text: string): boolean =>
  /^https:\/\/[a-z0-9.-]+$/u.test(text) && isSecure(text) && new URL(text).origin === text;
const SCOPE = /^[A-Za-z][A-Za-z0-9._-]{0,99}$/u;

/** The shape of each item; `isTarget` tells whether an address is one of the target's. */
const shapes = (isTarget: (url: URL) => boolean) =>
  ({
    origins: z
      .array(z.string().check(z.refine((text) => isOrigin(text) && isTarget(new URL(text)))))
      .check(z.minLength(1), z.maxLength(20)),
    minutes: z.int().check(z.minimum(KEEP_MINUTES.least), z.maximum(KEEP_MINUTES.most)),
    noReveal: z.boolean(),
    noHandOver: z.boolean(),
    extraScopes: z.array(z.string().check(z.regex(SCOPE))).check(z.maxLength(20)),
    helpAddress: z.string().check(z.maxLength(500), z.refine(isSecure)),
  }) as const satisfies Record<PolicyItem, z.ZodMiniType>;

/** The names that a policy may have. */
export const POLICY_ITEMS = Object.keys(NO_POLICY) as readonly PolicyItem[];

/**
 * Reads what the browser's managed storage holds. Each item counts by itself: one that is unknown or of a wrong shape is left out
 * and named, whatever the others are.
 */
export function readPolicy(
  managed: Readonly<Record<string, unknown>>,
  isTarget: (url: URL) => boolean,
): ReadPolicy {
  const known = shapes(isTarget);
  const refused: string[] = [];
  const read: Partial<Record<PolicyItem, unknown>> = {};
  for (const [name, value] of Object.entries(managed)) {
    const item = POLICY_ITEMS.find((each) => each === name);
    const parsed = item ? known[item].safeParse(value) : null;
    if (item && parsed?.success) read[item] = parsed.data;
    else refused.push(name);
  }
  return { policy: { ...NO_POLICY, ...(read as Partial<Policy>) }, refused };
}

/** Whether the policy lets the admin see a whole value, or hand the values over to a colleague. */
export const allows = (policy: Policy, act: 'reveal' | 'handOver'): boolean =>
  act === 'reveal' ? !policy.noReveal : !policy.noHandOver;

/** Whether the policy lets a page of this origin be filled. */
export const mayFillAt = ({ origins }: Policy, origin: string): boolean =>
  origins === null || origins.includes(origin);

/** What the app must have: the target's demands and the policy's. */
export const requiredBy = ({ extraScopes }: Policy, { grants, scopes }: Requirements): Requirements => ({
  grants,
  scopes: [...new Set([...scopes, ...extraScopes])],
});
