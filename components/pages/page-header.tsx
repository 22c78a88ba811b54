import { i18n } from '@/utils/i18n';
import { Mark } from '../controls/mark';

/** Header of a whole page: the product's name over the page's title. */
export const PageHeader = ({ title }: { title: string }) => (
  <header>
    <p className="eyebrow">
      <Mark />
      {i18n.t('extension.name')}
    </p>
    <h1>{title}</h1>
  </header>
);
