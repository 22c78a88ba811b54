import type { Plugin } from 'vite';

/** Compiles components and modules of Svelte; its compiler is loaded with the first of them. */
export const svelteFiles = (): Plugin => ({
  name: 'svelte-files',
  async transform(source, id) {
    const [file = ''] = id.split('?');
    if (!/\.svelte(\.js)?$/u.test(file)) return null;
    const { compile, compileModule } = await import('svelte/compiler');
    const options = { filename: file, generate: 'client' } as const;
    const { js } = file.endsWith('.js') ? compileModule(source, options) : compile(source, options);
    return { code: js.code, map: js.map };
  },
});
