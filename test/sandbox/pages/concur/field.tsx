import { type ReactNode, useState } from 'react';
import css from './concur.module.css';
import { Question } from './icons.tsx';
import { IS_NUI } from './look.ts';
import { NuiField } from './nui-field.tsx';
import { word } from './words.ts';

/** The "?" behind a label: opens a note that names things which are not chosen. */
export function HelpIcon({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  return (
    <span className={css.help}>
      <button
        type="button"
        aria-label="More information"
        onMouseEnter={() => setOpen(true)}
        onMouseLeave={() => setOpen(false)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      >
        <Question size={16} />
      </button>
      <span role="tooltip" className={css.tooltip} hidden={!open}>
        {text}
      </span>
    </span>
  );
}

interface FieldProps {
  readonly label: string;
  /** Id of the control, where the label is tied to it. */
  readonly htmlFor?: string;
  readonly help?: string;
  readonly missing?: boolean;
  readonly children: ReactNode;
}

/** A required field of the form: label, magenta asterisk, control, complaint. */
export function Field({ label, htmlFor, help, missing = false, children }: FieldProps) {
  if (IS_NUI)
    return (
      <NuiField label={label} missing={missing}>
        {children}
      </NuiField>
    );
  return (
    <div className={css.field}>
      <div className={css.labelLine}>
        <label htmlFor={htmlFor}>{word(label)}</label> <span className={css.star}>*</span>
        {help && <HelpIcon text={help} />}
      </div>
      {children}
      {missing && (
        <div className={css.complaint} role="alert">
          {label} is required.
        </div>
      )}
    </div>
  );
}
