import { type ReactNode, useState } from 'react';
import Select from 'react-select';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Source } from '../../utils/core/source.ts';
import { typeText } from '../../utils/dom/choose/set-text.ts';
import { type Prepared, prepareApp } from '../../utils/dom/prepare/prepare-app.ts';
import { listPlace } from '../../utils/dom/prepare/prepare-place.ts';
import { concur } from '../../utils/integrations/concur.ts';
import { mileiq } from '../../utils/integrations/mileiq.ts';
import { AppForm, asOptions, ChipList, Field, GRANTS, offeredScopes } from './support/app-form.tsx';
import { WithManualEntry } from './support/manual-entry.tsx';
import { mount } from './support/mount.tsx';
import { OptionBox } from './support/option-box.tsx';
import { Boxes, List, Standing, Text } from './support/widgets.tsx';

const source: Source = concur;
const { requirements } = mileiq;
const missingGrants = ['client_credentials', 'password'];
const { scopes } = requirements;

const onLeave = vi.fn();
const onProgress = vi.fn();
beforeEach(() => {
  onLeave.mockClear();
  onProgress.mockClear();
});

const prepare = (signal = new AbortController().signal): Promise<Prepared> =>
  prepareApp(document, source, requirements, { signal, onProgress });
const entries = (which: 'grants' | 'scopes'): readonly string[] =>
  listPlace(document, source, which).read()?.listing.entries ?? [];

const grants = <ChipList fixed={['refresh_token']} options={asOptions(GRANTS)} />;
const form = (list: ReactNode, more: { grants?: ReactNode } = {}): ReactNode => (
  <AppForm grants={more.grants ?? grants} scopes={list} onLeave={onLeave} />
);

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

describe('names that are not offered', () => {
  const offered = offeredScopes(['CONFIG', 'EXPRPT']);

  test.each([
    ['in place', {}],
    ['in a dialog', { dialog: true }],
    ['by a button that would send the form', { opensAsSubmit: true }],
  ])('are entered manually, %s', async (_, props) => {
    await mount(form(<WithManualEntry offered={offered} {...props} />));
    const { report, undo } = await prepare();
    expect(report.failed).toEqual([]);
    expect([...entries('scopes')].sort()).toEqual(['openid', ...scopes].sort());
    expect((await undo()).failed).toEqual([]);
    expect(entries('scopes')).toEqual(['openid']);
    expect(onLeave).not.toHaveBeenCalled();
  });

  test.each([
    ['the page does not take them', { takes: 'nothing' as const }],
    ['two buttons could confirm', { confirm: ['Add', 'Apply'], dialog: true }],
    ['no button confirms', { confirm: [], dialog: true }],
  ])('are reported when %s, and nothing is left of what was typed', async (_, props) => {
    await mount(form(<WithManualEntry offered={offered} {...props} />));
    const { report } = await prepare();
    expect([...report.failed].sort()).toEqual(['CONFIG', 'EXPRPT']);
    expect(document.querySelector('textarea')?.value ?? '').toBe('');
    expect(onLeave).not.toHaveBeenCalled();
  });

  test('are reported where there is no such button', async () => {
    await mount(form(<ChipList fixed={['openid']} options={asOptions(offered)} />));
    const { report } = await prepare();
    expect([...report.failed].sort()).toEqual(['CONFIG', 'EXPRPT']);
    expect(report.added).toContain('expense.report.read');
  });
});

describe('the form of a new app', () => {
  const page = (heading: string, name = ''): ReactNode => (
    <AppForm
      heading={heading}
      grants={grants}
      scopes={<ChipList fixed={['openid']} options={asOptions(offeredScopes())} />}
      onLeave={onLeave}
    >
      <Field label="App Name">
        <input name="name" defaultValue={name} />
      </Field>
      <Field label="App Description">
        <textarea name="description" />
      </Field>
      <Field label="App Stage">
        <Select options={asOptions(['Development', 'Test', 'Production'])} />
      </Field>
      <Field label="Application Type">
        <Select
          options={asOptions(['Web Services (WS) Client', 'Integration with Concur Solutions (ICS) Client'])}
        />
      </Field>
    </AppForm>
  );
  const texts = (): (string | undefined)[] =>
    ['name', 'description'].map((name) => document.querySelector<HTMLInputElement>(`[name=${name}]`)?.value);
  const [name, description] = source.prepared.map(({ text }) => text);

  test('is filled where it is empty, after the lists', async () => {
    const shown = await mount(page('Create New App'));
    const { report } = await prepare();
    const fields = ['App Name', 'App Description', 'App Stage', 'Application Type'];
    expect(report).toEqual({ added: [...missingGrants, ...scopes, ...fields], failed: [], undone: false });
    expect(texts()).toEqual([name, description]);
    expect(shown.innerText).toContain('Production');
    expect(shown.innerText).toContain('Web Services (WS) Client');
    expect(onProgress).toHaveBeenLastCalledWith(13, 14, 'Application Type');
    expect(onLeave).not.toHaveBeenCalled();
  });

  test('keeps what the admin has typed', async () => {
    await mount(page('Create New App', 'Drives'));
    const { report, undo } = await prepare();
    expect(report.added).not.toContain('App Name');
    await undo();
    expect(texts()).toEqual(['Drives', '']);
  });

  test('of an existing app, nothing but the lists is touched', async () => {
    await mount(page('Edit App'));
    const { report } = await prepare();
    expect(report.added).toEqual([...missingGrants, ...scopes]);
    expect(texts()).toEqual(['', '']);
  });
});

test('a page without such fields is left alone', async () => {
  const page = await mount(<h1>Application List</h1>);
  const before = page.outerHTML;
  const { report } = await prepare();
  expect(report).toEqual({ added: [], failed: [...requirements.grants, ...scopes], undone: false });
  expect(page.outerHTML).toBe(before);
});
