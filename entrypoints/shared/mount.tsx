import type { ReactNode } from 'react';
import { PortProvider } from '@/components/setup/port';
import { followLanguage } from '@/utils/session/language';
import { followTheme } from '@/utils/session/theme';
import { browserPort } from './browser-port';
import { render } from './render';
import { showTheme } from './show-theme';

/** Shows a page of the extension that talks to the background; `page` and `title` are as for `render`. */
export function mount(page: () => ReactNode, title: () => string): Promise<void> {
  const port = browserPort();
  void followTheme(showTheme);
  return render(() => <PortProvider value={port}>{page()}</PortProvider>, title, followLanguage);
}
