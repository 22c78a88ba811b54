import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerParts } from './shared/offer-parts.ts';

/** Choosing from lists and widgets: taken by the script that changes the source's pages, and injected with it only. */
export default defineUnlistedScript(() =>
  offerParts('choose-parts', import.meta.glob('/utils/dom/choose/*.ts', { eager: true })),
);
