import { PracticePage } from '@/components/practice/practice-page';
import { i18n } from '@/utils/i18n';
import { render } from '../shared/render';

render(
  () => <PracticePage />,
  () => i18n.t('practice.title'),
);
