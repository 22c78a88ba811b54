import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** Every file that git tracks or would track, below one of the folders and with one of the endings. */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return [...new Set(listed.split('\n'))]
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .flatMap((file) => {
      try {
        const text = readFileSync(path.join(ROOT, file), 'utf8');
        return [{ path: file, text, lines: text.split('\n').length - 1 }];
      } catch {
        // Listed but deleted in the work tree.
        return [];
      }
    });
}

/** The built files of a folder with this ending. */
export const filesIn = (folder: string, ending: string): SourceFile[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => {
      const text = readFileSync(path.join(ROOT, folder, file), 'utf8');
      return { path: file, text, lines: text.split('\n').length - 1 };
    });

/** The code without its comments and strings' line breaks: what the program does, not what it says about itself. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|[^:'"`])\/\/.*$/gmu, '$1');
