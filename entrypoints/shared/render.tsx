import '@/components/theme.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '@/utils/i18n';
import { followLanguage } from '@/utils/session/language';

/**
 * Shows a page of the extension, in the language and direction of its texts: first when the language is known, and anew, with
 * all that was typed, whenever another one is chosen. Page and title are made again each time.
 */
export async function render(page: () => ReactNode, title: () => string): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no root element.');
  const root = createRoot(element);
  const show = () => {
    document.documentElement.lang = i18n.t('extension.language');
    document.documentElement.dir = i18n.t('extension.direction');
    document.title = title();
    root.render(page());
  };
  await followLanguage(show);
  show();
}
