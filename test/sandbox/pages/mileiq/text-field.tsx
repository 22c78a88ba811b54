import { useContext, useId, useState } from 'react';
import { FieldPlace } from './field-place.tsx';
import { FormShapeContext } from './form-place.tsx';
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
  const shape = useContext(FormShapeContext);
  const floats = shape === 'floating';
  return (
    <FieldPlace shape={shape}>
      {!floats && <label htmlFor={id}>{label}</label>}
      <div className={css.input}>
        <input
          key={shape === 'remount' ? value : undefined}
          id={id}
          readOnly={shape === 'locked'}
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
        {floats && <span className={css.floating}>{label}</span>}
      </div>
    </FieldPlace>
  );
}
