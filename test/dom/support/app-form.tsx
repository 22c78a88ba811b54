import { type ReactNode, useState } from 'react';
import Select, { type GroupBase, type Props } from 'react-select';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly isFixed?: boolean;
}

export const asOptions = (names: readonly string[]): Option[] =>
  names.map((name) => ({ value: name, label: name }));

export const GRANTS = ['authorization_code', 'client_credentials', 'password', 'refresh_token'];

/** Names as long a list as the real one has, similar ones included. */
export const offeredScopes = (without: readonly string[] = []): string[] =>
  [
    'expense.report.readwrite',
    'expense.report.read',
    'expense.report.read.all',
    'identity.user.core.read',
    'identity.user.coresensitive.read',
    'identity.user.enterprise.read',
    'identity.user.ids.read',
    'EXPRPT',
    'EXPRPTX',
    'CONFIG',
    ...Array.from({ length: 172 }, (_, n) => `travel.part${n}.read`),
  ].filter((name) => !without.includes(name));

/** A list field whose label is text and nothing more, with a help button and a hint, as forms have them. */
export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <div>
        <span>{label}</span>
        <span> *</span>
        <button type="button" aria-label="Help">
          ?
        </button>
      </div>
      {children}
    </div>
  );
}

type ListProps = Partial<Props<Option, true, GroupBase<Option>>> & { fixed?: readonly string[] };

/** The list of chips that cannot all be removed. */
export function ChipList({ fixed = [], ...props }: ListProps) {
  const [value, setValue] = useState<readonly Option[]>(
    fixed.map((name) => ({ value: name, label: name, isFixed: true })),
  );
  return (
    <Select<Option, true>
      isMulti
      value={value}
      onChange={(chosen, { action, removedValue }) => {
        if ((action === 'remove-value' || action === 'pop-value') && removedValue?.isFixed) return;
        setValue(chosen);
      }}
      styles={{
        multiValueRemove: (base, { data }) => (data.isFixed ? { ...base, display: 'none' } : base),
      }}
      {...props}
    />
  );
}

/** The form of a new app; `submitted` counts how often it was sent or left. */
export function AppForm(props: {
  grants: ReactNode;
  scopes: ReactNode;
  heading?: string;
  children?: ReactNode;
  onLeave(): void;
}) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.onLeave();
      }}
    >
      <h1>{props.heading ?? 'Edit App'}</h1>
      <button type="button" onClick={props.onLeave}>
        Cancel
      </button>
      <button type="submit">Submit</button>
      {props.children}
      <h2>Grants/Scopes</h2>
      <Field label="Allowed Grants">{props.grants}</Field>
      <Field label="Allowed Scopes">{props.scopes}</Field>
    </form>
  );
}
