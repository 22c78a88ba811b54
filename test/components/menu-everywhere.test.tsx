import { describe, expect, test, vi } from 'vitest';
import { show } from './show';
import { allStates, STATE_NAMES } from './snapshots';

// In each state once: to draw it takes longer than to look at it.
describe.each(STATE_NAMES)('%s', (name) => {
  test('the menu holds nothing that is on the card; the report tells outcomes and no value; everything can be forgotten', async () => {
    const state = allStates()[name];
    const { container, port, user, find } = await show(state);
    // By role and name it would be looked for among all that the state shows, which takes most of the test's time.
    const button = (text: string) =>
      [...container.querySelectorAll('button')].find(({ textContent }) => textContent === text) as Element;
    const onCard = [...container.querySelectorAll('.card button')]
      .filter((one) => !one.closest('details'))
      .map(({ textContent }) => textContent);
    const entry = async (text: string) => {
      await user.click(find('[aria-haspopup=menu]') as Element);
      const entries = [...container.querySelectorAll('[role=menuitem]')];
      expect(entries.map(({ textContent }) => textContent).filter((each) => onCard.includes(each))).toEqual(
        [],
      );
      return entries.find(({ textContent }) => textContent === text) ?? button(text);
    };

    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(await entry('Copy report'));
    const text = String(write.mock.calls[0]?.[0]);
    expect(text).toContain(`step: ${state.step}`);
    expect(text).toContain('version: 1.2.3');
    for (const { shown } of Object.values(state.credentials)) if (shown) expect(text).not.toContain(shown);
    expect(text).not.toContain('••');
    for (const words of [state.page.company, state.page.appName, state.answer?.text])
      if (words) expect(text).not.toMatch(new RegExp(`(?<!for )${words}`, 'u'));

    await user.click(await entry('Forget everything'));
    if (find('[data-asks=forget]')) await user.click(button('Forget everything'));
    expect(port.orders()).toEqual([['forget', {}]]);
  });
});
