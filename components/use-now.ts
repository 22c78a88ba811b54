import { useEffect, useState } from 'react';

const INTERVAL = 15_000;

/** The time in milliseconds since 1970, told anew often enough for texts in minutes. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), INTERVAL);
    return () => clearInterval(timer);
  }, []);
  return now;
}
