import { readFileSync } from 'node:fs';
import path from 'node:path';
import compat from '@mdn/browser-compat-data' with { type: 'json' };
import { expect, test } from 'vitest';
import { filesIn, ROOT } from './source.ts';

/**
 * Nothing may be used that the oldest supported browser lacks. What can be told from a name alone is looked for in the built
 * files, libraries included: members of built-in objects and of the extension API, against MDN's table of versions. Methods of
 * instances ("union", "map" of an iterator) cannot be told from a name; for those the compiler knows ES2024 and no more.
 */
const OLDEST = {
  chrome: readManifest('.output/chrome-mv3').minimum_chrome_version,
  firefox: readManifest('.output/firefox-mv3').browser_specific_settings.gecko.strict_min_version,
};

/** What older browsers have in another form, and why that form does. */
const OLDER_FORM: Readonly<Record<string, string>> = {
  'AbortSignal.timeout':
    'Chrome before 124 aborts with an error of another name; only "aborted" is looked at',
};

interface Support {
  readonly version_added?: string | boolean | null;
  readonly flags?: unknown;
}
interface Feature {
  readonly __compat?: { readonly support: Record<string, Support | readonly Support[] | undefined> };
  readonly [name: string]: unknown;
}

function readManifest(folder: string) {
  return JSON.parse(readFileSync(path.join(ROOT, folder, 'manifest.json'), 'utf8'));
}

/** Whether the oldest version of this browser has the feature; one that says nothing of it is not asked. */
function has(feature: Feature, browser: keyof typeof OLDEST): boolean {
  const said = feature.__compat?.support[browser];
  const [support] = Array.isArray(said) ? said : [said];
  if (!support) return true;
  const since = Number.parseFloat(String(support.version_added).replace('≤', ''));
  return !support.flags && since <= Number.parseFloat(OLDEST[browser]);
}

/** The members of each object that this browser's oldest version lacks, as they are written in code. */
function lacking(browser: keyof typeof OLDEST): string[] {
  const { javascript, api, webextensions } = compat as unknown as Record<string, Record<string, Feature>>;
  const isMember = ([, member]: [string, unknown]): boolean => Boolean((member as Feature)?.__compat);
  const of = (objects: Feature | undefined, isMeant: (object: string, member: string) => boolean) =>
    Object.entries(objects ?? {}).flatMap(([object, members]) =>
      Object.entries(members as Feature)
        .filter(isMember)
        .filter(([member, feature]) => isMeant(object, member) && !has(feature as Feature, browser))
        .map(([member]) => `${object}.${member.replace(/_static$/u, '')}`),
    );
  return [
    ...of(javascript?.builtins, (object, member) => object !== member),
    ...of(api as unknown as Feature, (_, member) => member.endsWith('_static')),
    ...of(webextensions?.api, (_, member) => /^[a-z]/u.test(member)),
  ];
}

const NAMED = /(?<![\w$.])(?:(?:chrome|browser)\.)?([A-Za-z]\w*)\??\.([a-zA-Z]\w*)/gu;

/** `Object.member` as they are written in the text. */
const membersIn = (text: string): Set<string> =>
  new Set([...text.matchAll(NAMED)].map(([, object, member]) => `${object}.${member}`));

test.each(['chrome', 'firefox'] as const)(
  'nothing in the %s build is newer than its oldest browser',
  (browser) => {
    const missing = lacking(browser).filter((name) => !(name in OLDER_FORM));
    const used = filesIn(`.output/${browser}-mv3`, '.js').flatMap(({ path: file, text }) => {
      const members = membersIn(text);
      return missing.filter((name) => members.has(name)).map((name) => `${file}: ${name}`);
    });
    expect(used).toEqual([]);
  },
);

test.each([
  'URL.parse',
  'Array.fromAsync',
  'Promise.try',
  'RegExp.escape',
  'Iterator.from',
  'Map.getOrInsert',
])('%s would be found', (name) => {
  expect(lacking('chrome')).toContain(name);
  expect(membersIn(`const a=${name}(b);`)).toContain(name);
});
