import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { typeText } from '../../../utils/dom/base/type.ts';
import { REQUIREMENTS } from '../../../utils/integrations/index.ts';
import { asOptions, ChipList, offeredScopes } from '../support/app-form.tsx';
import { mount } from '../support/mount.tsx';
import { OptionBox } from '../support/option-box.tsx';
import { entries, form, missingGrants, onLeave, onProgress, prepare, scopes } from '../support/preparing.tsx';
import { Boxes, List, Rows, Standing, Text } from '../support/widgets.tsx';

describe('lists of chips', () => {
  test.each([
    ['as they come', {}],
    ['with class names', { classNamePrefix: 'sel' }],
    ['with their list at the end of the document', { menuPortalTarget: document.body }],
  ])('%s: everything missing is added, nothing else, and undone', async (_, props) => {
    const offered = asOptions(offeredScopes());
    await mount(form(<ChipList fixed={['openid']} options={offered} {...props} />));
    const { report, undo } = await prepare();
    expect(report).toEqual({ added: [...missingGrants, ...scopes], failed: [], undone: false });
    expect(entries('grants')).toEqual(['refresh_token', ...missingGrants]);
    expect(entries('scopes')).toEqual(['openid', ...scopes]);
    expect(onProgress).toHaveBeenNthCalledWith(1, 0, 10, 'client_credentials');
    expect(await undo()).toEqual({ added: [], failed: [], undone: true });
    expect([entries('grants'), entries('scopes')]).toEqual([['refresh_token'], ['openid']]);
    expect(onLeave).not.toHaveBeenCalled();
  });

  test('what the admin chose before, and chooses afterwards, stays when it is undone', async () => {
    const offered = asOptions(offeredScopes());
    await mount(form(<ChipList fixed={['openid', 'EXPRPT']} options={offered} />));
    const { report, undo } = await prepare();
    expect(report.added).not.toContain('EXPRPT');
    await undo();
    expect(entries('scopes')).toEqual(['openid', 'EXPRPT']);
  });

  test('a page that draws itself anew after every change', async () => {
    const Page = () => {
      const [value, setValue] = useState(asOptions(['openid']));
      const list = (
        <ChipList options={asOptions(offeredScopes())} value={value} onChange={(all) => setValue([...all])} />
      );
      return <div key={value.length}>{form(list)}</div>;
    };
    await mount(<Page />);
    await prepare();
    expect(entries('scopes')).toEqual(['openid', ...scopes]);
  });

  test('with text in the box: that field is left alone and reported', async () => {
    await mount(form(<ChipList inputId="scopes" options={asOptions(offeredScopes())} />));
    const box = document.querySelector<HTMLInputElement>('#scopes');
    if (box) typeText(box, 'expense');
    const { report } = await prepare();
    expect(report).toEqual({ added: missingGrants, failed: [...scopes], undone: false });
    expect([box?.value, entries('scopes')]).toEqual(['expense', []]);
  });

  test('cancelled between two names', async () => {
    await mount(form(<ChipList inputId="scopes" options={asOptions(offeredScopes())} />));
    const stop = new AbortController();
    onProgress.mockImplementation((done: number) => done === 4 && stop.abort());
    const { report, undo } = await prepare(stop.signal);
    onProgress.mockReset();
    expect(report.added.length).toBeLessThan(6);
    expect(report.failed).toEqual([]);
    expect(entries('scopes')).toEqual(report.added.filter((name) => !missingGrants.includes(name)));
    expect(document.querySelector<HTMLInputElement>('#scopes')?.value).toBe('');
    expect((await undo()).failed).toEqual([]);
    expect(entries('scopes')).toEqual([]);
  });
});

describe('other widgets', () => {
  test.each([
    ['check boxes', <Boxes key="0" offered={offeredScopes()} />, []],
    ['check boxes by role', <Boxes key="1" offered={offeredScopes()} aria />, []],
    ['rows with check boxes', <Rows key="5" offered={offeredScopes()} />, []],
    ['a native list', <List key="2" offered={offeredScopes()} />, ['travel.part3.read']],
    ['a standing list box', <Standing key="3" offered={offeredScopes()} />, []],
    ['a text with blanks between', <Text key="4" />, ['openid']],
  ])('%s', async (_, list, before) => {
    await mount(form(list));
    const { report, undo } = await prepare();
    expect(report.failed).toEqual([]);
    expect([...entries('scopes')].sort()).toEqual([...before, ...scopes].sort());
    const undone = await undo();
    expect([undone.failed, entries('scopes')]).toEqual([[], before]);
    expect(onLeave).not.toHaveBeenCalled();
  });

  test('a combobox of the ARIA pattern', async () => {
    const list = <OptionBox label="Scope" offered={offeredScopes()} rows={8} portal />;
    await mount(form(list));
    const { report } = await prepare();
    expect(report.failed).toEqual([]);
    expect(entries('scopes')).toEqual([...scopes]);
  });
});

test('a page without such fields is left alone', async () => {
  const page = await mount(<h1>Application List</h1>);
  const before = page.outerHTML;
  const { report } = await prepare();
  expect(report).toEqual({ added: [], failed: [...REQUIREMENTS.grants, ...scopes], undone: false });
  expect(page.outerHTML).toBe(before);
});
