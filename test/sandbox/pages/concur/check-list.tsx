import { useId } from 'react';
import css from './concur.module.css';

interface CheckListProps {
  readonly legend: string;
  readonly names: readonly string[];
  readonly checked: readonly string[];
  readonly onChange: (checked: string[]) => void;
}

/** A scrolling box of check boxes. */
export function CheckList({ legend, names, checked, onChange }: CheckListProps) {
  const id = useId();
  const toggle = (name: string, on: boolean) =>
    onChange(on ? [...checked, name] : checked.filter((entry) => entry !== name));
  return (
    <fieldset className={css.checks}>
      <legend>{legend}</legend>
      <div className={css.checkBox}>
        {names.map((name) => (
          <div key={name}>
            <input
              type="checkbox"
              id={id + name}
              checked={checked.includes(name)}
              onChange={(event) => toggle(name, event.target.checked)}
            />{' '}
            <label htmlFor={id + name}>{name}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
