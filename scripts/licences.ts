import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u;
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/iu;

/**
 * Notes which packages end up in what is built, and writes their names, versions and licences into a file of the build. The
 * list is that of the bundles themselves, so it can neither forget a package nor name one that is not there.
 */
export function licences() {
  const folders = new Set<string>();
  const plugin = (): Plugin => ({
    name: 'licences',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
          const folder = PACKAGE.exec(id.replaceAll('\\', '/').replace(/^\0/u, ''))?.[0];
          if (folder) folders.add(folder);
        }
    },
  });
  const write = (outDir: string): void =>
    writeFileSync(path.join(outDir, 'licences.txt'), [...folders].map(licenceOf).sort().join(RULE));
  return { plugin, write };
}

const RULE = `\n${'-'.repeat(80)}\n\n`;

/** A package by its folder: its name, version and home, and its licence in full. */
function licenceOf(folder: string): string {
  const {
    name,
    version,
    license,
    homepage = '',
  } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string | undefined
  >;
  const file = readdirSync(folder).find((each) => LICENCE_FILE.test(each));
  if (!file && !license) throw new Error(`No licence is known of ${name}.`);
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version}\n${homepage}\n\n${text}\n`;
}
