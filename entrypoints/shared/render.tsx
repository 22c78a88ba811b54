import '@/components/theme.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '@/utils/i18n';

/**
 * Shows a page of the extension, in the language and direction of its texts: first when the language is known, and anew, with
 * all that was typed, whenever another one is chosen. Page and title are made again each time.
 * @param follow finds the language, and calls back after each later change.
 */
export async function render(
  page: () => ReactNode,
  title: () => string,
  follow: (again: () => void) => Promise<void>,
): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no root element.');
  const root = createRoot(element);
  const show = () => {
    document.documentElement.lang = i18n.t('extension.language');
    document.documentElement.dir = i18n.t('extension.direction');
    document.title = title();
    root.render(page());
  };
  await follow(show);
  show();
}
