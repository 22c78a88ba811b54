import { Row } from '../controls/row';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text to be sent to the colleague, folded, to be looked at; a button beside it copies all of it. */
export const SentText = ({ label, text }: Props) => (
  <Row title={label}>
    <textarea
      aria-label={label}
      readOnly
      rows={5}
      spellCheck={false}
      ref={(box) => {
        if (box) box.value = text;
      }}
    />
  </Row>
);
