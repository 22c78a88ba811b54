import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { button, moreActions, show } from './show';
import { allStates } from './snapshots';

describe('the menu', () => {
  const focused = () => document.activeElement?.textContent;

  test('is walked with the arrow keys, Home and End, and closed with Escape', async () => {
    const { user } = await show(allStates().exchange);
    const names = await moreActions(user);
    expect(focused()).toBe(names[0]);
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(names[1]);
    await user.keyboard('{End}');
    expect(focused()).toBe('Forget everything');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(names[0]);
    await user.keyboard('{ArrowUp}{Home}{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button('More actions'));
  });

  test('opens with an arrow key on its first entry', async () => {
    const { user } = await show(allStates().exchange);
    button('More actions').focus();
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(screen.getAllByRole('menuitem')[0]?.textContent);
  });

  test('hears its keys when the entry that had the focus is gone', async () => {
    const { user } = await show(allStates().exchange);
    const names = await moreActions(user);
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(names[0]);
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('closes with a press elsewhere', async () => {
    const { user, container } = await show(allStates().exchange);
    await moreActions(user);
    await user.click(container.querySelector('h2') as Element);
    expect(screen.queryByRole('menu')).toBeNull();
  });
});
