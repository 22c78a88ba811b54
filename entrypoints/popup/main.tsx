import { App } from '@/components/frame/app';
import { i18n } from '@/utils/i18n';
import { mount } from '../shared/mount';
import { tabInAddress } from '../shared/tab-in-address';

mount(
  () => <App surface="popup" tab={tabInAddress(location.search)} />,
  () => i18n.t('extension.name'),
);
