import { useId, useRef, useState } from 'react';
import { i18n } from '@/utils/i18n';
import { Button } from '../controls/button';

/** A letter that can be read and copied; where the browser forbids copying, it is selected. */
export function Letter({ text }: { text: string }) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(i18n.t('result.copied'));
    } catch {
      box.current?.select();
      setTold(i18n.t('result.copyByHand'));
    }
  };
  return (
    <>
      <label htmlFor={id}>{i18n.t('role.letter')}</label>
      <textarea id={id} ref={box} readOnly rows={8} value={text} />
      <Button onClick={copy}>{i18n.t('action.copyLetter')}</Button>
      <p role="status">{told}</p>
    </>
  );
}
