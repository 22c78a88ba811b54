import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { button, nextActs, show } from './show';
import { allStates, type StateName } from './snapshots';

const ON_TAB = { tabId: 7 };

describe('pages on which the job cannot go on', () => {
  const TO_SAP = 'Copy request for SAP support';

  test.each<StateName>(['menuWithoutTool', 'listRefused', 'notUnderstood', 'tokensRefused'])(
    '%s: the problem has the letter to the vendor, once',
    async (name) => {
      await show(allStates()[name]);
      const [problem] = screen.getAllByRole('alert');
      expect(problem?.closest('.card')).toBe(button(TO_SAP).closest('.card'));
    },
  );

  test.each<[StateName, string, string]>([
    ['listRefused', 'Open Authentication Administration', 'authenticationAdmin'],
    ['tokensRefused', 'Open Authentication Administration', 'authenticationAdmin'],
    ['wrongPage', 'Open the application list', 'appList'],
    ['menuWithTool', 'Open the application list', 'appList'],
  ])('%s: %s', async (name, text, page) => {
    const { port, user } = await show(allStates()[name]);
    await user.click(button(text));
    expect(port.orders()).toEqual([['open', { ...ON_TAB, page }]]);
  });

  test.each<StateName>(['lostOnList', 'lostOnDetails', 'lostOnSecrets'])(
    '%s: no button of ours is the next one to press',
    async (name) => {
      const { container } = await show(allStates()[name]);
      expect(nextActs(container)).toEqual(['credentials']);
    },
  );

  test('the letter names the tool and the role of both editions', async () => {
    const { user } = await show(allStates().menuWithoutTool);
    await user.click(button(TO_SAP));
    const letter = await navigator.clipboard.readText();
    for (const words of ['OAuth 2.0 Application Management', 'Web Services Administrator', 'Can Administer'])
      expect(letter).toContain(words);
  });
});
