import type { ReactNode } from 'react';
import { PortProvider } from '@/components/setup/port';
import { followLanguage } from '@/utils/session/language';
import { browserPort } from './browser-port';
import { render } from './render';

/** Shows a page of the extension that talks to the background; `page` and `title` are as for `render`. */
export function mount(page: () => ReactNode, title: () => string): Promise<void> {
  const port = browserPort();
  return render(() => <PortProvider value={port}>{page()}</PortProvider>, title, followLanguage);
}
