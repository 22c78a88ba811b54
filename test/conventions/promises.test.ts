import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source.ts';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const WORKFLOWS = path.join(ROOT, '.github/workflows');

describe('packages', () => {
  test('every one that is shipped has its reason in the README, and nothing else is named there', () => {
    const section = read('README.md').split('## Dependencies at run time')[1] ?? '';
    const names = [...section.matchAll(/^\|(.+?)\|/gmu)].flatMap(([, cell]) =>
      [...(cell ?? '').replace(/\(.*\)/u, '').matchAll(/`([^`]+)`/gu)].map(([, name]) => name),
    );
    expect(names.sort()).toEqual(Object.keys(dependencies ?? {}).sort());
  });

  test('are pinned to one version each', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version),
    );
    expect(loose).toEqual([]);
  });
});

test.each(readdirSync(WORKFLOWS))('%s: actions are pinned by hash, permissions are named', (file) => {
  const text = readFileSync(path.join(WORKFLOWS, file), 'utf8');
  const used = [...text.matchAll(/uses: *(\S+)/gu)].map(([, action]) => action ?? '');
  expect(used.filter((action) => !/^\.\/|@[0-9a-f]{40}$/u.test(action))).toEqual([]);
  expect(text).toMatch(/^permissions:\n {2}contents: read$/mu);
});

test.each(['chrome-mv3', 'firefox-mv3'])(
  '%s holds pages, scripts, styles, texts, icons, licences and the shape of a policy, and nothing else',
  (build) => {
    const files = readdirSync(path.join(ROOT, '.output', build), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.join(path.relative(path.join(ROOT, '.output', build), entry.parentPath), entry.name),
      );
    const KNOWN =
      /^(?:manifest\.json|(?:popup|sidepanel|options|welcome|practice)\.html|[\w-]+\.js|chunks\/[\w-]+\.js|assets\/[\w-]+\.css|licences\.txt|managed-schema\.json|_locales\/\w+\/messages\.json|icon\/\d+\.png)$/u;
    expect(files.map((file) => file.replaceAll(path.sep, '/')).filter((file) => !KNOWN.test(file))).toEqual(
      [],
    );
  },
);

test('every file that the threat model names as a proof exists', () => {
  const named = [...read('docs/threat-model.md').matchAll(/`(test\/[^`]+)`/gu)].map(([, file]) => file ?? '');
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});
