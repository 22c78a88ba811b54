import type { ReactNode } from 'react';
import { PortProvider } from '@/components/setup/port';
import { browserPort } from './browser-port';
import { render } from './render';

/** Shows a page of the extension that talks to the background. */
export const mount = (page: ReactNode, title: string): void =>
  render(<PortProvider value={browserPort()}>{page}</PortProvider>, title);
