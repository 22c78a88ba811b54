import { fileURLToPath } from 'node:url';
import { pageData, SMALLEST } from '../../../scripts/page-data.ts';
import { bundledAlone } from '../../bundled-alone.ts';

/** Measured is what ships, not the modules of a development server. */
export const asBuilt = () =>
  bundledAlone(fileURLToPath(new URL('./as-built.ts', import.meta.url)), {
    plugins: [pageData()],
    build: SMALLEST,
  });
