import { useEffect, useRef, useState } from 'react';
import { i18n } from '@/utils/i18n';
import { Button } from './button';

interface Props {
  /** Accessible name of the button. */
  readonly name: string;
  /** What the text is, for the fallback's text box. */
  readonly label: string;
  /** Never holds a secret. */
  readonly text: string;
  readonly kind?: 'secondary' | 'quiet';
}

/** Copies a text on a click; where the browser forbids that, shows it selected. */
export function CopyText({ name, label, text, kind = 'secondary' }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state === 'refused') box.current?.select();
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <>
      <Button kind={kind} onClick={copy}>
        {name}
      </Button>
      <span role="status" className="copied">
        {state === 'copied' && i18n.t('result.copied')}
        {state === 'refused' && i18n.t('result.copyByHand')}
      </span>
      {state === 'refused' && <textarea ref={box} readOnly aria-label={label} rows={6} value={text} />}
    </>
  );
}
