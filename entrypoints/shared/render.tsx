import '@/components/theme.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '@/utils/i18n';

/** Shows a page of the extension, in the language and direction of its texts. */
export function render(page: ReactNode, title: string): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element.');
  document.documentElement.lang = i18n.t('extension.language');
  document.documentElement.dir = i18n.t('extension.direction');
  document.title = title;
  createRoot(root).render(page);
}
