import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, test } from 'vitest';
import { missingGrants, prepare, scopes } from '../support/preparing.tsx';
import {
  CHOSEN,
  type Draw,
  expectPrepared,
  type ListProps,
  type Names,
  readLists,
  readsAndPrepares,
  showForm,
} from './library.ts';

type Widget = (props: ListProps & { value: Names; onChange: (now: Names) => void }) => ReactNode;

const draw =
  (widget: Widget): Draw =>
  (host, list) => {
    const List = (): ReactNode => {
      const [value, setValue] = useState(list.chosen);
      const onChange = (now: Names): void => {
        list.tell(now);
        setValue(now);
      };
      return widget({ ...list, value, onChange });
    };
    const root = createRoot(host);
    root.render(<List />);
    return () => root.unmount();
  };

const mui = (props: object = {}): Draw =>
  draw(({ which, offered, value, onChange }) => (
    <Autocomplete
      multiple
      id={`input-${which}`}
      options={offered}
      value={[...value]}
      onChange={(_, now) => onChange(now)}
      renderInput={(params) => <TextField {...params} />}
      {...props}
    />
  ));

const antd = (props: object = {}): Draw =>
  draw(({ which, offered, value, onChange }) => (
    <Select
      mode="multiple"
      id={`input-${which}`}
      style={{ width: '100%' }}
      options={offered.map((name) => ({ value: name, label: name }))}
      value={[...value]}
      onChange={onChange}
      {...props}
    />
  ));

const shown = (scopes: Names) => ({
  grants: { entries: CHOSEN.grants, editable: true },
  scopes: { entries: scopes, editable: true, partial: true },
});

describe('MUI', () => {
  readsAndPrepares('as it comes', mui());
  readsAndPrepares('with the chosen ones kept out of the list', mui({ filterSelectedOptions: true }));
  readsAndPrepares('that stays open', mui({ disableCloseOnSelect: true }));
  test('one chip shown, and how many more', async () => {
    const state = showForm(mui({ limitTags: 1 }));
    await expect.poll(readLists).toEqual(shown(['openid']));
    await expectPrepared(state);
  });
});

describe('Ant Design', () => {
  readsAndPrepares('multiple', antd());
  readsAndPrepares('tags', antd({ mode: 'tags' }));
  test('one chip shown, and how many more, every option drawn', async () => {
    const state = showForm(antd({ maxTagCount: 1, virtual: false }));
    await expect.poll(readLists).toEqual(shown(['openid']));
    await expectPrepared(state);
  });
  test('one chip shown, and a list that does not tell which are chosen: nothing is added', async () => {
    const state = showForm(antd({ maxTagCount: 1 }));
    await expect.poll(readLists).toEqual(shown(['openid']));
    const { report } = await prepare();
    expect(report).toEqual({ added: missingGrants, failed: scopes, undone: false });
    expect(state.scopes).toEqual(CHOSEN.scopes);
  });
});
