import { describe, expect, test } from 'vitest';
import { judge } from '@/utils/core/oauth/token-errors';
import { TOKEN_ERRORS } from '@/utils/integrations';
import { button, nextActs, noButton, show } from './show';
import { page, proven, tokenPage, validation } from './snapshot-parts';
import { snapshot } from './snapshots';

const withProblem = (problem: {
  id: 'tokenBeforeScopes' | 'dataCentreDiffers';
  params: Record<string, string>;
}) =>
  validation({
    outcome: 'failed',
    checks: validation().checks.map((check) =>
      check.id === (problem.id === 'dataCentreDiffers' ? 'dataCentre' : 'refreshToken')
        ? { ...check, outcome: 'failed', problem }
        : check,
    ),
  });
const before = withProblem({ id: 'tokenBeforeScopes', params: { scopes: 'CONFIG' } });
const differs = withProblem({
  id: 'dataCentreDiffers',
  params: { found: 'us.api.example', expected: 'eu2.api.example' },
});

describe('scopes that were added after the exchange', () => {
  test('a new request token is the way on, not the app', async () => {
    const { find, port, user } = await show(
      snapshot({ step: 'validate', ...proven, page: page({ kind: 'appList' }), validation: before }),
    );
    expect(find('[data-problem=tokenBeforeScopes]')?.textContent).toContain('CONFIG');
    expect(noButton('Open the application list')).toBeNull();
    expect(button('Open Company Request Tokens').className).toContain('primary');
    await user.click(button('Open Company Request Tokens'));
    expect(port.orders()).toEqual([['open', { tabId: 7, page: 'companyRequestTokens' }]]);
  });

  test('on the page of request tokens the App ID is filled in', async () => {
    await show(snapshot({ step: 'validate', ...proven, page: tokenPage, validation: before }));
    expect(button('Fill in App ID').className).toContain('primary');
  });
});

describe('another data centre was named', () => {
  test('one click takes it', async () => {
    const { find, port, user } = await show(snapshot({ step: 'validate', ...proven, validation: differs }));
    expect(find('[data-problem=dataCentreDiffers]')?.textContent).toContain('This is a hint, not a proof');
    await user.click(button('Use the address that SAP Concur named'));
    expect(port.orders()).toEqual([['useDataCentre', {}]]);
  });

  test('not for a validation from before a change', async () => {
    await show(snapshot({ step: 'validate', ...proven, validation: differs, validationStale: true }));
    expect(noButton('Use the address that SAP Concur named')).toBeNull();
  });
});

describe('a refusal says who can fix it, and leads to the page where', () => {
  const refused = (code: string, kind: 'exchange' | 'validate') => {
    const said = { code, error: null, description: null, geolocation: null, correlationId: null };
    const problem = judge(said, kind, TOKEN_ERRORS).failure;
    const checks = [{ id: 'client', outcome: 'failed', problem }] as const;
    const step = kind === 'exchange' ? 'exchange' : 'validate';
    return snapshot({
      step,
      ...proven,
      page: page({ kind: 'unknown' }),
      validation: validation({ kind, outcome: 'failed', code, checks }),
    });
  };
  const [APP, TOKENS, MENU] = [
    'Open the application list',
    'Open Company Request Tokens',
    'Open Authentication Administration',
  ];

  test.each([
    ['64', 'validate', 'admin', APP],
    ['108', 'validate', 'admin', TOKENS],
    ['20', 'validate', 'admin', MENU],
    ['10', 'validate', 'source', 'Copy report'],
    ['60', 'exchange', 'admin', APP],
    ['20', 'exchange', 'admin', MENU],
  ] as const)('code %s of %s', async (code, kind, fixer, mends) => {
    const { find, container } = await show(refused(code, kind));
    expect(find(`[data-fixer=${fixer}]`)?.textContent).toMatch(/can fix this/);
    expect(nextActs(container)).toEqual([mends]);
  });

  test('a request token that was refused is replaced first', async () => {
    await show(refused('136', 'exchange'));
    expect(button('Open Company Request Tokens').className).toContain('primary');
  });
});
