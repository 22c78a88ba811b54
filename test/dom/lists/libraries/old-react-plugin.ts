import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const FILE = fileURLToPath(new URL('./old-react.js', import.meta.url));

/** Bundles the widgets that need a React of their time by themselves: nothing else of a test page may get that React. */
export const oldReact = (): Plugin => ({
  name: 'old-react',
  enforce: 'pre',
  async load(id) {
    if (id.split('?')[0] !== FILE) return null;
    const bundle = await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: {
        alias: [
          { find: /^react$/u, replacement: 'react16' },
          { find: /^react-dom$/u, replacement: 'react-dom16' },
        ],
      },
      build: { write: false, minify: false, lib: { entry: FILE, formats: ['es'], fileName: 'old' } },
    });
    const [output] = [bundle].flat();
    const code = output && 'output' in output ? output.output[0].code : null;
    return code === null ? null : { code, map: null };
  },
});
