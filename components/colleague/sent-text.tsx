interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text to be sent to the colleague, to be looked at; a button beside it copies all of it. */
export const SentText = ({ label, text }: Props) => (
  <textarea
    aria-label={label}
    readOnly
    rows={2}
    spellCheck={false}
    ref={(box) => {
      if (box) box.value = text;
    }}
  />
);
