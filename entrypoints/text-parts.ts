import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerParts } from './shared/offer-parts.ts';

/** Shared by the scripts for the source's pages: a page's text as a person sees it, the labels in it, and words of lists. */
export default defineUnlistedScript(() =>
  offerParts(
    'text-parts',
    import.meta.glob(
      ['/utils/dom/text/*.ts', '/utils/dom/list/list-words.ts', '/utils/core/{shapes,value-like}.ts'],
      { eager: true },
    ),
  ),
);
