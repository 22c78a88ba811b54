import { useCallback, useRef } from 'react';
import type { View } from './use-run';

/** A text that was pasted where it does not belong, on its way to where it does. It is in no state of React's, and taken once. */
export function useSentText(setView: (view: View) => void) {
  const text = useRef('');
  const takeSent = useCallback(() => {
    const sent = text.current;
    text.current = '';
    return sent;
  }, []);
  const pasteValues = useCallback(
    (sent: string) => {
      text.current = sent;
      setView('paste');
    },
    [setView],
  );
  return { takeSent, pasteValues };
}
