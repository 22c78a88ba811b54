import { i18n } from '@/utils/i18n';
import { isFilledIn, PRODUCT } from '@/utils/integrations/product';

const LINKS = [
  ['product.homepage', PRODUCT.homepage],
  ['product.support', PRODUCT.support],
  ['product.privacy', PRODUCT.privacy],
] as const;

/** The ways to the makers, as far as they are filled in; and whose product this is not. */
export const ProductLinks = () => (
  <footer className="quiet-text">
    <p>{i18n.t('product.independent')}</p>
    {LINKS.filter(([, address]) => isFilledIn(address)).map(([name, address]) => (
      <p key={name}>
        <a href={address} target="_blank" rel="noreferrer">
          {i18n.t(name)}
        </a>
      </p>
    ))}
  </footer>
);
