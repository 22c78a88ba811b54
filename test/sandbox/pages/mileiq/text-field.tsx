import { useId, useState } from 'react';
import css from './mileiq.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly secret?: boolean;
  readonly placeholder?: string | null;
  readonly onChange: (value: string) => void;
}

/** A controlled input; a secret one is masked and can be revealed. */
export function TextField({ label, value, secret = false, placeholder, onChange }: TextFieldProps) {
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <div className={css.input}>
        <input
          id={id}
          type={secret && !shown ? 'password' : 'text'}
          value={value}
          placeholder={placeholder ?? undefined}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
        {secret && (
          <button
            type="button"
            aria-label={`${shown ? 'Hide' : 'Show'} ${label}`}
            onClick={() => setShown(!shown)}
          >
            {shown ? 'Hide' : 'Show'}
          </button>
        )}
      </div>
    </div>
  );
}
