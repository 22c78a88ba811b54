import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CREDENTIAL_IDS } from '@/utils/core/credentials/credentials';
import { CHECK_IDS, type CheckId, type Validation } from '@/utils/core/oauth/validation';
import { TARGET } from '@/utils/integrations/index';
import { show } from './show';
import { allStates, holding, STATE_NAMES, snapshot, validation } from './snapshots';

const states = (found: NodeListOf<Element>, key: string) =>
  Object.fromEntries([...found].map((node) => [node.getAttribute(key), node.getAttribute('data-state')]));

describe('attributes that other tests and support rely on', () => {
  test('every grant and scope with its state, and near misses explained', async () => {
    const { container } = await show(allStates().appPrepare);
    expect(states(container.querySelectorAll('[data-grant]'), 'data-grant')).toEqual({
      refresh_token: 'present',
      client_credentials: 'near-miss',
      password: 'missing',
    });
    const scopes = states(container.querySelectorAll('[data-scope]'), 'data-scope');
    expect(Object.keys(scopes)).toEqual([...TARGET.requirements.scopes]);
    expect(scopes).toMatchObject({
      EXPRPT: 'near-miss',
      CONFIG: 'missing',
      'identity.user.core.read': 'present',
    });
    expect(container.querySelector('[data-scope="expense.report.readwrite"]')?.textContent).toContain(
      '“expense-report.readwrite” is not “expense.report.readwrite”',
    );
    expect(container.querySelector('[data-scope=EXPRPT]')?.textContent).toContain('almost right');
  });

  test('nothing read is unknown, not missing', async () => {
    const { container } = await show(snapshot());
    expect(container.querySelectorAll('[data-scope][data-state=unknown]')).toHaveLength(8);
    expect(container.querySelectorAll('[data-grant][data-state=unknown]')).toHaveLength(3);
  });

  test('further entries are listed, not judged', async () => {
    const { container } = await show(allStates().appPrepare);
    expect(container.querySelector('.extras')?.textContent).toContain('travel.receipts.read');
    expect(container.querySelector('[data-scope=openid]')).toBeNull();
  });

  test('all six values with their state', async () => {
    const { container } = await show(allStates().secretIdSuspect);
    const found = states(container.querySelectorAll('[data-credential]'), 'data-credential');
    expect(Object.keys(found).sort()).toEqual([...CREDENTIAL_IDS].sort());
    expect(found).toMatchObject({ clientId: 'held', clientSecret: 'suspect', refreshToken: 'empty' });
  });

  test('a validation with checks, code and correlation id', async () => {
    const state = allStates().exchangeFailed;
    const { find } = await show(state);
    const section = find('[data-validation]');
    expect(section?.getAttribute('data-outcome')).toBe('failed');
    expect(section?.querySelector('[data-check=company]')?.getAttribute('data-outcome')).toBe('failed');
    expect(section?.querySelector('[data-check=shapes]')?.getAttribute('data-outcome')).toBe('ok');
    expect(section?.querySelector('[data-code]')?.textContent).toBe('136');
    expect(section?.querySelector('[data-correlation-id]')?.textContent).toBe(
      state.validation?.correlationId,
    );
  });

  test.each<[string, CheckId[], Partial<Validation>]>([
    ['The values work.', [], {}],
    ['SAP Concur accepts the values. Not checked: Refresh Token.', ['refreshToken', 'expiry', 'company'], {}],
    ['The values work.', ['company'], {}],
    ['SAP Concur gave a refresh token.', ['company'], { kind: 'exchange' }],
    ['Not everything is right yet.', ['expiry'], { outcome: 'failed' }],
  ])('a validation claims no more than was checked: %s', async (headline, skipped, change) => {
    const checks = CHECK_IDS.map((id) => ({
      id,
      outcome: skipped.includes(id) ? ('skipped' as const) : ('ok' as const),
      problem: null,
    }));
    const { find } = await show(snapshot({ validation: validation({ checks, ...change }) }));
    expect(find('[data-validation] > p > .status')?.textContent).toBe(headline);
  });

  test('fields of a fill and what the page answered', async () => {
    const { container, find } = await show(allStates().filledPartly);
    const outcomes = [...container.querySelectorAll('[data-fill-field]')].map((node) => [
      node.getAttribute('data-fill-field'),
      node.getAttribute('data-outcome'),
    ]);
    expect(outcomes).toEqual([
      ['clientId', 'filled'],
      ['clientSecret', 'filled'],
      ['refreshToken', 'filled'],
      ['authorizationUrl', 'ambiguous'],
    ]);
    expect(find('[data-page-answer]')).toBeNull();
    const refused = await show(allStates().refused);
    const answer = refused.find('[data-page-answer]');
    expect(answer?.getAttribute('data-outcome')).toBe('refused');
    expect(answer?.textContent).toContain('Check your Authorization URL');
  });

  test('what the page masks is neither told as lost nor as proved', async () => {
    const { find } = await show(allStates().masked);
    const row = find('[data-fill-field=clientSecret]');
    expect(row?.textContent).toContain('Filled, hidden by MileIQ');
    expect(find('[data-your-turn=answer]')?.textContent).toContain('Press “Validate”');
  });

  test('four stages with their names, the current one marked, not by colour alone', async () => {
    await show(allStates().exchange);
    const stages = within(screen.getByRole('list', { name: 'Stages of the job' })).getAllByRole('listitem');
    expect(stages.map(({ textContent }) => textContent)).toEqual([
      'App(done)',
      'Token(now)',
      'MileIQ(still to come)',
      'Done(still to come)',
    ]);
    expect(stages.map((stage) => stage.getAttribute('aria-current'))).toEqual([null, 'step', null, null]);
  });
});

test.each(STATE_NAMES)('%s: headings go down one level at a time, names are unique', async (name) => {
  const { container } = await show(allStates()[name]);
  const levels = [...container.querySelectorAll('h1,h2,h3')].map(({ tagName }) => Number(tagName[1]));
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // What a button of the same name is about, its description tells.
  const about = (node: Element) =>
    document.getElementById(node.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
  const buttons = screen
    .getAllByRole('button')
    .map((node) => `${node.getAttribute('aria-label') ?? node.textContent} ${about(node)}`);
  expect(new Set(buttons).size).toBe(buttons.length);
});

test('values on the way are shown whole only if they are no secret', async () => {
  const credentials = holding('clientId', 'requestToken');
  const { find } = await show(snapshot({ credentials }));
  expect(find('[data-credential=clientId] code')?.textContent).toBe(credentials.clientId.shown);
  expect(find('[data-credential=clientId] button')).toBeNull();
  expect(find('[data-credential=requestToken] button')).not.toBeNull();
});
