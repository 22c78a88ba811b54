import { describe, expect, test } from 'vitest';
import type { RequestTokenUse } from '@/utils/core/oauth/request-token';
import { button, press, show } from './show';
import { MINUTE, page } from './snapshot-parts';
import { allStates } from './snapshots';

const use = (change: Partial<RequestTokenUse> = {}): RequestTokenUse => ({
  endsAt: Date.now() + 60 * MINUTE,
  uses: 4,
  mostUses: 5,
  ...change,
});
const shown = (requestToken: RequestTokenUse, change = {}) =>
  show({ ...allStates().exchange, requestToken, ...change });

describe('before the exchange', () => {
  test('a request token that is still taken is not spoken against', async () => {
    const { find } = await shown(use());
    expect(find('[data-problem]')).toBeNull();
    expect(button('Get refresh token').className).toContain('primary');
  });

  test.each([
    ['requestTokenOld', { endsAt: Date.now() - 1 }],
    ['requestTokenUsedUp', { uses: 5 }],
  ])('%s is named with the way to a new one, and the exchange can still be tried', async (id, change) => {
    const elsewhere = { page: page({ kind: 'appList' }) };
    const { find, port, user } = await shown(use(change), elsewhere);
    expect(find(`[data-problem=${id}]`)?.getAttribute('role')).toBe('alert');
    expect(button('Open Company Request Tokens').className).toContain('primary');
    await user.click(button('Open Company Request Tokens'));
    expect(port.orders()).toEqual([['open', { tabId: 7, page: 'companyRequestTokens' }]]);
    await press(user, 'Get refresh token');
    expect(port.orders()).toContainEqual(['exchange', {}]);
  });

  test('on the page of request tokens the App ID is filled in next', async () => {
    await shown(use({ uses: 5 }));
    expect(button('Fill in App ID').className).toContain('primary');
  });
});
