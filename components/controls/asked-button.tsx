import { useState } from 'react';
import { Button } from './button';

interface Props {
  readonly name: string;
  readonly kind?: 'secondary' | 'danger';
  /** What is asked before anything is done, and the two answers. */
  readonly question: string;
  readonly no: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/** A button for what cannot be undone: a question takes its place first. */
export function AskedButton({ name, kind = 'secondary', question, no, yes, onYes }: Props) {
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <Button kind={kind} onClick={() => setAsks(true)}>
        {name}
      </Button>
    );
  return (
    <div role="alert" className="question">
      <p>{question}</p>
      <div className="actions">
        <Button onClick={() => setAsks(false)}>{no}</Button>
        <Button
          kind="danger"
          onClick={() => {
            setAsks(false);
            onYes();
          }}
        >
          {yes}
        </Button>
      </div>
    </div>
  );
}
