import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerParts } from './shared/offer-parts.ts';

/** For the script for the target's page: finding the form and its fields. */
export default defineUnlistedScript(() =>
  offerParts(
    'target-parts',
    import.meta.glob(
      [
        '/utils/dom/locate/*.ts',
        '/utils/dom/page/{composed,text-of,own-name,visible,walk-matching,labels}.ts',
        '/utils/core/{text,credentials}.ts',
      ],
      { eager: true },
    ),
  ),
);
