import type { ReactNode } from 'react';
import Select from 'react-select';
import { describe, expect, test } from 'vitest';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { AppForm, asOptions, ChipList, Field, offeredScopes } from '../support/app-form.tsx';
import { mount } from '../support/mount.tsx';
import { grants, missingGrants, onLeave, onProgress, prepare, scopes } from '../support/preparing.tsx';

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
  const [name, description] = SOURCE.prepared.map(({ text }) => text);

  test('is filled where it is empty, after the lists', async () => {
    const shown = await mount(page('Create New App'));
    const { report } = await prepare();
    const fields = ['App Stage', 'Application Type', 'App Name', 'App Description'];
    expect(report).toEqual({ added: [...missingGrants, ...scopes, ...fields], failed: [], undone: false });
    expect(texts()).toEqual([name, description]);
    expect(shown.innerText).toContain('Production');
    expect(shown.innerText).toContain('Web Services (WS) Client');
    expect(onProgress).toHaveBeenLastCalledWith(13, 14, 'App Description');
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
