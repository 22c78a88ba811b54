import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerParts } from './shared/offer-parts.ts';

/** Shared by the scripts for the source's pages: lists of names, whatever widget shows them. Their words are in `text-parts`. */
export default defineUnlistedScript(() =>
  offerParts(
    'list-parts',
    import.meta.glob(['/utils/dom/list/*.ts', '!/utils/dom/list/list-words.ts'], { eager: true }),
  ),
);
