import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import type { DeepResult } from '../../utils/core/oauth/deep-check.ts';
import { SCOPE_CALLS, TARGET } from '../../utils/integrations/index.ts';
import { deepCheck } from '../../utils/oauth/deep-check.ts';
import { type Respond, sendJson, sendText, startTokenServer, type TokenServer } from './token-server.ts';

const US2 = 'https://us2.api.concursolutions.com';
const WWW = 'https://www-us2.api.concursolutions.com';
const accessToken = `${randomUUID()}.${randomUUID()}.${randomUUID()}`;
const person = randomUUID();
const mail = `${randomUUID()}@people.example`;
const { scopes } = TARGET.requirements;

let server: TokenServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** Everything is granted: one user with the attribute that is asked for, lists for the rest. */
const granted: Respond = (response, seen, count) => {
  const attributes = new URL(seen.url).searchParams.get('attributes')?.split(',') ?? [];
  const user = Object.fromEntries(attributes.map((name) => [name, name === 'id' ? person : mail]));
  const json = seen.url.includes('/Users') ? { Resources: [user] } : { Items: [] };
  sendJson(json)(response, seen, count);
};

async function run(respond: Respond, more: { base?: string; signal?: AbortSignal; timeout?: number } = {}) {
  server = await startTokenServer(respond);
  const { base = US2, ...options } = more;
  const result = await deepCheck({ base, accessToken, scopes }, { ...options, now: () => 1 });
  const text = JSON.stringify(result);
  expect([accessToken, person, mail].filter((secret) => text.includes(secret))).toEqual([]);
  const outcomes = Object.fromEntries(
    result.results.map(({ id, outcome, reason }) => [id, reason ? `${outcome} ${reason}` : outcome]),
  );
  const of = (id: string) => result.results.find((entry) => entry.id === id) as DeepResult;
  return { result, outcomes, of, seen: server.seen, inits: server.inits };
}

describe('each scope is tried once', () => {
  test('with GET, the token in its header, at the www- host, without a cookie or a followed redirect', async () => {
    const { outcomes, result, seen, inits } = await run(granted);
    expect(outcomes).toEqual({
      control: 'ok',
      ...Object.fromEntries(scopes.map((scope) => [scope, 'ok'])),
      'expense.report.read': 'ok eitherScope',
      'expense.report.readwrite': 'skipped noCall',
    });
    expect(result).toMatchObject({ host: 'www-us2.api.concursolutions.com', at: 1 });
    const paths = SCOPE_CALLS.calls.map(({ path }) => path.replace('{person}', person));
    expect(seen.map(({ url }) => url).sort()).toEqual(
      [SCOPE_CALLS.control, ...paths].map((path) => WWW + path).sort(),
    );
    for (const { method, headers, body } of seen) {
      expect([method, headers.authorization, body]).toEqual(['GET', `Bearer ${accessToken}`, '']);
    }
    for (const init of inits) {
      expect(init).toMatchObject({ redirect: 'manual', credentials: 'omit', cache: 'no-store' });
    }
  });

  test('a refused scope is named, the others stand; ends and warnings of interfaces are told, without the token', async () => {
    const { outcomes, of } = await run((response, seen, count) => {
      if (seen.url.includes('/expense/reports?')) sendJson({}, 403)(response, seen, count);
      else if (seen.url.includes('groupconfigurations')) {
        const told = { sunset: 'Sat, 31 Dec 2033 23:59:59 GMT', 'x-api-warn': `old, ${accessToken}` };
        sendJson({ Items: [] }, 200, told)(response, seen, count);
      } else granted(response, seen, count);
    });
    expect(outcomes).toMatchObject({ EXPRPT: 'failed denied', CONFIG: 'ok', control: 'ok' });
    expect(of('CONFIG')).toMatchObject({ sunset: 'Sat, 31 Dec 2033 23:59:59 GMT' });
    expect(of('CONFIG').warning).toMatch(/^old, /u);
  });

  test('attributes that do not come, and companies without people', async () => {
    const bare = await run((response, seen, count) =>
      sendJson(seen.url.includes('/Users') ? { Resources: [{ id: person }] } : {})(response, seen, count),
    );
    expect(bare.outcomes).toMatchObject({
      'identity.user.core.read': 'failed attributeMissing',
      'identity.user.coresensitive.read': 'skipped attributeMissing',
      'identity.user.ids.read': 'failed attributeMissing',
    });
    await server?.close();
    const nobody = await run((response, seen, count) =>
      sendJson(seen.url.includes('/Users') ? { Resources: [] } : {})(response, seen, count),
    );
    expect(nobody.outcomes).toMatchObject({
      'identity.user.core.read': 'skipped noRecord',
      'expense.report.read': 'skipped noRecord',
      EXPRPT: 'ok',
    });
  });
});

describe('an answer that is none proves nothing', () => {
  const answers: [string, Respond, string, number?][] = [
    ["a proxy's page", sendText('<p>Sign in</p>'), 'skipped unclear'],
    ['a redirect', sendText('', 302, { Location: 'https://elsewhere.example/' }), 'skipped unclear'],
    ['a failing gateway', sendText('', 502), 'skipped noAnswer'],
    ['a reset', (response) => response.destroy(), 'skipped noAnswer'],
    ['silence', () => undefined, 'skipped noAnswer', 300],
  ];
  test.each(answers)('%s', async (_, respond, expected, timeout) => {
    const { result, inits } = await run(respond, timeout ? { timeout } : {});
    const tried = result.results.filter(({ reason }) => reason !== 'noCall' && reason !== 'noRecord');
    expect([...new Set(tried.map(({ outcome, reason }) => `${outcome} ${reason}`))]).toEqual([expected]);
    // One call each, and none with the id that nobody gave. On a busy machine the server hears of a call after its time.
    expect(inits).toHaveLength(SCOPE_CALLS.calls.length);
  });

  test('a list that is no list, or too large to be one', async () => {
    for (const body of [
      '{"Resources":{}}',
      '[]',
      'null',
      '{"Resour',
      `{"Resources":["${'x'.repeat(300_000)}"]}`,
    ]) {
      const { outcomes } = await run((response, seen, count) =>
        sendText(body, 200, { 'Content-Type': 'application/json' })(response, seen, count),
      );
      expect(outcomes['identity.user.ids.read']).toBe('skipped unclear');
      await server?.close();
    }
  });

  test('a token that is not taken says nothing about the scopes', async () => {
    const { outcomes } = await run(sendJson({}, 403));
    expect(outcomes).toMatchObject({ control: 'failed tokenRefused', EXPRPT: 'skipped tokenRefused' });
  });
});

test('an id that would change the address is not used', async () => {
  const { seen, outcomes } = await run((response, request, count) =>
    sendJson({ Resources: [{ id: '../../admin', active: true }] })(response, request, count),
  );
  expect(outcomes['expense.report.read']).toBe('skipped noRecord');
  expect(seen.some(({ url }) => url.includes('admin'))).toBe(false);
});

test('nothing is sent to another host', async () => {
  const { seen, outcomes } = await run(granted, { base: 'https://us2.api.concursolutions.com.example' });
  expect(seen).toEqual([]);
  expect(outcomes.EXPRPT).toBe('skipped noAnswer');
});
