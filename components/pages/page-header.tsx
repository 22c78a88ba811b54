import { i18n } from '@/utils/i18n';
import { Icon } from '../controls/icon';

/** Header of a whole page: the product's name over the page's title. */
export const PageHeader = ({ title }: { title: string }) => (
  <header>
    <p className="eyebrow">
      <span className="mark">
        <Icon name="link" />
      </span>
      {i18n.t('extension.name')}
    </p>
    <h1>{title}</h1>
  </header>
);
