import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  allows,
  mayFillAt,
  NO_POLICY,
  POLICY_ITEMS,
  readPolicy,
  requiredBy,
} from '../../../utils/core/policy/policy.ts';
import { isPageOf } from '../../../utils/integrations/hosts.ts';

const read = (managed: Readonly<Record<string, unknown>>) =>
  readPolicy(managed, (url) => isPageOf('target', url));
const EU = 'https://eu.mileiq.com';
const WHOLE = {
  origins: ['https://dashboard.mileiq.com', EU],
  minutes: 10,
  noReveal: true,
  noHandOver: true,
  extraScopes: ['receipts.read', 'USER'],
  helpAddress: 'https://intranet.example/concur?topic=link',
};

test('nothing set is no policy', () => {
  expect(read({})).toEqual({ policy: NO_POLICY, refused: [] });
});

test('everything set is read as it stands', () => {
  expect(read(WHOLE)).toEqual({ policy: WHOLE, refused: [] });
});

describe('a bad value is left out by itself, and named', () => {
  test.each<[string, unknown]>([
    ['minutes', 4],
    ['minutes', 61],
    ['minutes', '10'],
    ['minutes', 7.5],
    ['noReveal', 'true'],
    ['noReveal', 1],
    ['noHandOver', null],
    ['origins', []],
    ['origins', EU],
    ['origins', ['http://eu.mileiq.com']],
    ['origins', [`${EU}/`]],
    ['origins', [`${EU}/settings`]],
    ['origins', ['https://mileiq.com.example']],
    ['origins', [EU, 'https://evil.example']],
    ['origins', ['https://*.mileiq.com']],
    ['extraScopes', 'USER'],
    ['extraScopes', ['a b']],
    ['extraScopes', [7]],
    ['helpAddress', 'http://intranet.example'],
    ['helpAddress', 'javascript:alert(1)'],
    ['helpAddress', 'intranet'],
    ['unknownItem', true],
    ['toString', true],
  ])('%s: %j', (name, value) => {
    const { [name as 'minutes']: _, ...others } = { ...WHOLE };
    const { policy, refused } = read({ ...others, [name]: value });
    expect(refused).toEqual([name]);
    expect(policy).toEqual({ ...NO_POLICY, ...others });
  });
});

test('what a policy allows', () => {
  const { policy } = read(WHOLE);
  expect([allows(NO_POLICY, 'reveal'), allows(NO_POLICY, 'handOver')]).toEqual([true, true]);
  expect([allows(policy, 'reveal'), allows(policy, 'handOver')]).toEqual([false, false]);
  const [noReveal] = [read({ noReveal: true }).policy];
  expect([allows(noReveal, 'reveal'), allows(noReveal, 'handOver')]).toEqual([false, true]);
  expect(['https://beta.mileiq.com', EU].map((origin) => mayFillAt(policy, origin))).toEqual([false, true]);
  expect(mayFillAt(NO_POLICY, EU)).toBe(true);
});

test('its scopes are demanded beside those of the target, each once', () => {
  const { policy } = read({ extraScopes: ['USER', 'CONFIG'] });
  expect(requiredBy(policy, { grants: ['password'], scopes: ['CONFIG'] })).toEqual({
    grants: ['password'],
    scopes: ['CONFIG', 'USER'],
  });
});

describe('what is published', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

  test('the schema that Chrome reads has every item, and no other', () => {
    expect(Object.keys(schema.properties)).toEqual(POLICY_ITEMS);
  });

  test('every example of the documentation is a policy that is read whole', () => {
    const blocks = [...readFileSync('docs/policy.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/gu)];
    const examples = blocks.map(([, text]) => settingsIn(JSON.parse(text ?? '')));
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) {
      expect(Object.keys(example)).not.toEqual([]);
      expect(read(example).refused).toEqual([]);
    }
  });
});

/** Google's console wraps each value. */
const unwrapped = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'Value' in value ? value.Value : value;

/** The items of a policy, however deep a browser's own format holds them. */
function settingsIn(json: Record<string, unknown>): Record<string, unknown> {
  if (POLICY_ITEMS.some((item) => item in json))
    return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, unwrapped(value)]));
  const inner = Object.values(json).find((value) => typeof value === 'object' && value !== null);
  return inner ? settingsIn(inner as Record<string, unknown>) : {};
}
