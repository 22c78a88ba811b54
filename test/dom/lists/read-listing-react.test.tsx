import Select from 'react-select';
import { describe, expect, test } from 'vitest';
import { fieldHandle } from '../../../utils/dom/lists/field.ts';
import { readPage } from '../../../utils/dom/values/read-page.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { until } from '../../until.ts';
import { mount } from '../support/mount.tsx';

const { grants, scopes } = SOURCE.lists;
const OTHERS = [SOURCE.appName, ...SOURCE.prepared.map(({ labels }) => labels)];
const SCOPES = ['openid', 'EXPRPT', 'expense.report.read', 'identity.user.ids.read'];
const option = (name: string) => ({ label: name, value: name });

const readScopes = () => fieldHandle(document, scopes, [grants, ...OTHERS]).read()?.listing;

describe('react-select', () => {
  const offered = [...SCOPES, 'TRAVEL', 'mileage.read'].map(option);

  function Form() {
    return (
      <form>
        <h1>Create New App</h1>
        <label htmlFor="n">App Name</label>
        <input id="n" defaultValue="Drives" />
        <div>
          <label htmlFor="g">Allowed Grants</label> <span>?</span>
          <Select
            inputId="g"
            isMulti
            options={[option('password'), option('refresh_token')]}
            defaultValue={[option('refresh_token')]}
            isClearable={false}
            placeholder="Choose"
          />
        </div>
        <div>
          <div>Allowed Scopes *</div>
          <div>Select from here</div>
          <Select inputId="s" isMulti options={offered} defaultValue={SCOPES.map(option)} />
          <div>or click here to enter manually</div>
          <button type="button">Enter Manually</button>
        </div>
        <button type="submit">Submit</button>
      </form>
    );
  }

  test('chips, not the offers of the open menu, nor what it tells to screen readers', async () => {
    const host = await mount(<Form />);
    expect(readPage(document, SOURCE)).toMatchObject({
      page: 'createApp',
      appName: 'Drives',
      grants: { entries: ['refresh_token'], editable: true },
      scopes: { entries: SCOPES, editable: true },
    });
    const input = host.querySelector<HTMLInputElement>('#s');
    input?.focus();
    input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', keyCode: 40, bubbles: true }));
    await until(() => host.querySelector('[role=option]'));
    expect(readScopes()?.entries).toEqual(SCOPES);
  });

  test('an empty one shows a placeholder, which is no entry', async () => {
    await mount(
      <div>
        <div>Allowed Scopes</div>
        <Select isMulti options={offered} placeholder="Choose" />
      </div>,
    );
    expect(readScopes()).toEqual({ entries: [], editable: true });
  });

  test('one that is switched off is still read', async () => {
    await mount(
      <div>
        <div>Allowed Scopes</div>
        <Select isMulti isDisabled options={offered} defaultValue={SCOPES.map(option)} />
      </div>,
    );
    expect(readScopes()?.entries).toEqual(SCOPES);
  });
});
