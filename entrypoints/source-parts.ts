import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerParts } from './shared/offer-parts.ts';

/** Shared by the scripts for the source's pages: what is known of them, and which page it is. */
export default defineUnlistedScript(() =>
  offerParts(
    'source-parts',
    import.meta.glob(
      ['/utils/dom/read/page-kind.ts', '/utils/dom/read/learn-labels.ts', '/utils/integrations/concur.ts'],
      { eager: true },
    ),
  ),
);
