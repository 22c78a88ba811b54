// What the scripts in pages consist of, as `npm run build` bundles and minifies it (`as-built-plugin.ts`).
export { fillFields } from '../../../utils/dom/form/fill/fill-fields.ts';
export { locateFields } from '../../../utils/dom/form/locate/locate-fields.ts';
export { prepareApp } from '../../../utils/dom/lists/prepare-app.ts';
export { readPage } from '../../../utils/dom/values/read-page.ts';
export { watchPage } from '../../../utils/dom/values/watch-page.ts';
export { FILL_TARGET, PREPARE_SOURCE, READ_SOURCE } from '../../../utils/integrations/in-pages.ts';
