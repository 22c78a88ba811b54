import { afterEach, expect, test } from 'vitest';
import { fieldHandle } from '../../../utils/dom/lists/field.ts';
import { changeNativeSelect } from '../../../utils/dom/lists/kinds/native-select.ts';
import { SOURCE } from '../../../utils/integrations/index.ts';
import { show } from '../support/page.ts';

const { grants, scopes } = SOURCE.lists;

afterEach(() => {
  document.body.replaceChildren();
});

test('of a native list in groups the groups are no names, and what cannot be seen or chosen is not offered', async () => {
  show(
    `<label>Allowed Scopes <select multiple size="6">
      <optgroup label="Expense"><option selected>expense.report.read</option><option>EXPRPT</option></optgroup>
      <optgroup label="Old" disabled><option>CONFIG</option></optgroup>
      <option hidden>openid</option>
    </select></label>`,
  );
  const field = fieldHandle(document, scopes, [grants]);
  expect(field.read()?.listing).toEqual({ entries: ['expense.report.read'], editable: true });
  const order = { signal: new AbortController().signal, onStep: () => {} };
  const outcomes = await changeNativeSelect.choose(field, ['EXPRPT', 'CONFIG', 'openid'], order);
  expect(Object.fromEntries(outcomes)).toEqual({
    EXPRPT: 'chosen',
    CONFIG: 'notOffered',
    openid: 'notOffered',
  });
});
