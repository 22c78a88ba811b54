import { useEffect, useState } from 'react';

const INTERVAL = 15_000;

/**
 * The time in milliseconds since 1970, told anew often enough for texts in minutes, and with everything else that is: a
 * moment that is shown never lies after it.
 */
export function useNow(): number {
  const [, setTold] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTold(Date.now()), INTERVAL);
    return () => clearInterval(timer);
  }, []);
  return Date.now();
}
