import { WelcomePage } from '@/components/welcome/welcome-page';
import { i18n } from '@/utils/i18n';
import { mount } from '../shared/mount';

mount(
  () => <WelcomePage />,
  () => i18n.t('welcome.title'),
);
