import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerParts } from './shared/offer-parts.ts';

/** For the scripts that read the source's pages: which value belongs to which label. */
export default defineUnlistedScript(() =>
  offerParts(
    'value-parts',
    import.meta.glob(
      '/utils/dom/read/{finding,hinted-values,join-broken,judge,overlay,pair-doubts,pair-geometry,said,sample}.ts',
      {
        eager: true,
      },
    ),
  ),
);
