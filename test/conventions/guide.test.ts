import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withProblems } from '../../scripts/guide/problems.ts';
import { PRODUCT, releaseRefusal } from '../../utils/integrations/product.ts';
import { ROOT } from './source.ts';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const guide = read('docs/user-guide.md');

test('the guide tells every problem in the words of the interface (npm run guide)', () => {
  expect(guide).toBe(withProblems(guide, parse(read('utils/i18n/locales/en.yml'))));
  expect(guide.match(/^\| .+ \| .+ \|$/gmu)?.length).toBeGreaterThan(100);
});

test.each(['docs/user-guide.md', 'README.md'])(
  '%s: every picture and every document that it leads to exists',
  (file) => {
    const named = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, to]) => to ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((to) => !existsSync(path.join(ROOT, path.dirname(file), to)))).toEqual([]);
  },
);

test('the texts for the stores name the addresses of the product, every permission, and whose product it is not', () => {
  const listing = read('docs/store/listing.md');
  for (const value of Object.values(PRODUCT)) expect(listing).toContain(value);
  expect(read('docs/policy.md')).toContain(PRODUCT.addOnId);
  const asked = ['manifest.chrome.json', 'manifest.firefox.json'].flatMap((file) => {
    const manifest = JSON.parse(read(`test/conventions/${file}`));
    return [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...(manifest.optional_host_permissions ?? []),
    ];
  });
  for (const permission of asked) expect(listing).toContain(`\`${permission}\``);
  expect(listing).toContain('not affiliated with SAP or MileIQ');
});

test('no release is made while a placeholder stands', () => {
  const own = {
    addOnId: 'link@maker.org',
    homepage: 'https://maker.org/',
    support: 'https://maker.org/b.example',
  };
  expect(releaseRefusal(own)).toBeNull();
  for (const [name, text] of [
    ['addOnId', 'link@maker.example'],
    ['homepage', 'https://maker.example'],
    ['support', 'https://maker.example/support'],
  ] as const)
    expect(releaseRefusal({ ...own, [name]: text })).toMatch(`placeholders for ${name}. Fill`);
  expect(read('.github/workflows/release.yml')).toContain('run: npm run release\n');
});
