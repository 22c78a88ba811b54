import { createContext, useContext } from 'react';
import type { LinkPort } from './link-port';

const PortContext = createContext<LinkPort | null>(null);

export const PortProvider = PortContext.Provider;

/** The port of the surrounding interface. */
export function usePort(): LinkPort {
  const port = useContext(PortContext);
  if (!port) throw new Error('There is no port around this component.');
  return port;
}
