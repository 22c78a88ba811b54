import { useEffect, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import css from './nui.module.css';
import { word } from './words.ts';

interface NuiSelectProps {
  readonly options: readonly string[];
  readonly values: readonly string[];
  /** Several choices, drawn as chips beside the trigger; else written out in it. */
  readonly chips?: boolean;
  readonly multiple?: boolean;
  /** The one choice that cannot be taken away. */
  readonly fixed?: string;
  /** Whether the trigger names its list box. */
  readonly names?: boolean;
  readonly onChange: (values: string[]) => void;
}

/** A choice as the newest widget library draws it: a trigger that is no input, its list box at the end of the document. */
export function NuiSelect(props: NuiSelectProps) {
  const { options, values, chips = false, multiple = false, fixed, names = false, onChange } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    const close = ({ target }: Event) => {
      if (!(target as Element).closest(`#${CSS.escape(id)},[aria-expanded="true"]`)) setOpen(false);
    };
    document.addEventListener('mousedown', close);
    return () => document.removeEventListener('mousedown', close);
  }, [open, id]);
  const toggle = (name: string) => {
    if (!multiple) {
      onChange([name]);
      setOpen(false);
    } else if (name !== fixed)
      onChange(values.includes(name) ? values.filter((each) => each !== name) : [...values, name]);
  };
  const text = chips ? '' : values.join(', ');
  return (
    <div className={css['sapcnqr-select-field']}>
      {chips &&
        values.map((name) => (
          <span key={name} className={css['sapcnqr-chip']}>
            <span>{name}</span>
            {name !== fixed && (
              <button type="button" aria-label={`Remove ${name}`} onMouseDown={() => toggle(name)}>
                ×
              </button>
            )}
          </span>
        ))}
      <div
        className={css['sapcnqr-select__trigger']}
        role="combobox"
        tabIndex={0}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={names && open ? id : undefined}
        onMouseDown={() => setOpen(!open)}
        onBlur={() => setOpen(false)}
        onKeyDown={({ key }) => {
          if (key === 'ArrowDown') setOpen(true);
          else if (key === 'Escape') setOpen(false);
        }}
      >
        {text ? (
          <span className={css['sapcnqr-select__text-content']}>{text}</span>
        ) : (
          <span className={css['sapcnqr-select__text-content']} data-placeholder="">
            <span data-trans-id="common.select">{word('Select…')}</span>
          </span>
        )}
        <span aria-hidden="true">▾</span>
      </div>
      {open &&
        createPortal(
          <div className={css['sapcnqr-overlay']}>
            <div id={id} role="listbox" aria-multiselectable={multiple}>
              {options.map((name, at) => (
                <div
                  key={name}
                  id={`cnqr-${id}-_-_-${at}-_-_-0`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={values.includes(name)}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    toggle(name);
                  }}
                >
                  <span>{name}</span>
                  {multiple && <small>Opens what its name says</small>}
                </div>
              ))}
            </div>
          </div>,
          document.body,
        )}
    </div>
  );
}
