import { useId } from 'react';

/** A field of a played page. It cannot be typed into: nothing real can get in. */
export function PlayedField({ name, value }: { name: string; value: string }) {
  const id = useId();
  return (
    <div className="played-field">
      <label htmlFor={id}>{name}</label>
      <input id={id} type="text" readOnly autoComplete="off" value={value} />
    </div>
  );
}
