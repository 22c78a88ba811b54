import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerParts } from './shared/offer-parts.ts';

/** For the scripts for the target's page: what is known of the vendor, a page's nodes, names and texts, and who can get at a field. */
export default defineUnlistedScript(() =>
  offerParts(
    'target-basics',
    import.meta.glob(
      [
        '/utils/integrations/mileiq.ts',
        '/utils/dom/page/{composed,text-of,own-name,visible,walk-matching,walk-elements,labels,pause}.ts',
        '/utils/dom/locate/{field,box-distance,on-top,reachable,resting-label,obstacle-of}.ts',
        '/utils/core/{text,credentials}.ts',
      ],
      { eager: true },
    ),
  ),
);
