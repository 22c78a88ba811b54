import type { SearchedPlaces } from '@/utils/core/target/fill-report';
import { i18n } from '@/utils/i18n';
import { searchedTexts } from './fill-texts';

/** Where the form was looked for in vain: the admin may see it elsewhere. */
export const SearchedView = ({ searched }: { searched: SearchedPlaces }) => (
  <details>
    <summary>{i18n.t('fill.searchedHeading')}</summary>
    <ul className="names">
      {searchedTexts(searched).map((text) => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  </details>
);
