import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerParts } from './shared/offer-parts.ts';

/** Shared by the scripts for the source's pages: what is known of them, which page it is, and marks on it. */
export default defineUnlistedScript(() =>
  offerParts(
    'source-parts',
    import.meta.glob(
      [
        '/utils/dom/mark/*.ts',
        '/utils/dom/read/page-kind.ts',
        '/utils/dom/read/learn-labels.ts',
        '/utils/integrations/concur.ts',
      ],
      { eager: true },
    ),
  ),
);
