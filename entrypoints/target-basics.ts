import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerParts } from './shared/offer-parts.ts';

/** For the scripts for the target's page: what is known of the vendor, and who can get at a field. */
export default defineUnlistedScript(() =>
  offerParts(
    'target-basics',
    import.meta.glob(
      [
        '/utils/integrations/mileiq.ts',
        '/utils/dom/locate/{field,box-distance,on-top,reachable,resting-label,obstacle-of}.ts',
      ],
      { eager: true },
    ),
  ),
);
