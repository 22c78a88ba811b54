import { build, type InlineConfig, mergeConfig, type Plugin } from 'vite';

/** Vite plugin that gives tests one of their modules as a bundle of its own, built as `config` says. */
export const bundledAlone = (file: string, config: InlineConfig): Plugin => ({
  name: 'bundled-alone',
  enforce: 'pre',
  async load(id) {
    if (id.split('?')[0] !== file) return null;
    const bundle = await build(
      mergeConfig<InlineConfig, InlineConfig>(
        {
          configFile: false,
          logLevel: 'error',
          publicDir: false,
          build: { write: false, minify: false, lib: { entry: file, formats: ['es'], fileName: 'bundle' } },
        },
        config,
      ),
    );
    const [output] = [bundle].flat();
    const code = output && 'output' in output ? output.output[0].code : null;
    return code === null ? null : { code, map: null };
  },
});
