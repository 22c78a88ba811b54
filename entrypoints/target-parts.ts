import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerParts } from './shared/offer-parts.ts';

/** For the script for the target's page: finding the form and its fields. */
export default defineUnlistedScript(() =>
  offerParts(
    'target-parts',
    import.meta.glob(
      [
        '/utils/dom/locate/*.ts',
        '!/utils/dom/locate/{field,box-distance,on-top,reachable,resting-label,obstacle-of}.ts',
        '/utils/core/field-report.ts',
      ],
      { eager: true },
    ),
  ),
);
