import { describe, expect, test } from 'vitest';
import { typeText } from '../../../utils/dom/base/type.ts';
import { until } from '../../until.ts';
import { offeredScopes } from '../support/app-form.tsx';
import { TickDialog, TickMenu, Transfer, VirtualList } from '../support/hard-widgets.tsx';
import { mount } from '../support/mount.tsx';
import { entries, form, missingGrants, onLeave, prepare, scopes } from '../support/preparing.tsx';
import { ServerChips } from '../support/server-chips.tsx';

/** The wanted names far apart, some of them at the end. */
const offered = (count = 20): string[] => {
  const [first = '', ...rest] = scopes;
  const others = offeredScopes(scopes).slice(0, count);
  const middle = count / 2;
  return [first, ...others.slice(0, middle), ...rest.slice(0, 3), ...others.slice(middle), ...rest.slice(3)];
};
const menu = (): HTMLElement => document.querySelector('button[aria-haspopup]') as HTMLElement;

describe('lists that draw only some of their options', () => {
  test.each([
    ['and say how many there are', true],
    ['in a box made for all of them', false],
  ])('%s: looked through, chosen, taken back', async (_, sizes) => {
    const others = ['CONFIG', 'travel.part7.read'];
    await mount(form(<VirtualList offered={offered(174)} initially={others} sizes={sizes} />));
    const { report, undo } = await prepare();
    const added = scopes.filter((name) => name !== 'CONFIG');
    expect(report.failed).toEqual([]);
    expect([...report.added].sort()).toEqual([...missingGrants, ...added].sort());
    expect((await undo()).failed).toEqual([]);
    expect(await onNow()).toEqual(others);
  });

  /** All that is chosen, seen by scrolling. */
  async function onNow(): Promise<string[]> {
    const list = document.querySelector('[role=listbox]') as HTMLElement;
    const seen = new Set<string>();
    for (let top = 0; top < list.scrollHeight; top += 100) {
      list.scrollTop = top;
      list.dispatchEvent(new Event('scroll'));
      const first = `${Math.floor(list.scrollTop / 20) * 20}px`;
      await until(() => list.querySelector<HTMLElement>('[role=option]')?.style.top === first);
      for (const one of list.querySelectorAll('[aria-selected=true]')) seen.add(one.textContent ?? '');
    }
    return [...seen].sort();
  }
});

describe('lists that a button opens', () => {
  test.each([
    ['a menu with ticks', <TickMenu key="0" offered={offered()} initially={['CONFIG']} kind="menu" />],
    [
      'a menu that closes after each tick',
      <TickMenu key="1" offered={offered()} initially={['CONFIG']} kind="menu" closes />,
    ],
    ['a list box', <TickMenu key="2" offered={offered()} initially={['CONFIG']} kind="listbox" />],
  ])('%s', async (_, list) => {
    await mount(form(list));
    const { report, undo } = await prepare();
    expect(report.failed).toEqual([]);
    expect(menu().textContent).toBe('8 selected');
    expect(menu().getAttribute('aria-expanded')).toBe('false');
    expect((await undo()).failed).toEqual([]);
    expect(menu().textContent).toBe('1 selected');
    menu().click();
    await until(() => entries('scopes').length > 0);
    expect(entries('scopes')).toEqual(['CONFIG']);
    expect(onLeave).not.toHaveBeenCalled();
  });

  test('a dialog of which nothing counts before its own button', async () => {
    await mount(form(<TickDialog offered={offered()} initially={['openid']} />));
    const { report, undo } = await prepare();
    expect(report.failed).toEqual([]);
    expect(document.querySelector('output')?.textContent?.split(' ').sort()).toEqual(
      ['openid', ...scopes].sort(),
    );
    expect(document.querySelector('[role=dialog]')).toBeNull();
    expect((await undo()).failed).toEqual([]);
    expect(document.querySelector('output')?.textContent).toBe('openid');
  });

  test('a dialog that takes nothing over: every name is reported', async () => {
    await mount(form(<TickDialog offered={offered()} deaf />));
    const { report } = await prepare();
    expect([...report.failed].sort()).toEqual([...scopes].sort());
    expect(report.added).toEqual(missingGrants);
  });

  test('a name that is not in the list is reported, the others are added', async () => {
    await mount(form(<TickMenu offered={offered().filter((name) => name !== 'CONFIG')} kind="menu" />));
    const { report } = await prepare();
    expect(report.failed).toEqual(['CONFIG']);
    expect(report.added).toHaveLength(missingGrants.length + 7);
  });
});

describe('two lists', () => {
  test.each([
    ['native', true, false],
    ['native, with arrows', true, true],
    ['list boxes', false, false],
  ])('%s: moved one by one, and back', async (_, native, arrows) => {
    await mount(form(<Transfer offered={['openid', ...offered()]} native={native} arrows={arrows} />));
    expect(entries('scopes')).toEqual(['openid']);
    const { report, undo } = await prepare();
    expect(report.failed).toEqual([]);
    expect(entries('scopes')).toEqual(['openid', ...scopes]);
    expect((await undo()).failed).toEqual([]);
    expect(entries('scopes')).toEqual(['openid']);
    expect(onLeave).not.toHaveBeenCalled();
  });
});

describe('chips behind a server', () => {
  test.each(['Delete', 'Clear', 'Entfernen:'])(
    '"%s" on each: all that was added is taken back',
    async (remove) => {
      await mount(form(<ServerChips offered={offered()} remove={remove} />));
      const { report, undo } = await prepare();
      expect(report.failed).toEqual([]);
      expect(entries('scopes')).toEqual(scopes);
      expect((await undo()).failed).toEqual([]);
      expect(entries('scopes')).toEqual([]);
    },
  );

  test('what stays is reported by name', async () => {
    await mount(form(<ServerChips offered={offered()} remove="Delete" keeps={['EXPRPT']} />));
    const { undo } = await prepare();
    expect((await undo()).failed).toEqual(['EXPRPT']);
    expect(entries('scopes')).toEqual(['EXPRPT']);
  });

  test('text in the box stays', async () => {
    await mount(form(<ServerChips offered={offered()} remove="Delete" />));
    const box = document.querySelectorAll<HTMLInputElement>('[role=combobox]')[1] as HTMLInputElement;
    typeText(box, 'exp');
    expect((await prepare()).report.failed).toEqual([...scopes]);
    expect(box.value).toBe('exp');
  });
});
