import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { fillAppId } from '../../../utils/dom/lists/fill-app-id.ts';
import { concur } from '../../../utils/integrations/concur.ts';
import { mount } from '../support/mount.tsx';

const appId = crypto.randomUUID();
const fill = () => fillAppId(document, concur, appId);

function TokenForm({ initially = '', keeps = true, twice = false }) {
  const [text, setText] = useState(initially);
  const [sent, setSent] = useState(false);
  const field = (
    <label>
      App ID <span>*</span>
      <input value={text} onChange={(event) => keeps && setText(event.target.value)} />
    </label>
  );
  return (
    <form onSubmit={() => setSent(true)}>
      <h1>Company Request Tokens for Example</h1>
      {field}
      {twice && field}
      <button type="submit">Submit</button>
      <output>{`${text} ${sent ? 'sent' : 'not sent'}`}</output>
    </form>
  );
}

describe('App ID', () => {
  test.each([
    ['an empty field is filled', {}, { ok: true, value: null }, appId],
    ['the same value is fine', { initially: appId }, { ok: true, value: null }, appId],
    ['another value stays', { initially: 'mine' }, { ok: false, failure: { id: 'fieldNotEmpty' } }, 'mine'],
    ['two fields', { twice: true }, { ok: false, failure: { id: 'ambiguousValue' } }, ''],
    ['a page that refuses it', { keeps: false }, { ok: false, failure: { id: 'fieldNotFound' } }, ''],
  ])('%s', async (_, props, result, shown) => {
    const page = await mount(<TokenForm {...props} />);
    expect(await fill()).toEqual(result);
    expect(page.querySelector('output')?.textContent).toBe(`${shown} not sent`);
  });

  test('a page without the field', async () => {
    await mount(<h1>Application List</h1>);
    expect(await fill()).toEqual({ ok: false, failure: { id: 'fieldNotFound' } });
  });
});
