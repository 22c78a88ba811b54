import { fileURLToPath } from 'node:url';
import { bundledAlone } from '../../../bundled-alone.ts';

/** Bundles the widgets that need a React of their time by themselves: nothing else of a test page may get that React. */
export const oldReact = () =>
  bundledAlone(fileURLToPath(new URL('./old-react.js', import.meta.url)), {
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: [
        { find: /^react$/u, replacement: 'react16' },
        { find: /^react-dom$/u, replacement: 'react-dom16' },
      ],
    },
  });
