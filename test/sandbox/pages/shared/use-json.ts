import { useEffect, useState } from 'react';
import { call } from './http.ts';

/** What a GET of `path` gives; null until it is there. */
export function useJson<T>(path: string): T | null {
  const [data, setData] = useState<T | null>(null);
  useEffect(() => {
    let current = true;
    setData(null);
    call<T>('GET', path).then((reply) => current && setData(reply));
    return () => {
      current = false;
    };
  }, [path]);
  return data;
}
