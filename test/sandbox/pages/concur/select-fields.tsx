import Select, { type CSSObjectWithLabel, type StylesConfig } from 'react-select';
import { IS_NUI } from './look.ts';
import { NuiSelect } from './nui-select.tsx';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly fixed: boolean;
}

const option = (value: string, fixed = false): Option => ({ value, label: value, fixed });

const control = (base: CSSObjectWithLabel): CSSObjectWithLabel => ({
  ...base,
  minHeight: 38,
  borderRadius: 3,
  borderColor: '#c8ced4',
  boxShadow: 'none',
});

const chips: StylesConfig<Option, true> = {
  control,
  multiValue: (base, { data }) => ({
    ...base,
    backgroundColor: '#eaecee',
    border: '1px solid #b8bec1',
    borderRadius: 3,
    paddingRight: data.fixed ? 6 : 0,
  }),
  multiValueLabel: (base, { data }) => ({
    ...base,
    fontSize: 15,
    paddingRight: data.fixed ? 0 : (base.paddingRight ?? 3),
  }),
  // A fixed choice has no cross of its own.
  multiValueRemove: (base, { data }) => (data.fixed ? { ...base, display: 'none' } : base),
};

const single: StylesConfig<Option, false> = { control };

interface SingleSelectProps {
  readonly options: readonly string[];
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** A list to choose one from. The label above it is text only, as nothing on the page ties the two together. */
export function SingleSelect({ options, value, disabled = false, onChange }: SingleSelectProps) {
  if (IS_NUI)
    return (
      <NuiSelect
        options={options}
        values={value ? [value] : []}
        onChange={([first = '']) => onChange(first)}
      />
    );
  return (
    <Select<Option, false>
      options={options.map((name) => option(name))}
      isDisabled={disabled}
      value={value ? option(value) : null}
      onChange={(chosen) => onChange(chosen?.value ?? '')}
      styles={single}
    />
  );
}

interface ChipSelectProps {
  readonly options: readonly string[];
  readonly values: readonly string[];
  /** The one choice that cannot be taken away. */
  readonly fixed: string;
  readonly clearable: boolean;
  readonly onChange: (values: string[]) => void;
}

/** A list to choose several from, shown as chips; whatever the admin does, the fixed one stays in front. */
export function ChipSelect({ options, values, fixed, clearable, onChange }: ChipSelectProps) {
  // In one of the two lists the names stand in the trigger, which names its list box; in the other as chips.
  if (IS_NUI)
    return (
      <NuiSelect
        multiple
        chips={clearable}
        names={!clearable}
        fixed={fixed}
        options={[fixed, ...options.filter((name) => name !== fixed)]}
        values={values}
        onChange={onChange}
      />
    );
  return (
    <Select<Option, true>
      isMulti
      isClearable={clearable}
      options={[fixed, ...options.filter((name) => name !== fixed)].map((name) =>
        option(name, name === fixed),
      )}
      value={values.map((name) => option(name, name === fixed))}
      onChange={(chosen) =>
        onChange([fixed, ...chosen.map(({ value }) => value).filter((name) => name !== fixed)])
      }
      styles={chips}
    />
  );
}
