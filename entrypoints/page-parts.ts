import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerParts } from './shared/offer-parts.ts';

/** Shared by all scripts for pages: nodes as they are rendered, their names and texts, what can be seen, and waiting. */
export default defineUnlistedScript(() =>
  offerParts(
    'page-parts',
    import.meta.glob(['/utils/dom/page/*.ts', '/utils/core/{text,credentials}.ts'], { eager: true }),
  ),
);
