import { useCallback, useEffect, useRef, useState } from 'react';
import type { CredentialId } from '@/utils/core/credentials/credentials';
import { usePort } from './port-context';

/** The one place where a secret reaches the interface: asked for when the hold begins, dropped when it ends. */
export function useRevealed(id: CredentialId) {
  const port = usePort();
  const [value, setValue] = useState<string | null>(null);
  // An answer that comes after the hold has ended is thrown away.
  const hold = useRef(0);

  const end = useCallback(() => {
    hold.current += 1;
    setValue(null);
  }, []);

  const begin = useCallback(async () => {
    hold.current += 1;
    const mine = hold.current;
    const reply = await port.ask('reveal', { credential: id });
    if (reply.ok && mine === hold.current) setValue(reply.value);
  }, [port, id]);

  useEffect(() => {
    const hidden = () => document.hidden && end();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('blur', end);
    return () => {
      hold.current += 1;
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('blur', end);
    };
  }, [end]);

  return { value, begin, end };
}
