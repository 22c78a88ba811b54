import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { vendorButton } from '@/utils/integrations/index';
import { button, moreActions, nextActs, noButton, show } from './show';
import { allStates, STATE_NAMES, type StateName } from './snapshots';

describe('a link that stands', () => {
  test.each<StateName>(['afterDone', 'afterDoneOnSource', 'afterDoneOnForm'])(
    '%s: says until when, and offers its renewal and another company, whatever the page',
    async (name) => {
      const { find, port, user } = await show(allStates()[name]);
      const card = find('[data-last-link]');
      expect(card?.textContent).toMatch(/Company Example Ltd.*Linked on .*, valid until /u);
      await user.click(button('Renew the link'));
      await user.click(button('Link another company'));
      expect(port.orders().map(([order]) => order)).toEqual(['renew', 'linkAnother']);
    },
  );

  test('what is begun on the page at hand is looked at anew', async () => {
    const { port, user } = await show(allStates().afterDoneOnSource);
    port.asked.length = 0;
    await user.click(button('Link another company'));
    expect(port.asked.map(([name]) => name)).toEqual(['linkAnother', 'attach']);
  });

  test('one whose end is near, and one whose end is past, are not told alike', async () => {
    const soon = await show(allStates().reminderDue);
    expect(soon.find('[data-reminder] h2')?.textContent).toBe('The link ends soon');
    expect(nextActs(soon.container)).toEqual(['Renew the link']);
    soon.container.remove();
    const late = await show(allStates().reminderLate);
    expect(late.find('[data-reminder]')?.textContent).toContain('It was valid until');
  });

  test('one that was finished without a clear answer claims nothing', async () => {
    const { find } = await show(allStates().afterUnclear);
    expect(find('[data-last-link]')?.textContent).toContain("MileIQ's answer was not clear");
    expect(find('[data-last-link]')?.textContent).not.toContain('are linked');
  });

  test('several: the one that ends first is on the card, the next ones stand below with their names', async () => {
    const state = allStates().several;
    const { container, port, user } = await show(state);
    const names = [...container.querySelectorAll('[data-link]')].map(({ textContent }) => textContent);
    expect(names).toEqual([
      expect.stringMatching(/^Northwind Traders, valid until .*Renew the link$/u),
      expect.stringMatching(/^Südwind Spedition, valid until .*Renew the link$/u),
    ]);
    await user.click(screen.getByRole('button', { name: 'Renew the link', description: /Northwind/u }));
    expect(port.orders()).toEqual([['renew', { linkedOn: state.links[1]?.linkedOn }]]);
    await user.click(button('See all links'));
    expect(port.openOptions).toHaveBeenCalledOnce();
  });
});

describe('a renewal', () => {
  const RENEWALS = STATE_NAMES.filter((name) => name.startsWith('renew'));

  test.each(RENEWALS)('%s: no word of making an app', async (name) => {
    const { container, user } = await show(allStates()[name]);
    const words = [container.textContent, ...(await moreActions(user))].join(' ');
    expect(words).not.toMatch(/(create|make|set up)[^.]{0,20}\bapp\b|new app/iu);
    expect(words).not.toContain(vendorButton('createApp', 'en'));
  });

  test.each<[StateName, (string | null)[]]>([
    ['renew', ['Open the application list']],
    ['renewMigrated', ['credentials']],
    ['renewSignIn', ['signIn']],
    ['renewOnList', ['credentials']],
    ['renewOnDetails', ['credentials']],
    ['renewOnSecrets', ['credentials']],
    ['renewOnNewForm', ['Open the application list']],
    ['renewOnForm', ['Open the application list']],
    ['renewLacking', ['Prepare this app']],
    ['renewOtherApp', ['Open the application list']],
    ['renewOtherCompany', ['signIn']],
    ['renewRequestToken', ['Open Company Request Tokens']],
    ['renewFill', ['Fill MileIQ']],
    ['renewFilled', ['answer']],
  ])('%s: the next act', async (name, acts) => {
    const { container } = await show(allStates()[name]);
    expect(nextActs(container)).toEqual(acts);
  });

  test('names its company and app, and a secret at hand can be pasted', async () => {
    const { find } = await show(allStates().renew);
    expect(find('.context')?.textContent).toBe('RenewalCompany Example LtdApp “MileIQ”');
    expect(button('Paste values')).toBeTruthy();
  });

  test('says which fields were left alone, because MileIQ had their values', async () => {
    const { container, find } = await show(allStates().renewFilled);
    expect(container.querySelector('main')?.textContent).toMatch(/left those fields alone \([^)]*Client ID/u);
    const said = ['clientId', 'refreshToken'].map((id) => find(`[data-fill-field=${id}]`)?.textContent);
    expect(said).toEqual(['Client IDLeft alone, the value was there already', 'Refresh TokenFilled']);
  });

  test('a secret of an app that nobody named is asked about', async () => {
    const { port, user, find } = await show(allStates().renewWhose);
    expect(find('[data-two-apps]')?.textContent).toContain('Is the secret of this app?');
    expect(noButton('Keep the earlier secret')).toBeNull();
    await user.click(button('No, of another app'));
    await user.click(button('Yes, use it'));
    expect(port.orders()).toEqual([
      ['chooseApp', { which: 'held' }],
      ['chooseApp', { which: 'found' }],
    ]);
  });
});
