import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text to be sent to the colleague, to be read and copied. */
export function SentText({ label, text }: Props) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="sent-text"
        readOnly
        rows={3}
        spellCheck={false}
        ref={(box) => {
          if (box) box.value = text;
        }}
      />
    </>
  );
}
