import { OptionsPage } from '@/components/pages/options-page';
import { i18n } from '@/utils/i18n';
import { mount } from '../shared/mount';

mount(
  () => <OptionsPage />,
  () => `${i18n.t('options.title')} · ${i18n.t('extension.name')}`,
);
