import { i18n } from '@/utils/i18n';

/** How the icon stays in sight, in the words of the browser that this was built for. */
export const PinHint = () => (
  <p className="quiet-text">
    {i18n.t(import.meta.env.FIREFOX ? 'welcome.pinFirefox' : 'welcome.pinChrome', [i18n.t('extension.name')])}
  </p>
);
