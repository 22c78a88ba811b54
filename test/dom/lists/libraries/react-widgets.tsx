import {
  Combobox,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
} from '@headlessui/react';
import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import MuiSelect from '@mui/material/Select';
import TextField from '@mui/material/TextField';
import { Select } from 'antd';
import { useCombobox, useMultipleSelection } from 'downshift';
import { MultiSelect } from 'primereact/multiselect';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import ReactSelect from 'react-select';
import { asOptions } from '../../support/app-form.tsx';
import type { Draw, ListProps, Names } from './library.ts';

type WidgetProps = ListProps & { value: Names; onChange: (now: Names) => void };

const draw =
  (Widget: (props: WidgetProps) => ReactNode): Draw =>
  (host, list) => {
    const List = (): ReactNode => {
      const [value, setValue] = useState(list.chosen);
      const onChange = (now: Names): void => {
        list.tell(now);
        setValue(now);
      };
      return <Widget {...list} value={value} onChange={onChange} />;
    };
    const root = createRoot(host);
    root.render(<List />);
    return () => root.unmount();
  };

export const reactSelect = (): Draw =>
  draw(({ which, offered, value, onChange }) => (
    <ReactSelect
      isMulti
      inputId={`input-${which}`}
      options={asOptions(offered)}
      value={asOptions(value)}
      onChange={(now) => onChange(now.map((option) => option.value))}
    />
  ));

export const mui = (props: object = {}): Draw =>
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

export const muiSelect = (props: object = {}): Draw =>
  draw(({ which, offered, value, onChange }) => (
    <MuiSelect
      multiple
      labelId={`label-${which}`}
      value={[...value]}
      onChange={({ target }) => onChange([...target.value])}
      {...props}
    >
      {offered.map((name) => (
        <MenuItem key={name} value={name}>
          {name}
        </MenuItem>
      ))}
    </MuiSelect>
  ));

export const antd = (props: object = {}): Draw =>
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

export const primeReact = (props: object = {}): Draw =>
  draw(({ which, offered, value, onChange }) => (
    <MultiSelect
      inputId={`input-${which}`}
      options={[...offered]}
      value={[...value]}
      onChange={({ value: now }) => onChange(now)}
      display="chip"
      style={{ width: '100%' }}
      {...props}
    />
  ));

/** A list box behind a button, which shows the names, or only how many there are. */
export const headlessListbox = (label: (names: Names) => string): Draw =>
  draw(({ offered, value, onChange }) => (
    <Listbox multiple value={[...value]} onChange={onChange}>
      <ListboxButton>{label(value)}</ListboxButton>
      <ListboxOptions style={{ background: 'white' }}>
        {offered.map((name) => (
          <ListboxOption key={name} value={name}>
            {name}
          </ListboxOption>
        ))}
      </ListboxOptions>
    </Listbox>
  ));

const Chip = ({ name, onRemove }: { name: string; onRemove: () => void }) => (
  <span style={{ background: '#ddd', marginRight: 4 }}>
    {name}
    <button type="button" aria-label={`Remove ${name}`} onClick={onRemove}>
      ×
    </button>
  </span>
);

export const headlessCombobox = (): Draw =>
  draw(({ which, offered, value, onChange }) => {
    const [text, setText] = useState('');
    return (
      <Combobox multiple immediate value={[...value]} onChange={onChange}>
        <div style={{ border: '1px solid' }}>
          {value.map((name) => (
            <Chip key={name} name={name} onRemove={() => onChange(value.filter((one) => one !== name))} />
          ))}
          <ComboboxInput
            id={`input-${which}`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <ComboboxOptions style={{ background: 'white' }}>
          {offered
            .filter((name) => name.includes(text))
            .map((name) => (
              <ComboboxOption key={name} value={name}>
                {name}
              </ComboboxOption>
            ))}
        </ComboboxOptions>
      </Combobox>
    );
  });

export const downshift = (): Draw =>
  draw(({ which, offered, value, onChange }) => {
    const [text, setText] = useState('');
    const items = offered.filter((name) => !value.includes(name) && name.includes(text));
    const { getDropdownProps } = useMultipleSelection<string>({ selectedItems: [...value] });
    const box = useCombobox<string>({
      items,
      inputValue: text,
      selectedItem: null,
      inputId: `input-${which}`,
      onInputValueChange: ({ inputValue }) => setText(inputValue ?? ''),
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem) onChange([...value, selectedItem]);
        setText('');
      },
    });
    return (
      <div style={{ border: '1px solid' }}>
        {value.map((name) => (
          <Chip key={name} name={name} onRemove={() => onChange(value.filter((one) => one !== name))} />
        ))}
        <input {...box.getInputProps(getDropdownProps({ preventKeyAction: box.isOpen }))} />
        <ul {...box.getMenuProps()} style={{ background: 'white', position: 'absolute', margin: 0 }}>
          {box.isOpen &&
            items.map((item, index) => (
              <li key={item} {...box.getItemProps({ item, index })}>
                {item}
              </li>
            ))}
        </ul>
      </div>
    );
  });
