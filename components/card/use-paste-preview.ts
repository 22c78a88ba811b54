import { useCallback, useEffect, useRef, useState } from 'react';
import type { PastePreview } from '@/utils/core/setup/snapshot';
import { usePort } from '../setup/port';

const PAUSE = 150;

/**
 * What the background recognises in a text, masked; asked after a short pause in typing. The text itself passes
 * through and is kept nowhere. `preview` is null for an empty text; `isCurrent` once it is the one of the newest text.
 */
export function usePastePreview() {
  const port = usePort();
  const [preview, setPreview] = useState<PastePreview | null>(null);
  const [isCurrent, setCurrent] = useState(false);
  const newest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stop = useCallback(() => {
    newest.current += 1;
    clearTimeout(timer.current);
  }, []);

  const look = useCallback(
    (text: string) => {
      stop();
      const mine = newest.current;
      setCurrent(false);
      if (!text.trim()) return setPreview(null);
      timer.current = setTimeout(async () => {
        const reply = await port.ask('previewPaste', { text });
        if (mine !== newest.current) return;
        setPreview(reply.ok ? reply.value : { values: [], problems: [reply.failure] });
        setCurrent(true);
      }, PAUSE);
    },
    [port, stop],
  );

  useEffect(() => stop, [stop]);

  return { preview, isCurrent, look };
}
