import '@/components/theme.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { PortProvider } from '@/components/setup/port';
import { i18n } from '@/utils/i18n';
import { followLanguage } from '@/utils/session/language';
import { browserPort } from './browser-port';

/**
 * Shows a page of the extension, in the language and direction of its texts: first when the language is known, and anew, with
 * all that was typed, whenever another one is chosen. Page and title are made again each time.
 */
export async function mount(page: () => ReactNode, title: () => string): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no root element.');
  const [root, port] = [createRoot(element), browserPort()];
  const show = () => {
    document.documentElement.lang = i18n.t('extension.language');
    document.documentElement.dir = i18n.t('extension.direction');
    document.title = title();
    root.render(<PortProvider value={port}>{page()}</PortProvider>);
  };
  await followLanguage(show);
  show();
}
