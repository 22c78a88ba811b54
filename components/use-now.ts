import { useEffect, useReducer } from 'react';

const INTERVAL = 15_000;

/**
 * The time in milliseconds since 1970, told anew often enough for texts in minutes. Never older than what is drawn with it:
 * a token that was taken since the last time it was told would seem to last longer than it can.
 */
export function useNow(): number {
  const [, tellAnew] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(tellAnew, INTERVAL);
    return () => clearInterval(timer);
  }, []);
  return Date.now();
}
