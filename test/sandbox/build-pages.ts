import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGES = path.join(import.meta.dirname, 'pages');
const OUTPUT = path.join(ROOT, '.output/sandbox');

/** Changes with every page source and with the versions of the packages that go into the bundles. */
function contentHash(): string {
  const files = (readdirSync(PAGES, { recursive: true }) as string[])
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(path.join(PAGES, file)));
  for (const file of [import.meta.filename, path.join(ROOT, 'package-lock.json')])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Builds one page's bundle: one script and one style sheet without a hash in their names. */
async function buildPage(name: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: PAGES,
    logLevel: 'warn',
    publicDir: false,
    // The class names of the real pages are generated: a stand-in must not offer readable ones.
    css: { modules: { generateScopedName: '_[hash:base64:8]' } },
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { [name]: path.join(PAGES, name, 'main.tsx') },
        output: { entryFileNames: '[name].js', assetFileNames: `${name}[extname]` },
      },
    },
  });
}

let built: Promise<string> | null = null;

async function buildAll(): Promise<string> {
  const folder = path.join(OUTPUT, contentHash());
  if (existsSync(folder)) return folder;
  await mkdir(OUTPUT, { recursive: true });
  const draft = await mkdtemp(path.join(OUTPUT, 'draft-'));
  for (const name of ['concur', 'mileiq']) await buildPage(name, draft);
  try {
    await rename(draft, folder);
  } catch (error) {
    // Another process was faster; its folder has the same content.
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The folder with the bundles of the stand-in pages; built at most once per change of their sources. */
export function buildPages(): Promise<string> {
  built ??= buildAll();
  return built;
}
