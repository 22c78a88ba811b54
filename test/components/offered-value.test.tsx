import { act } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakePort } from './fake-port';
import { button, show } from './show';
import { EMPTY } from './snapshot-parts';
import { holding, snapshot } from './snapshots';

const offer = { shown: '••••••••9c1f', page: 'A report, /nui/report/1', seenAt: 17 };

test.each(['suspect', 'held'] as const)(
  'an offered value says where it was seen, and is taken on a click: %s',
  async (state) => {
    const credentials = holding('clientSecret');
    const before = state === 'held' ? credentials.clientSecret : { ...EMPTY, state };
    const port = fakePort(snapshot({ credentials: { ...credentials, clientSecret: { ...before, offer } } }));
    const { find } = await show(port);
    const item = find('[data-credential=clientSecret]');
    expect(item?.getAttribute('data-state')).toBe(state);
    expect(item?.textContent).toContain('Seen on this page: ••••••••9c1f (A report, /nui/report/1).');
    expect(item?.textContent).toContain('Use it?');
    await act(async () => button('Use it').click());
    expect(port.orders()).toEqual([['useOffer', { tabId: 7, credential: 'clientSecret', seenAt: 17 }]]);
  },
);
