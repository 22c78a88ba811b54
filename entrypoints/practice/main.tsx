import { PracticePage } from '@/components/practice/practice-page';
import { isLanguage } from '@/utils/core/text/languages';
import { i18n, speak } from '@/utils/i18n';
import { render } from '../shared/render';

// What is stored is out of reach here, so the link says which language is spoken.
const language = new URLSearchParams(location.search).get('language') ?? '';

render(
  () => <PracticePage />,
  () => i18n.t('practice.title'),
  () => speak(isLanguage(language) ? language : 'browser'),
);
