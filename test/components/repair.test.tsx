import { describe, expect, test } from 'vitest';
import { button, noButton, show } from './show';
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
