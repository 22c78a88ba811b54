import type { ReactNode } from 'react';
import css from './nui.module.css';
import { word } from './words.ts';

/** `App Name` as the key of a text and of a test. */
const keyOf = (label: string): string =>
  label
    .replaceAll(/\s+(.)?/gu, (_, letter: string) => letter.toUpperCase())
    .replace(/^./u, (first) => first.toLowerCase());

interface NuiFieldProps {
  readonly label: string;
  readonly missing: boolean;
  readonly children: ReactNode;
}

/** A field of the newest widget library: its caption is a sibling of what holds the control, and nothing ties the two. */
export const NuiField = ({ label, missing, children }: NuiFieldProps) => (
  <div className={css['sapcnqr-form-field']} data-nuiexp={`field-${keyOf(label)}`}>
    <div className={css['sapcnqr-form-field__heading']}>
      <span data-trans-id={`ocstool.${keyOf(label)}`}>{word(label)}</span>
      <span className={css['sapcnqr-form-field__required']}>*</span>
    </div>
    <div className={css['sapcnqr-form-field__control-container']}>
      <div className={css['sapcnqr-form-field__control']}>{children}</div>
    </div>
    {missing && <div role="alert">{label} is required.</div>}
  </div>
);
