import { readdirSync } from 'node:fs';
import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { pseudoLocales } from './pseudo-locales.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../utils/i18n/locales');

/** Every language of the interface with its texts by name, and the pseudo-locales, which are in no package. */
export async function allTexts(): Promise<
  Readonly<Record<string, Readonly<Record<string, { message: string }>>>>
> {
  const read = async (file: string) =>
    generateChromeMessages(await parseMessagesFile(path.join(FOLDER, file)));
  const files = await Promise.all(
    readdirSync(FOLDER).map(
      async (file) => [path.parse(file).name.replace('_', '-'), await read(file)] as const,
    ),
  );
  return { ...Object.fromEntries(files), ...pseudoLocales(await read('en.yml')) };
}
